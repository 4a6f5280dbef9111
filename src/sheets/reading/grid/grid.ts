import type { CellContent, Written } from '../../../domain/model/cell';
import type { CellRange, SheetSnapshot } from '../../snapshot';
import { contentText, plainText } from './text';

/** A cell with something in it. `text` is cleaned for matching; `content` is as written. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly text: string;
  /** A number, a date or the like that is struck out as a whole: a value that was withdrawn. */
  readonly struck: boolean;
}

/**
 * A sheet's non-empty cells, looked up by row. Only rows that hold something exist here, so the
 * cost follows what is written, not how far down it stands.
 */
export interface Grid {
  readonly sheet: string;
  /** Rows with content, ascending. */
  readonly rows: readonly number[];
  readonly cellsAt: (row: number) => readonly GridCell[];
  readonly cellAt: (row: number, column: number) => GridCell | undefined;
  /** The cell itself or, inside a merged area, the cell that holds its value. */
  readonly shownAt: (row: number, column: number) => GridCell | undefined;
  /** The merged area that covers the cell, or undefined. */
  readonly mergeAt: (row: number, column: number) => CellRange | undefined;
  readonly isHidden: (row: number) => boolean;
  readonly isHiddenColumn: (column: number) => boolean;
}

const NO_CELLS: readonly GridCell[] = [];

const ownKeys = (values: object): readonly number[] => Object.keys(values).map(Number);

const cellsOfRow = (sheet: SheetSnapshot, row: number): readonly GridCell[] => {
  const cells = sheet.cells[row];
  if (cells === undefined) return NO_CELLS;
  const found: GridCell[] = [];
  for (const column of ownKeys(cells)) {
    const cell = cells[column];
    if (cell === undefined) continue;
    const { content } = cell;
    const text = plainText(contentText(content));
    if (text !== '') found.push({ row, column, content, text, struck: cell.struck === true });
  }
  return found;
};

/** First index in the ascending `rows` whose value is at least `row`. */
export const firstAtLeast = (rows: readonly number[], row: number): number => {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The rows with content from `top` to `bottom`, both included. */
export const rowsBetween = (grid: Grid, top: number, bottom: number): readonly number[] =>
  grid.rows.slice(firstAtLeast(grid.rows, top), firstAtLeast(grid.rows, bottom + 1));

const mergesByRow = (
  merges: readonly CellRange[],
  rows: readonly number[],
): ReadonlyMap<number, readonly CellRange[]> => {
  const byRow = new Map<number, CellRange[]>();
  for (const merge of merges) {
    for (let index = firstAtLeast(rows, merge.top); index < rows.length; index += 1) {
      const row = rows[index] ?? 0;
      if (row > merge.bottom) break;
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [merge]);
      else known.push(merge);
    }
  }
  return byRow;
};

export const buildGrid = (sheet: SheetSnapshot): Grid => {
  const cells = new Map<number, readonly GridCell[]>();
  for (const row of ownKeys(sheet.cells)) {
    const found = cellsOfRow(sheet, row);
    if (found.length > 0) cells.set(row, found);
  }
  const rows = [...cells.keys()];
  const merges = mergesByRow(sheet.merges, rows);
  const cellsAt = (row: number): readonly GridCell[] => cells.get(row) ?? NO_CELLS;
  const cellAt = (row: number, column: number): GridCell | undefined =>
    cellsAt(row).find((cell) => cell.column === column);
  const mergeAt = (row: number, column: number): CellRange | undefined =>
    merges.get(row)?.find((merge) => merge.left <= column && column <= merge.right);
  const shownAt = (row: number, column: number): GridCell | undefined => {
    const merge = mergeAt(row, column);
    return merge === undefined ? cellAt(row, column) : cellAt(merge.top, merge.left);
  };
  const isHidden = (row: number): boolean => sheet.hiddenRows.has(row);
  const isHiddenColumn = (column: number): boolean => sheet.hiddenColumns.has(column);
  return { sheet: sheet.name, rows, cellsAt, cellAt, shownAt, mergeAt, isHidden, isHiddenColumn };
};

/** A value struck out as a whole is an old one: 0.27 shown as a percentage → struck text `27%`. */
const struckText = (content: CellContent): CellContent => {
  if (content.kind === 'text') return content;
  const euro = content.kind === 'number' && content.format.includes('€') ? '€ ' : '';
  const text = euro + contentText(content).replace('.', content.kind === 'number' ? ',' : '.');
  return { kind: 'text', text, runs: [{ text, struck: true }] };
};

/**
 * The cell as the hand-over to the domain wants it: its place, and its content untouched unless
 * the whole of it is struck out.
 */
export const written = (grid: Grid, cell: GridCell): Written => ({
  content: cell.struck ? struckText(cell.content) : cell.content,
  cell: { sheet: grid.sheet, row: cell.row, column: cell.column },
});
