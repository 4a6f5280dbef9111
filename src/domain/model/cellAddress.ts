import type { CellRef } from './cell';

/** The letters of a column that counts from 0: 0 → A, 25 → Z, 26 → AA. */
export const columnLetters = (column: number): string => {
  let rest = column;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
};

/** The column that letters name, counted from 0: A → 0, AA → 26. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const NEEDS_NO_QUOTES = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_A_REFERENCE = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i;

/** A sheet name as it stands before the `!`: `Foglio1`, but `'Scheda 1'` and `'L''anno'`. */
export const quotedSheetName = (sheet: string): string =>
  NEEDS_NO_QUOTES.test(sheet) && !LOOKS_LIKE_A_REFERENCE.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;

/** The address inside its sheet: row 6, column 2 → `C7`. */
export const localAddress = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;

/** The address as Excel writes it: `'Scheda 1'!C7`. */
export const cellAddress = (cell: CellRef): string =>
  `${quotedSheetName(cell.sheet)}!${localAddress(cell.row, cell.column)}`;
