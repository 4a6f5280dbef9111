import type { Grid, GridCell } from '../grid/grid';
import { isQuantity } from '../blocks/headedColumns';
import { valueAt } from '../blocks/indicatorRow';
import { rowColumns, type SheetBlock } from '../blocks/sheetBlock';
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

const LONGEST_HEAD = 30;

/** `Ufficio | Addetti | Costo` over rows of figures heads another table behind the gap. */
const headsFigures = (grid: Grid, block: SheetBlock, chunk: readonly TableRow[]): boolean => {
  const [first, ...others] = chunk;
  if (first === undefined || others.length === 0 || first.kind !== 'indicator') return false;
  const cells = grid.cellsAt(first.row);
  const { measures } = rowColumns(block);
  const measured = measures.filter((column) => grid.cellAt(first.row, column) !== undefined);
  const isWord = (cell: GridCell): boolean =>
    cell.content.kind === 'text' &&
    cell.text.length <= LONGEST_HEAD &&
    !/\d/.test(cell.text) &&
    !(measures.includes(cell.column) && isQuantity(cell));
  return (
    measured.length > 0 &&
    cells.every(isWord) &&
    others.every(({ row }) =>
      measured.every((column) => {
        const cell = grid.cellAt(row, column);
        return cell !== undefined && isQuantity(cell);
      }),
    )
  );
};

/**
 * Rows behind a gap are another table where they have names but nothing measured in any of them, or
 * words that head their figures.
 */
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
    (chunk) =>
      !headsFigures(grid, block, chunk) &&
      (chunk.some(measured) || !chunk.some((row) => row.kind === 'indicator')),
  );
  return [...first, ...kept.flat()];
};
