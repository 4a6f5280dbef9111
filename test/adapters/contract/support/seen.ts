import type { CellRange, SheetSnapshot, WorkbookSnapshot } from '../../../../src/sheets/snapshot';

/**
 * What both adapters can see of a workbook: Excel's API lists worksheets alone, and tells hidden
 * rows and columns where the sheet holds something.
 */
export const seen = (snapshot: WorkbookSnapshot): unknown => ({
  marks: snapshot.marks,
  sheets: snapshot.sheets.filter(({ kind }) => kind === 'worksheet').map(seenSheet),
});

const seenSheet = ({ merges, hiddenRows, hiddenColumns, cells, ...sheet }: SheetSnapshot) => {
  const filled = filledRange(cells);
  const within = (index: number, first: number, last: number): boolean =>
    index >= first && index <= last;
  return {
    ...sheet,
    cells: Array.from(cells, (row) => Array.from(row ?? [], (cell) => cell ?? null)),
    merges: merges
      .map(({ top, left, bottom, right }) => `${top},${left},${bottom},${right}`)
      .sort(),
    hiddenRows: [...hiddenRows].filter((row) => within(row, filled.top, filled.bottom)),
    hiddenColumns: [...hiddenColumns]
      .filter((column) => within(column, filled.left, filled.right))
      .sort((a, b) => a - b),
  };
};

const filledRange = (cells: SheetSnapshot['cells']): CellRange => {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  cells.forEach((row, index) =>
    row?.forEach((_, column) => {
      [top, left] = [Math.min(top, index), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, index), Math.max(right, column)];
    }),
  );
  return { top, left, bottom, right };
};
