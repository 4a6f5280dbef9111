import type { CellRange } from '../../../sheets/snapshot';

/** What to load of a range so that {@link placeOf} can say where it is. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

export const placeOf = (
  range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>,
): CellRange => ({
  top: range.rowIndex,
  left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1,
  right: range.columnIndex + range.columnCount - 1,
});

/** The range of a sheet at a place. */
export const rangeAt = (sheet: Excel.Worksheet, place: CellRange): Excel.Range =>
  sheet.getRangeByIndexes(place.top, place.left, rowsOf(place), columnsOf(place));

/** Excel's last row and column. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const rowsOf = ({ top, bottom }: CellRange): number => bottom - top + 1;
export const columnsOf = ({ left, right }: CellRange): number => right - left + 1;
export const cellsOf = (place: CellRange): number => rowsOf(place) * columnsOf(place);

/** The smallest place that holds both. */
export const boundingRange = (a: CellRange, b: CellRange): CellRange => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** Cuts a place into pieces of whole rows with at most so many cells each (at least one row). */
export const rowBlocks = (place: CellRange, most: number): readonly CellRange[] => {
  const rows = Math.max(1, Math.floor(most / columnsOf(place)));
  const blocks: CellRange[] = [];
  for (let top = place.top; top <= place.bottom; top += rows) {
    blocks.push({ ...place, top, bottom: Math.min(place.bottom, top + rows - 1) });
  }
  return blocks;
};

/** Cuts a place into pieces of so many whole columns. */
export const columnBlocks = (place: CellRange, columns: number): readonly CellRange[] => {
  const blocks: CellRange[] = [];
  for (let left = place.left; left <= place.right; left += columns) {
    blocks.push({ ...place, left, right: Math.min(place.right, left + columns - 1) });
  }
  return blocks;
};

/** Both halves of a place, cut between rows; nothing where it has a single row. */
export const halvesOf = (place: CellRange): readonly CellRange[] =>
  place.bottom === place.top
    ? []
    : rowBlocks(place, Math.ceil(rowsOf(place) / 2) * columnsOf(place));
