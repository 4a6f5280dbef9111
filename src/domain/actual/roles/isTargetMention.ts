import { FILLER } from '../filler';
import { afterIn, beforeIn } from '../passage';
import type { RoleRule } from './role';

const WISHED = String.raw`(?:\btarget|\bobiettivo|\bvalore atteso|\brisultato atteso|\bvalore obiettivo|\bvalore soglia|\bsoglia|\bvalore di partenza|\bbaseline|\battes[oaie]|\bprevist[oaie]|\bprogrammat[oaie]|\bprefissat[oaie]|\bpianificat[oaie]|\bstandard|\bpreventivat[oaie])`;
const BEFORE = new RegExp(String.raw`${WISHED}${FILLER}$`);
/** "rispetto ai 120", "contro i 15", "anziché 10": something to compare with. */
const COMPARED =
  /(?:\brispetto (?:a|ai|alle|agli|al|alla|all')|\bcontro (?:i|le|gli|il|un|una)|\banziche|\binvece (?:di|dei|delle)|\ba fronte (?:dei|delle|degli) (?=$)|\bnon oltre)\s?(?:n\.\s?)?$/;
/** "15 (target)"; but "18 (target: 15)" says it of the number that follows. */
const AFTER = new RegExp(
  String.raw`^\s?(?:\(\s?)?(?:target|valore atteso|obiettivo\b|come da target|da target|richiest[ie] dal target|previst[ie] dal target)(?![a-z])(?!${FILLER}\d)`,
);

/** A repeated target: "nuovo target pari a 3", "(target: 15)", "oltre il target di 10", ">= 25%". */
export const isTargetMention: RoleRule = (number, { passage }) => {
  const before = beforeIn(passage, number);
  const operator = /(?:>=|<=|≥|≤|>\s?=|<\s?=|>|<)\s?$/.test(before);
  return (
    operator || BEFORE.test(before) || COMPARED.test(before) || AFTER.test(afterIn(passage, number))
  );
};
