import { FILLER } from '../filler';
import { afterIn, beforeIn } from '../passage';
import type { RoleRule } from './role';

const NOUN = String.raw`(?:\baument[oi]|\bincrement[oi]|\bcrescit[ae]|\bdiminuzion[ei]|\briduzion[ei]|\bcal[oi]|\bvariazion[ei]|\bscostament[oi]|\bmigliorament[oi]|\bpeggiorament[oi]|\bdelta|\bflession[ei]|\bdifferenz[ae]|\bcontrazion[ei]|\bscart[oi])`;
const QUALIFIED = String.raw`(?:\s(?:percentuale|complessiv[oa]|rispetto (?:al|all'|alla|allo)\s?(?:20\d\d|anno precedente|anno scorso|scorso anno|dato (?:del )?20\d\d|media \w+)|media|annu[ao]|significativ[oa]|netto|registrat[oa]|di circa))*`;
const BEFORE = new RegExp(`${NOUN}${QUALIFIED}${FILLER}$`);
const VERB =
  /\b(?:aument|cresc|diminu|ridott|ridur|incrementat|miglior|peggior|sces|salit|cal|super|passat)[a-z]*\s(?:(?:ulteriormente|quasi|circa)\s)?(?:di|del|dell'|da|dal|dai|dalle|a|ai|alle|al)\s?(?:circa\s|oltre\s|n\.\s)?$/;
const AFTER =
  /^\s?(?:[a-z'-]+\s){0,3}?(?:in piu|in meno|in aumento|in diminuzione|in crescita|in calo|di aumento|di incremento)(?![a-z])/;
const FROM_TO =
  /\b(?:da|dal|dai|dalle|dagli|dall')\s?(?:[a-z]+\s)?[\d.,]+\s?%?\s(?:[a-z]+\s)?(?:a|al|ai|alle|agli|all')\s?$/;

/** Growth: "un aumento del 12%", "il 12% in più", "+8%", "è passato da 71 a 80". */
export const isChange: RoleRule = (number, { passage }) => {
  const before = beforeIn(passage, number);
  const after = afterIn(passage, number);
  return (
    number.sign === '+' ||
    BEFORE.test(before) ||
    VERB.test(before) ||
    FROM_TO.test(before) ||
    AFTER.test(after.split(/[,;.()]/)[0] ?? '')
  );
};
