import type { Grid, GridCell } from './grid';
import { valueAt } from './indicatorRow';
import type { ColumnUse } from './mapColumns';
import { isObjectiveAndIndicator } from './columnCandidates';
import { objectiveHeader, splitCode } from './objectiveHeader';
import { isNotDefined, isTotal } from './rowWords';
import { hasObjectiveColumns, indicatorColumn, type SheetBlock } from './sheetBlock';
import { matchKey } from './text';

/** What a row of a table is. */
export type TableRow =
  | { readonly kind: 'indicator'; readonly row: number; readonly name: GridCell }
  | { readonly kind: 'more'; readonly row: number }
  | { readonly kind: 'parent'; readonly row: number }
  | { readonly kind: 'section'; readonly row: number; readonly cell: GridCell }
  | { readonly kind: 'skip'; readonly row: number };

const OBJECTIVE_ROLES = new Set(['area', 'objectiveCode', 'objectiveTitle', 'level', 'department', 'evaluation']);

const isColumnNumber = (cells: readonly GridCell[]): boolean =>
  cells.length >= 3 && cells.every((cell) => /^\(?(?:\d{1,2}|[a-z])\)?(?:\s?[=/].{0,8})?$/i.test(cell.text));

/** The header once more, as it is printed on top of every page. */
const repeatsHeader = (grid: Grid, block: SheetBlock, cells: readonly GridCell[]): boolean => {
  let same = 0;
  for (const cell of cells) {
    for (let row = block.band.top; row <= block.band.bottom; row += 1) {
      if (matchKey(grid.cellAt(row, cell.column)?.text ?? '') === matchKey(cell.text)) {
        same += 1;
        break;
      }
    }
  }
  return cells.length >= 2 && same >= cells.length * 0.8;
};

const isWide = (grid: Grid, cell: GridCell, columns: readonly number[]): boolean => {
  const merge = grid.mergeAt(cell.row, cell.column);
  const covered = merge === undefined ? 1 : columns.filter((column) => column >= merge.left && column <= merge.right).length;
  return covered >= 2 && covered >= columns.length * 0.5;
};

const inBlock = (grid: Grid, row: number, block: SheetBlock): readonly GridCell[] => {
  const columns = new Set(block.uses.map((use) => use.column));
  return grid.cellsAt(row).filter((cell) => columns.has(cell.column));
};

const isTotalRow = (cells: readonly GridCell[], indicator: GridCell | undefined, uses: readonly ColumnUse[]): boolean => {
  const first = cells.find((cell) => cell.content.kind === 'text');
  if (first === undefined || !isTotal(first.text)) return first === undefined && indicator === undefined;
  const target = uses.find((use) => use.role === 'target');
  return indicator === undefined || (first === indicator && !cells.some((cell) => cell.column === target?.column));
};

/** In a column of objectives and indicators, an objective has a name and perhaps a weight. */
const isObjectiveInPlace = (grid: Grid, row: number, name: GridCell, uses: readonly ColumnUse[]): boolean => {
  if (hasObjectiveColumns(uses)) return false;
  const header = uses.find((use) => use.column === name.column)?.mapping.header ?? '';
  const measures = ['target', 'actual', 'achievement', 'algorithm', 'unit', 'deadline'];
  const measured = uses.some((use) => measures.includes(use.role) && valueAt(grid, row, use.column) !== undefined);
  if (measured) return false;
  return isObjectiveAndIndicator(header) || objectiveHeader(name.text) !== null || splitCode(name.text).code !== null;
};

const rowOf = (grid: Grid, row: number, block: SheetBlock, sparse: boolean): TableRow => {
  const { uses } = block;
  const cells = inBlock(grid, row, block);
  const [only] = cells;
  if (only === undefined || isColumnNumber(cells) || repeatsHeader(grid, block, cells)) return { kind: 'skip', row };
  const columns = uses.map((use) => use.column);
  const column = indicatorColumn(uses);
  if (cells.length === 1 && isWide(grid, only, columns)) return { kind: 'section', row, cell: only };
  const name = grid.cellAt(row, column);
  if (isTotalRow(cells, name, uses)) return { kind: 'skip', row };
  const defined = name !== undefined && !isNotDefined(name.text) && name.content.kind !== 'error';
  if (defined) {
    const alone = cells.length === 1 && !sparse && grid.mergeAt(row, column) === undefined;
    const inherits = uses.some((use) => use.column !== column && valueAt(grid, row, use.column) !== undefined);
    if (isObjectiveInPlace(grid, row, name, uses)) return { kind: 'section', row, cell: name };
    return alone && !inherits ? { kind: 'section', row, cell: name } : { kind: 'indicator', row, name };
  }
  const merge = grid.mergeAt(row, column);
  if (name === undefined && merge !== undefined && merge.top < row) return { kind: 'more', row };
  const roles = new Map(uses.map((use) => [use.column, use.role]));
  const parental = cells.some(
    (cell) => ['objectiveCode', 'objectiveTitle', 'area'].includes(roles.get(cell.column) ?? ''),
  );
  if (parental) return { kind: 'parent', row };
  const measured = cells.some((cell) => !OBJECTIVE_ROLES.has(roles.get(cell.column) ?? ''));
  if (cells.length === 1) return measured ? { kind: 'more', row } : { kind: 'section', row, cell: only };
  return { kind: 'more', row };
};

/** A form not filled in yet has names alone in most rows: then they are no section titles. */
const isSparse = (grid: Grid, block: SheetBlock): boolean => {
  const column = indicatorColumn(block.uses);
  const named = block.rows.filter((row) => grid.cellAt(row, column) !== undefined);
  const alone = named.filter((row) => inBlock(grid, row, block).length === 1);
  return alone.length > named.length * 0.5;
};

export const tableRows = (grid: Grid, block: SheetBlock): readonly TableRow[] => {
  const sparse = isSparse(grid, block);
  return block.rows.map((row) => rowOf(grid, row, block, sparse));
};
