import { formulaTokens } from './formulaTokens';

/** The sheet that a token `Foglio1!` or `'L''anno'!` names. */
export const sheetOfToken = (text: string): string => {
  const name = text.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
};

/**
 * Rewrites every reference to a sheet in a formula (with or without its equals sign).
 * `prefix` is what is to stand before the cells, as `'Foglio 2'!` or `#REF!`. Texts stay.
 */
export const mapSheets = (formula: string, sheet: string, prefix: string): string => {
  if (!formula.toLowerCase().includes(sheet.replaceAll("'", "''").toLowerCase())) return formula;
  return formulaTokens(formula)
    .map((token) =>
      token.kind === 'sheet' && sheetOfToken(token.text).toLowerCase() === sheet.toLowerCase()
        ? prefix
        : token.text,
    )
    .join('');
};
