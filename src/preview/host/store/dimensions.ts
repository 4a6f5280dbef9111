import type { CellRange } from '../../../sheets/snapshot';
import type { HostSheet } from '../hostWorkbook';
import { visitCells } from './cells';

/** Excel's defaults in points: 8.43 characters of Calibri 11, and one line of it. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;
/** A column holds at most 255 characters, a row is at most 409 points high. */
export const WIDEST_COLUMN = 1_342.5;
export const HIGHEST_ROW = 409.5;

/** About 5.25 points a character and 3.75 for the margins, with Calibri 11. */
const pointsFor = (characters: number): number =>
  Math.min(WIDEST_COLUMN, Math.max(STANDARD_WIDTH / 4, characters * 5.25 + 3.75));

/** Makes columns about as wide as their longest text; wrapped texts do not count. */
export const fitColumns = (
  sheet: HostSheet,
  range: CellRange,
  textOf: (row: number, column: number) => string,
): void => {
  const longest = new Map<number, number>();
  visitCells(sheet, range, (cell, row, column) => {
    const wrapped = cell.format.wrap === true || cell.value === null;
    const length = wrapped
      ? 0
      : Math.max(
          ...textOf(row, column)
            .split('\n')
            .map((line) => line.length),
        );
    longest.set(column, Math.max(length, longest.get(column) ?? 0));
  });
  for (const [column, length] of longest) {
    if (length > 0) sheet.columnWidths.set(column, pointsFor(length));
  }
};

/** Lets rows have the height of their content again. */
export const fitRows = (sheet: HostSheet, range: CellRange): void => {
  for (const row of [...sheet.rowHeights.keys()]) {
    if (row >= range.top && row <= range.bottom) sheet.rowHeights.delete(row);
  }
};

interface Span {
  readonly first: number;
  readonly last: number;
}

/** The number that all of a span have in common, those without an entry included; else null. */
export const uniformSize = (
  sizes: ReadonlyMap<number, number>,
  { first, last }: Span,
  standard: number,
): number | null => {
  const named = [...sizes].filter(([index]) => index >= first && index <= last);
  const values = new Set(named.map(([, size]) => size));
  if (named.length < last - first + 1) values.add(standard);
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
};

/** True or false where all or none of a span are in the set, else null. */
export const uniformMembership = (
  set: ReadonlySet<number>,
  { first, last }: Span,
): boolean | null => {
  const found = [...set].filter((index) => index >= first && index <= last).length;
  if (found === 0) return false;
  return found === last - first + 1 ? true : null;
};

/** Puts every index of a span into a set or takes it out; whole sheets are too many to name. */
export const setMembership = (set: Set<number>, { first, last }: Span, on: boolean): void => {
  for (const index of [...set]) if (!on && index >= first && index <= last) set.delete(index);
  for (let index = first; on && index <= last; index += 1) set.add(index);
};
