import { columnIndex } from '../../../domain/model/cellAddress';
import type { Coordinate, ReferenceNode } from './formulaTree';
import { UnsupportedFormula } from './unsupported';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const PART = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** `'Scheda 1'!$A1:B$2` as a node. Throws {@link UnsupportedFormula} outside of a sheet. */
export const referenceNode = (text: string): ReferenceNode => {
  const bang = text.lastIndexOf('!');
  const [first = '', second = first] = text.slice(bang + 1).split(':');
  const from = corner(first, 0, 0);
  const to = corner(second, LAST_ROW, LAST_COLUMN);
  const [top, bottom] = ordered(from.row, to.row);
  const [left, right] = ordered(from.column, to.column);
  if (bottom.at > LAST_ROW || right.at > LAST_COLUMN || top.at < 0)
    throw new UnsupportedFormula(text);
  return {
    kind: 'reference',
    sheet: sheetName(text.slice(0, Math.max(0, bang))),
    top,
    left,
    bottom,
    right,
  };
};

const sheetName = (written: string): string | null => {
  if (written === '') return null;
  const name = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  // `[1]Foglio1` is another workbook, `Gennaio:Marzo` several sheets.
  if (/[[\]:]/.test(name)) throw new UnsupportedFormula(written);
  return name;
};

/** What is not written (the row of `A:A`) reaches to the edge of the sheet and stays there. */
const corner = (
  text: string,
  edgeRow: number,
  edgeColumn: number,
): { readonly row: Coordinate; readonly column: Coordinate } => {
  const [, first = '', letters = '', second = '', digits = ''] = PART.exec(text) ?? [];
  const rowMark = letters === '' ? first || second : second;
  return {
    column:
      letters === ''
        ? { at: edgeColumn, fixed: true }
        : { at: columnIndex(letters), fixed: first === '$' },
    row:
      digits === ''
        ? { at: edgeRow, fixed: true }
        : { at: Number(digits) - 1, fixed: rowMark === '$' },
  };
};

const ordered = (a: Coordinate, b: Coordinate): [Coordinate, Coordinate] =>
  a.at <= b.at ? [a, b] : [b, a];
