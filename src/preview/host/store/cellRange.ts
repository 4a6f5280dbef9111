import type { CellRange } from '../../../sheets/snapshot';

/** Last row and column of an Excel worksheet, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const rowCount = (range: CellRange): number => range.bottom - range.top + 1;
export const columnCount = (range: CellRange): number => range.right - range.left + 1;
export const cellCount = (range: CellRange): number => rowCount(range) * columnCount(range);

export const isEntireColumn = (range: CellRange): boolean =>
  range.top === 0 && range.bottom === LAST_ROW;
export const isEntireRow = (range: CellRange): boolean =>
  range.left === 0 && range.right === LAST_COLUMN;

export const sameRange = (one: CellRange, other: CellRange): boolean =>
  one.top === other.top &&
  one.left === other.left &&
  one.bottom === other.bottom &&
  one.right === other.right;

/** The part that both cover, or null. */
export const intersection = (one: CellRange, other: CellRange): CellRange | null => {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
};

export const holdsCell = (outer: CellRange, row: number, column: number): boolean =>
  row >= outer.top && row <= outer.bottom && column >= outer.left && column <= outer.right;

/** The smallest rectangle around both. */
export const boundingRange = (one: CellRange, other: CellRange): CellRange => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** What is left of `range` without `hole`: up to four rectangles. */
export const without = (range: CellRange, hole: CellRange): readonly CellRange[] => {
  const cut = intersection(range, hole);
  if (cut === null) return [range];
  const parts: CellRange[] = [];
  if (cut.top > range.top) parts.push({ ...range, bottom: cut.top - 1 });
  if (cut.bottom < range.bottom) parts.push({ ...range, top: cut.bottom + 1 });
  const band = { top: cut.top, bottom: cut.bottom };
  if (cut.left > range.left) parts.push({ ...band, left: range.left, right: cut.left - 1 });
  if (cut.right < range.right) parts.push({ ...band, left: cut.right + 1, right: range.right });
  return parts;
};
