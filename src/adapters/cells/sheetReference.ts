/**
 * The sheet that a name's reference points to: `'Scheda 1'!$A$1` → `Scheda 1`. Null for anything
 * else (formulas, several areas, `#REF!`, other workbooks).
 */
export const sheetOfReference = (refersTo: string): string | null => {
  const match = REFERENCE.exec(refersTo.trim());
  if (match === null) return null;
  const [, quoted, plain] = match;
  return quoted === undefined ? (plain ?? null) : quoted.replaceAll("''", "'");
};

const REFERENCE =
  /^=?(?:'((?:[^']|'')+)'|([^'!#[\](),]+))!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;
