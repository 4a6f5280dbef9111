import { rowColumns } from '../blocks/sheetBlock';
import { amountOf, isSumOrMean } from '../grid/amounts';
import { firstAtLeast, type Grid, type GridCell } from '../grid/grid';
import type { Table } from './tableRow';

/** `(1) (2) (3)` or `a b c=a/b` under the header: columns counted, not values. */
export const isColumnNumbers = (cells: readonly GridCell[]): boolean => {
  const marks = cells.map((cell) =>
    /^\(?(\d{1,2}|[a-z])\)?(?:\s?[=/].{0,8})?$/i.exec(cell.text)?.[1]?.toLowerCase(),
  );
  return (
    marks.length >= 3 &&
    marks.every(
      (mark, index) => mark === String(index + 1) || mark === String.fromCharCode(97 + index),
    )
  );
};

/** The header once more, as it is printed on top of every page. */
export const repeatsHeader = (
  { headers }: Pick<Table, 'headers'>,
  cells: readonly GridCell[],
): boolean => {
  if (cells.length < 2 || cells.every((cell) => cell.text.length > 120)) return false;
  const same = cells.filter((cell) => headers.get(cell.column)?.has(cell.text) === true);
  return same.length >= cells.length * 0.8;
};

/** Merged over half of the table or more. */
export const isWide = (grid: Grid, cell: GridCell, columns: ReadonlySet<number>): boolean => {
  const merge = grid.mergeAt(cell.row, cell.column);
  if (merge === undefined) return false;
  const covered = [...columns].filter(
    (column) => column >= merge.left && column <= merge.right,
  ).length;
  return covered >= 2 && covered >= columns.size * 0.5;
};

/** Rows above that a sum is looked for in: a bound for tables of thousands of rows. */
const ROWS_ADDED = 500;

/** A number that adds up at least two numbers over it in its column, or is their mean. */
export const isSumOfAbove = ({ grid, block }: Table, cell: GridCell): boolean => {
  const value = amountOf(cell);
  if (value === null) return false;
  const column = rowColumns(block).indicator;
  const above = block.rows
    .slice(0, firstAtLeast(block.rows, cell.row))
    .slice(-ROWS_ADDED)
    .filter((row) => grid.cellAt(row, column) !== undefined)
    .flatMap((row) => grid.cellAt(row, cell.column) ?? [])
    .flatMap((one) => amountOf(one) ?? []);
  return above.length >= 2 && isSumOrMean(value, above);
};

/** Rows above that a repeated cell is looked for in. */
const ROWS_REPEATED = 50;

/** The cells of the given roles say what stands over them, so that the row goes on with it. */
export const repeatsAbove = (
  { grid, block, roles }: Table,
  cells: readonly GridCell[],
  wanted: ReadonlySet<string>,
): boolean => {
  const said = cells.filter((cell) => wanted.has(roles.get(cell.column) ?? ''));
  return (
    said.length > 0 &&
    said.every((cell) => {
      const above = block.rows.slice(0, firstAtLeast(block.rows, cell.row)).slice(-ROWS_REPEATED);
      const row = above.findLast((one) => grid.cellAt(one, cell.column) !== undefined);
      return row !== undefined && grid.cellAt(row, cell.column)?.text === cell.text;
    })
  );
};
