import { columnIndex, columnLetters } from '../store/address';
import { LAST_COLUMN, LAST_ROW } from '../store/cellRange';
import { formulaTokens } from './formulaTokens';

const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

const shifted = (text: string, rows: number, columns: number): string => {
  const match = REFERENCE.exec(text);
  if (!match) return text;
  const [, columnDollar = '', letters = '', rowDollar = '', digits = ''] = match;
  const from = columnIndex(letters);
  if (from === null) return text;
  const column = columnDollar === '' ? from + columns : from;
  const row = rowDollar === '' ? Number(digits) - 1 + rows : Number(digits) - 1;
  if (row < 0 || row > LAST_ROW || column < 0 || column > LAST_COLUMN) return '#REF!';
  return `${columnDollar}${columnLetters(column)}${rowDollar}${row + 1}`;
};

/** Moves the relative references of a formula, as a copy of it further down or right has them. */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  formulaTokens(formula)
    .map((token, index, all) =>
      token.kind === 'name' && all[index + 1]?.kind !== 'open'
        ? shifted(token.text, rows, columns)
        : token.text,
    )
    .join('');
