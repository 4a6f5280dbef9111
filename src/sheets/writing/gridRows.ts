import type { PlannedCell } from '../plan';

export type GridRow = readonly (PlannedCell | undefined)[];

/** Puts columns of cells beside rows, each from a row and a column on. Nothing is overwritten. */
export const beside = (
  rows: readonly GridRow[],
  columns: readonly { readonly column: number; readonly cells: readonly PlannedCell[] }[],
  firstRow: number,
): readonly GridRow[] => {
  const tallest = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const grid = Array.from({ length: Math.max(rows.length, firstRow + tallest) }, (_, row) => [
    ...(rows[row] ?? []),
  ]);
  for (const { column, cells } of columns) {
    cells.forEach((cell, index) => {
      const row = grid[firstRow + index];
      if (row !== undefined) row[column] = cell;
    });
  }
  return grid.map((row) => Array.from(row));
};
