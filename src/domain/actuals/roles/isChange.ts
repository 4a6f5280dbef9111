import { FILLER } from '../filler';
import { afterIn, beforeIn } from '../passage';
import type { RoleRule } from './role';

const NOUN = String.raw`(?:\baument[oi]|\bincrement[oi]|\bcrescit[ae]|\bdiminuzion[ei]|\briduzion[ei]|\bcal[oi]|\bvariazion[ei]|\bscostament[oi]|\bmigliorament[oi]|\bpeggiorament[oi]|\bdelta|\bflession[ei]|\bdifferenz[ae]|\bcontrazion[ei]|\bscart[oi])`;
const QUALIFIED = String.raw`(?:\s(?:percentuale|complessiv[oa]|rispetto (?:al|all'|alla|allo)\s?(?:20\d\d|anno precedente|anno scorso|scorso anno|dato (?:del )?20\d\d|media \w+)|media|annu[ao]|significativ[oa]|netto|registrat[oa]|di circa))*`;
const BEFORE = new RegExp(`${NOUN}${QUALIFIED}${FILLER}$`);
const VERB =
  /\b(?:aument|cresc|diminu|ridott|ridur|incrementat|miglior|peggior|sces|salit|cal|super|passat)[a-z]*\s(?:(?:ulteriormente|quasi|circa)\s)?(?:di|del|dell'|da|dal|dai|dalle|dall')\s?(?:circa\s|oltre\s|n\.\s)?$/;
const AFTER =
  /^\s?(?:[a-z'-]+\s){0,3}?(?:in piu|in meno|in aumento|in diminuzione|in crescita|in calo|di aumento|di incremento)(?![a-z])/;

/**
 * Growth: "un aumento del 12%", "il 12% in più", "+8%", and where it began: the 71 of "è passato da
 * 71 a 80". Where it arrived is how things stand.
 */
export const isChange: RoleRule = (number, { passage }) => {
  const before = beforeIn(passage, number);
  const after = afterIn(passage, number);
  return (
    number.sign === '+' ||
    BEFORE.test(before) ||
    VERB.test(before) ||
    AFTER.test(after.split(/[,;.()]/)[0] ?? '')
  );
};
