import { FILLER } from '../filler';
import { afterIn, beforeIn } from '../passage';
import type { RoleRule } from './role';

const WISHED = String.raw`\b(?<wished>termine di legge|limite di legge|termine massimo|limite massimo|target|obiettivo|valore atteso|risultato atteso|valore obiettivo|valore soglia|soglia|valore di partenza|baseline|attes[oaie]|previst[oaie]|programmat[oaie]|prefissat[oaie]|pianificat[oaie]|standard|preventivat[oaie])`;
const BEFORE = new RegExp(String.raw`${WISHED}${FILLER}$`);
/** "rispetto ai 120", "contro i 15", "anziché 10": something to compare with. */
const COMPARED =
  /(?:\brispetto (?:a|ai|alle|agli|al|alla|all')|\bcontro (?:i|le|gli|il|un|una)|\banziche|\binvece (?:di|dei|delle)|\ba fronte (?:dei|delle|degli) (?=$)|\bnon oltre)\s?(?:n\.\s?)?$/;
/** "15 (target)"; but "18 (target: 15)" says it of the number that follows. */
const AFTER = new RegExp(
  String.raw`^\s?(?:\(\s?)?(?:target|valore atteso|obiettivo\b|come da target|da target|richiest[ie] dal target|previst[ie] dal target)(?![a-z])(?!${FILLER}\d)`,
);

/** A repeated target: "nuovo target pari a 3", "(target: 15)", "oltre il target di 10", ">= 25%". */
export const isTargetMention: RoleRule = (number, { passage, ownWords }) => {
  const before = beforeIn(passage, number);
  const operator = /(?:>=|<=|≥|≤|>\s?=|<\s?=|>|<)\s?$/.test(before);
  return (
    operator ||
    isWished(before, ownWords) ||
    COMPARED.test(before) ||
    AFTER.test(afterIn(passage, number))
  );
};

/** "Ricoveri programmati: 1.204" wishes nothing where the indicator counts "ricoveri programmati". */
const isWished = (before: string, ownWords: ReadonlySet<string>): boolean => {
  const wished = BEFORE.exec(before)?.groups?.['wished'];
  return (
    wished !== undefined &&
    !(/^(?:attes|programmat|pianificat)/.test(wished) && ownWords.has(wished))
  );
};
