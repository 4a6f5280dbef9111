import type { CellRange } from '../../../sheets/snapshot';
import type { HostCell, HostFormat, HostSheet } from '../hostWorkbook';

export const cellAt = (sheet: HostSheet, row: number, column: number): HostCell | undefined =>
  sheet.cells.get(row)?.get(column);

/** How a cell looks, whether it has an entry of its own or not. */
export const formatAt = (sheet: HostSheet, row: number, column: number): HostFormat =>
  cellAt(sheet, row, column)?.format ?? sheet.columnFormats?.get(column) ?? {};

/** The cell's entry, made where there is none yet. */
export const ensureCell = (sheet: HostSheet, row: number, column: number): HostCell => {
  let cells = sheet.cells.get(row);
  if (!cells) {
    cells = new Map();
    sheet.cells.set(row, cells);
  }
  let cell = cells.get(column);
  if (!cell) {
    cell = { value: null, format: { ...sheet.columnFormats?.get(column) } };
    cells.set(column, cell);
  }
  return cell;
};

export type Visit = (cell: HostCell, row: number, column: number) => void;

/** Visits the entries within a range, in no particular order; holes cost nothing. */
export const visitCells = (sheet: HostSheet, range: CellRange, visit: Visit): void => {
  const visitRow = (cells: Map<number, HostCell>, row: number): void => {
    for (const [column, cell] of cells) {
      if (column >= range.left && column <= range.right) visit(cell, row, column);
    }
  };
  if (range.bottom - range.top > sheet.cells.size) {
    for (const [row, cells] of sheet.cells) {
      if (row >= range.top && row <= range.bottom) visitRow(cells, row);
    }
    return;
  }
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells = sheet.cells.get(row);
    if (cells) visitRow(cells, row);
  }
};

export const hasContent = (cell: HostCell): boolean =>
  cell.value !== null || cell.formula !== undefined;
