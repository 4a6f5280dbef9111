import type { CellRange } from '../../../sheets/snapshot';
import { isEntireColumn, isEntireRow, LAST_COLUMN, LAST_ROW } from './cellRange';

/** 0 → A, 26 → AA. */
export const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

/** A → 0, AA → 26; null beyond the last column. */
export const columnIndex = (letters: string): number | null => {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1 > LAST_COLUMN ? null : index - 1;
};

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc]\d*)$/;

/** A sheet's name as formulas write it: `Foglio1`, `'Foglio 1'`, `'L''anno'`. */
export const quoteSheet = (name: string): string =>
  PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** `A1`, `A1:B3`, `A:C`, `1:3`. */
export const addressOf = ({ top, left, bottom, right }: CellRange, dollar = ''): string => {
  const range = { top, left, bottom, right };
  const column = (index: number): string => dollar + columnLetters(index);
  const row = (index: number): string => `${dollar}${index + 1}`;
  if (isEntireRow(range)) return `${row(top)}:${row(bottom)}`;
  if (isEntireColumn(range)) return `${column(left)}:${column(right)}`;
  const first = column(left) + row(top);
  return top === bottom && left === right ? first : `${first}:${column(right)}${row(bottom)}`;
};

/** `'Foglio 1'!A1:B3`, as Excel gives the address of a range. */
export const fullAddress = (sheet: string, range: CellRange): string =>
  `${quoteSheet(sheet)}!${addressOf(range)}`;

/** `='Foglio 1'!$A$1:$B$3` without the equals sign. */
export const absoluteReference = (sheet: string, range: CellRange): string =>
  `${quoteSheet(sheet)}!${addressOf(range, '$')}`;

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

const rangeBetween = (
  rows: readonly [number, number],
  columns: readonly [number | null, number | null],
): CellRange | null => {
  const [one, other] = columns;
  if (one === null || other === null) return null;
  if (Math.min(...rows) < 0 || Math.max(...rows) > LAST_ROW) return null;
  return {
    top: Math.min(...rows),
    left: Math.min(one, other),
    bottom: Math.max(...rows),
    right: Math.max(one, other),
  };
};

/** Reads `A1`, `$A$1:$B$3`, `A:C` and `1:3`; null for anything else. */
export const parseAddress = (text: string): CellRange | null => {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, column = '', row = '', lastColumn = column, lastRow = row] = cells;
    return rangeBetween(
      [Number(row) - 1, Number(lastRow) - 1],
      [columnIndex(column), columnIndex(lastColumn)],
    );
  }
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [, first = '', last = ''] = columns;
    return rangeBetween([0, LAST_ROW], [columnIndex(first), columnIndex(last)]);
  }
  const rows = ROWS.exec(text);
  if (!rows) return null;
  return rangeBetween([Number(rows[1]) - 1, Number(rows[2]) - 1], [0, LAST_COLUMN]);
};

const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** Splits `'L''anno'!A1` into the sheet's name and the rest; `A1` alone has no sheet. */
export const splitSheet = (
  text: string,
): { readonly sheet: string | null; readonly rest: string } => {
  const match = WITH_SHEET.exec(text);
  if (!match) return { sheet: null, rest: text };
  return { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), rest: match[3] ?? '' };
};
