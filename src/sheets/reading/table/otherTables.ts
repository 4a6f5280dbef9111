import type { Grid } from '../grid/grid';
import { valueAt } from '../blocks/indicatorRow';
import type { SheetBlock } from '../blocks/sheetBlock';
import type { TableRow } from './tableRow';

/** Rows that a gap divides from the others. */
const chunksOf = (rows: readonly TableRow[]): readonly (readonly TableRow[])[] => {
  const chunks: TableRow[][] = [];
  for (const row of rows) {
    const chunk = chunks.at(-1);
    if (chunk !== undefined && row.row - (chunk.at(-1)?.row ?? 0) <= 1) chunk.push(row);
    else chunks.push([row]);
  }
  return chunks;
};

/** Rows behind a gap with names but nothing measured in any of them are another table. */
export const withoutOtherTables = (
  grid: Grid,
  block: SheetBlock,
  rows: readonly TableRow[],
): readonly TableRow[] => {
  const measures = block.uses.filter((use) =>
    ['target', 'actual', 'achievement'].includes(use.role),
  );
  const measured = (row: TableRow): boolean =>
    row.kind === 'indicator' &&
    measures.some((use) => valueAt(grid, row.row, use.column) !== undefined);
  const [first, ...others] = chunksOf(rows);
  if (first === undefined || !rows.some(measured)) return rows;
  const kept = others.filter(
    (chunk) => chunk.some(measured) || !chunk.some((row) => row.kind === 'indicator'),
  );
  return [...first, ...kept.flat()];
};
