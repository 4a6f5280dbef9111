import { cellPlace } from '../../../adapters/xlsx/read/cellPlace';
import { columnLetters } from '../../../domain/model/cellAddress';

// Strings, quoted sheet names and structured references are passed over; what follows are cells,
// whole columns and whole rows. A word before `(` or `!` is a function or a sheet.
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$\\])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!\\])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!\\])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.!]))/gi;

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/**
 * A formula as Excel fills it into a cell `rows` below and `columns` to the right: relative
 * references move along, those with `$` stay; what leaves the sheet becomes `#REF!`.
 */
export const shiftFormula = (formula: string, rows: number, columns: number): string => {
  if (rows === 0 && columns === 0) return formula;
  const column = (fixed: string, letters: string): string | null => {
    if (fixed === '$') return `$${letters}`;
    const moved = (cellPlace(`${letters}1`)?.column ?? -1) + columns;
    return moved < 0 || moved >= COLUMNS ? null : columnLetters(moved);
  };
  const row = (fixed: string, digits: string): string | null => {
    if (fixed === '$') return `$${digits}`;
    const moved = Number(digits) + rows;
    return moved < 1 || moved > ROWS ? null : String(moved);
  };
  const joined = (first: string | null, second: string | null, between: string): string =>
    first === null || second === null ? '#REF!' : `${first}${between}${second}`;
  return formula.replace(TOKENS, (token: string, ...groups: (string | undefined)[]) => {
    const [c, letters, r, digits, c1, first, c2, second, r1, top, r2, bottom] = groups;
    if (letters !== undefined && digits !== undefined) {
      if (cellPlace(`${letters}${digits}`) === null) return token;
      return joined(column(c ?? '', letters), row(r ?? '', digits), '');
    }
    if (first !== undefined && second !== undefined)
      return joined(column(c1 ?? '', first), column(c2 ?? '', second), ':');
    if (top !== undefined && bottom !== undefined)
      return joined(row(r1 ?? '', top), row(r2 ?? '', bottom), ':');
    return token;
  });
};
