import type { HostSheet } from '../host/hostWorkbook';

export interface SheetExtent {
  readonly rows: number;
  readonly columns: number;
}

const SPARE_ROWS = 30;
const SPARE_COLUMNS = 6;
const LEAST: SheetExtent = { rows: 60, columns: 20 };
const MOST: SheetExtent = { rows: 1_048_576, columns: 16_384 };

/** How much of a sheet the grid shows: what is in use and some empty cells to type into. */
export const sheetExtent = (sheet: HostSheet): SheetExtent => {
  let rows = 0;
  let columns = 0;
  for (const [row, cells] of sheet.cells) {
    rows = Math.max(rows, row + 1);
    for (const column of cells.keys()) columns = Math.max(columns, column + 1);
  }
  for (const { bottom, right } of sheet.merges) {
    rows = Math.max(rows, bottom + 1);
    columns = Math.max(columns, right + 1);
  }
  return {
    rows: Math.min(MOST.rows, Math.max(LEAST.rows, rows + SPARE_ROWS)),
    columns: Math.min(MOST.columns, Math.max(LEAST.columns, columns + SPARE_COLUMNS)),
  };
};
