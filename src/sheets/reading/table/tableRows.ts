import { indicatorColumn, isMeasured, type SheetBlock } from '../blocks/sheetBlock';
import type { Grid, GridCell } from '../grid/grid';
import { ROW_RULES } from './rowRules';
import type { RowView, Table, TableRow } from './tableRow';

const inBlock = (grid: Grid, row: number, columns: ReadonlySet<number>): readonly GridCell[] =>
  grid.cellsAt(row).filter((cell) => columns.has(cell.column));

const isSparse = (grid: Grid, block: SheetBlock, columns: ReadonlySet<number>): boolean => {
  const column = indicatorColumn(block.uses);
  const named = block.rows.filter((row) => grid.cellAt(row, column) !== undefined);
  const alone = named.filter((row) => inBlock(grid, row, columns).length === 1);
  return alone.length > named.length * 0.5;
};

export const headerTexts = (
  grid: Grid,
  block: SheetBlock,
): ReadonlyMap<number, ReadonlySet<string>> => {
  const texts = new Map<number, Set<string>>();
  for (let row = block.band.top; row <= block.band.bottom; row += 1) {
    for (const cell of grid.cellsAt(row)) {
      texts.set(cell.column, (texts.get(cell.column) ?? new Set()).add(cell.text));
    }
  }
  return texts;
};

const viewOf = ({ grid, block, columns }: Table, row: number): RowView => {
  const cells = inBlock(grid, row, columns);
  const column = indicatorColumn(block.uses);
  return {
    row,
    cells,
    name: cells.find((cell) => cell.column === column),
    measured: isMeasured(grid, row, block),
  };
};

/** The rule that decides about a row, and what it says. */
export const decideRow = (
  table: Table,
  row: number,
): { readonly rule: string; readonly row: TableRow } => {
  const view = viewOf(table, row);
  for (const rule of ROW_RULES) {
    const read = rule.reads(view, table);
    if (read !== null) return { rule: rule.id, row: read };
  }
  return { rule: 'none', row: { kind: 'left-out', row } };
};

export const tableOf = (grid: Grid, block: SheetBlock): Table => {
  const columns = new Set(block.uses.map((use) => use.column));
  return {
    grid,
    block,
    columns,
    roles: new Map(block.uses.map((use) => [use.column, use.role])),
    headers: headerTexts(grid, block),
    sparse: isSparse(grid, block, columns),
  };
};

export const tableRows = (grid: Grid, block: SheetBlock): readonly TableRow[] => {
  const table = tableOf(grid, block);
  return block.rows.map((row) => decideRow(table, row).row);
};
