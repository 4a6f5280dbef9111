import { columnIndex, columnLetters } from '../store/address';
import { LAST_COLUMN, LAST_ROW } from '../store/cellRange';

// Strings, quoted sheet names and structured references are passed over; what follows are cells,
// whole columns and whole rows. A word before `(` or `!` is a function or a sheet.
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$\\])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!\\])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!\\])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.!]))/gi;

interface Shift {
  readonly rows: number;
  readonly columns: number;
}

const shiftedColumn = (fixed: string, letters: string, { columns }: Shift): string | null => {
  if (fixed === '$') return `$${letters}`;
  const moved = (columnIndex(letters) ?? -Infinity) + columns;
  return moved < 0 || moved > LAST_COLUMN ? null : columnLetters(moved);
};

const shiftedRow = (fixed: string, digits: string, { rows }: Shift): string | null => {
  if (fixed === '$') return `$${digits}`;
  const moved = Number(digits) + rows;
  return moved < 1 || moved > LAST_ROW + 1 ? null : String(moved);
};

const joined = (first: string | null, second: string | null, between: string): string =>
  first === null || second === null ? '#REF!' : `${first}${between}${second}`;

const isCell = (letters: string, digits: string): boolean =>
  columnIndex(letters) !== null && Number(digits) >= 1 && Number(digits) <= LAST_ROW + 1;

const shifted = (token: string, parts: readonly (string | undefined)[], shift: Shift): string => {
  const [c = '', letters, r = '', digits, c1 = '', first, c2 = '', second, r1 = '', top, r2 = ''] =
    parts;
  const bottom = parts[11];
  if (letters !== undefined && digits !== undefined) {
    if (!isCell(letters, digits)) return token;
    return joined(shiftedColumn(c, letters, shift), shiftedRow(r, digits, shift), '');
  }
  if (first !== undefined && second !== undefined)
    return joined(shiftedColumn(c1, first, shift), shiftedColumn(c2, second, shift), ':');
  if (top !== undefined && bottom !== undefined)
    return joined(shiftedRow(r1, top, shift), shiftedRow(r2, bottom, shift), ':');
  return token;
};

/**
 * A formula as Excel fills it into a cell `rows` below and `columns` to the right: relative
 * references move along, those with `$` stay; what leaves the sheet becomes `#REF!`.
 */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  rows === 0 && columns === 0
    ? formula
    : formula.replace(TOKENS, (token: string, ...groups: (string | undefined)[]) =>
        shifted(token, groups, { rows, columns }),
      );
