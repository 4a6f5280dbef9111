import { before, FILLER, roleRule, type RoleRule } from './role';
import { afterIn } from '../passage/passage';

const NOUN = String.raw`(?:\baument[oi]|\bincrement[oi]|\bcrescit[ae]|\bdiminuzion[ei]|\briduzion[ei]|\bcal[oi]|\bvariazion[ei]|\bscostament[oi]|\bmigliorament[oi]|\bpeggiorament[oi]|\bdelta|\bflession[ei]|\bdifferenz[ae]|\bcontrazion[ei]|\bscart[oi])`;
const QUALIFIED = String.raw`(?:\s(?:percentuale|complessiv[oa]|effettiv[oa]|rispetto (?:al|all'|alla|allo)\s?(?:20\d\d|anno precedente|anno scorso|scorso anno|dato (?:del )?20\d\d|media \w+)|media|annu[ao]|significativ[oa]|netto|registrat[oa]|di circa))*`;
const AFTER =
  /^\s?(?:[a-z'-]+\s){0,3}?(?:in piu|in meno|al di sotto|al di sopra|in aumento|in diminuzione|in crescita|in calo|di aumento|di incremento)(?![a-z])/;

/** Growth, and where it began; where it arrived is how things stand. */
export const CHANGE_RULES: readonly RoleRule[] = [
  roleRule({
    id: 'change-sign',
    role: 'change',
    when: ({ sign }) => sign === '+',
    examples: ['Imprese assistite 130 («+8%»)'],
  }),
  roleRule({
    id: 'change-noun',
    role: 'change',
    when: before(new RegExp(`${NOUN}${QUALIFIED}${FILLER}$`)),
    examples: [
      'Visite 1.300, con un aumento del «12%»',
      'La riduzione effettiva è stata del «6,8%»',
      'Scostamento: «-4»',
    ],
  }),
  roleRule({
    id: 'change-verb',
    role: 'change',
    when: before(
      /\b(?:inferiore|superiore|minore|maggiore) di (?:€|euro)?\s?$|\b(?:aument|cresc|diminu|ridott|ridur|incrementat|miglior|peggior|sces|salit|cal|super|passat)[a-z]*\s(?:(?:ulteriormente|quasi|circa)\s)?(?:di|del|dell'|da|dal|dai|dalle|dall')\s?(?:circa\s|oltre\s|n\.\s)?$/,
    ),
    examples: ['È passato da «71» a 80', 'Gli accessi sono cresciuti del «9%»'],
  }),
  roleRule({
    id: 'change-after',
    role: 'change',
    when: (number, { passage }) => AFTER.test(afterIn(passage, number).split(/[,;.()]/)[0] ?? ''),
    examples: [
      'Spesa di 17.300 euro, «2.700» euro al di sotto del limite',
      'Il «12%» in più',
      'Con «14» imprese in meno',
    ],
  }),
];
