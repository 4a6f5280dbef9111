import type { CellRange } from '../../../sheets/snapshot';
import { cellsOf, rangeAt } from '../read/ranges';
import type { RequestPart } from '../sync/sendInParts';

/** Sizes in points of rows or columns by index, and which of them are hidden. */
export interface Sizes {
  readonly points: ReadonlyMap<number, number>;
  readonly hidden: readonly number[];
}

export const captureRows = (id: string, place: CellRange): RequestPart<Sizes> => ({
  cells: 0,
  bytes: cellsOf({ ...place, right: place.left }) * 60,
  ask: ({ workbook }) => {
    const rows = rangeAt(workbook.worksheets.getItem(id), place).getRowProperties({
      rowHidden: true,
      format: { rowHeight: true },
    });
    return () => ({
      points: new Map(
        rows.value.map(({ format }, index) => [place.top + index, format?.rowHeight ?? 0]),
      ),
      hidden: rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [place.top + index] : [])),
    });
  },
});

export const captureColumns = (id: string, place: CellRange): RequestPart<Sizes> => ({
  cells: 0,
  bytes: cellsOf({ ...place, bottom: place.top }) * 60,
  ask: ({ workbook }) => {
    const columns = rangeAt(workbook.worksheets.getItem(id), place).getColumnProperties({
      columnHidden: true,
      format: { columnWidth: true },
    });
    return () => ({
      points: new Map(
        columns.value.map(({ format }, index) => [place.left + index, format?.columnWidth ?? 0]),
      ),
      hidden: columns.value.flatMap(({ columnHidden }, index) =>
        columnHidden ? [place.left + index] : [],
      ),
    });
  },
});
