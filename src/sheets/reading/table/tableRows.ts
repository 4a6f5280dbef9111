import type { Written } from '../../../domain/model/cell';
import { evaluationBoxes, isEvaluationBox } from '../grid/evaluationBox';
import type { Grid, GridCell } from '../grid/grid';
import { valueAt } from '../blocks/indicatorRow';
import { labelledText } from '../headers/labelRole';
import type { ColumnUse } from '../columns/mapColumns';
import { isObjectiveAndIndicator } from '../columns/columnCandidates';
import { objectiveHeader, splitCode } from '../grid/objectiveHeader';
import { isNotDefined, isTotal } from '../grid/rowWords';
import { hasObjectiveColumns, indicatorColumn, type SheetBlock } from '../blocks/sheetBlock';

/** What a row of a table is. */
export type TableRow =
  | { readonly kind: 'indicator'; readonly row: number; readonly name: GridCell }
  | { readonly kind: 'more'; readonly row: number }
  | { readonly kind: 'parent'; readonly row: number }
  | { readonly kind: 'section'; readonly row: number; readonly cell: GridCell }
  | { readonly kind: 'evaluation'; readonly row: number; readonly evaluation: Written }
  | { readonly kind: 'skip'; readonly row: number };

const PARENT_ROLES = new Set(['objectiveCode', 'objectiveTitle', 'area']);
const OBJECTIVE_ROLES = new Set([
  'area',
  'objectiveCode',
  'objectiveTitle',
  'level',
  'department',
  'evaluation',
]);

/** `(1) (2) (3)` or `a b c=a/b` under the header: columns counted, not values. */
const isColumnNumber = (cells: readonly GridCell[]): boolean => {
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
const repeatsHeader = (table: Table, cells: readonly GridCell[]): boolean => {
  if (cells.length < 2 || cells.every((cell) => cell.text.length > 120)) return false;
  const same = cells.filter((cell) => table.headers.get(cell.column)?.has(cell.text) === true);
  return same.length >= cells.length * 0.8;
};

/** A block with what every row is compared with. */
interface Table {
  readonly grid: Grid;
  readonly block: SheetBlock;
  readonly columns: ReadonlySet<number>;
  readonly roles: ReadonlyMap<number, ColumnUse['role']>;
  /** Header texts by column. */
  readonly headers: ReadonlyMap<number, ReadonlySet<string>>;
  readonly sparse: boolean;
}

const isWide = (grid: Grid, cell: GridCell, columns: ReadonlySet<number>): boolean => {
  const merge = grid.mergeAt(cell.row, cell.column);
  if (merge === undefined) return false;
  const covered = [...columns].filter(
    (column) => column >= merge.left && column <= merge.right,
  ).length;
  return covered >= 2 && covered >= columns.size * 0.5;
};

const inBlock = (grid: Grid, row: number, columns: ReadonlySet<number>): readonly GridCell[] =>
  grid.cellsAt(row).filter((cell) => columns.has(cell.column));

const isTotalRow = (
  cells: readonly GridCell[],
  indicator: GridCell | undefined,
  uses: readonly ColumnUse[],
): boolean => {
  const first = cells.find((cell) => cell.content.kind === 'text');
  if (first === undefined || !isTotal(first.text))
    return first === undefined && indicator === undefined;
  const target = uses.find((use) => use.role === 'target');
  return (
    indicator === undefined ||
    (first === indicator && !cells.some((cell) => cell.column === target?.column))
  );
};

/** In a column of objectives and indicators, an objective has a name and perhaps a weight. */
const isObjectiveInPlace = (
  grid: Grid,
  row: number,
  name: GridCell,
  uses: readonly ColumnUse[],
): boolean => {
  if (hasObjectiveColumns(uses)) return false;
  const header = uses.find((use) => use.column === name.column)?.mapping.header ?? '';
  const measures = ['target', 'actual', 'achievement', 'algorithm', 'unit', 'deadline'];
  const measured = uses.some(
    (use) => measures.includes(use.role) && valueAt(grid, row, use.column) !== undefined,
  );
  if (measured) return false;
  return (
    isObjectiveAndIndicator(header) ||
    objectiveHeader(name.text) !== null ||
    splitCode(name.text).code !== null
  );
};

/** A row with a name in the column of indicators. */
const namedRow = (
  table: Table,
  row: number,
  name: GridCell,
  cells: readonly GridCell[],
): TableRow => {
  const { grid, block } = table;
  if (isObjectiveInPlace(grid, row, name, block.uses)) return { kind: 'section', row, cell: name };
  if (
    cells.length > 1 ||
    table.sparse ||
    hasObjectiveColumns(block.uses) ||
    grid.mergeAt(row, name.column) !== undefined
  ) {
    return { kind: 'indicator', row, name };
  }
  const inherits = block.uses.some(
    (use) => use.column !== name.column && valueAt(grid, row, use.column) !== undefined,
  );
  return inherits ? { kind: 'indicator', row, name } : { kind: 'section', row, cell: name };
};

/** A row without an indicator: a parent, a title, or more about the indicator above. */
const namelessRow = (
  table: Table,
  row: number,
  cells: readonly GridCell[],
  only: GridCell,
): TableRow => {
  const roleOf = (cell: GridCell): string => table.roles.get(cell.column) ?? '';
  if (cells.some((cell) => PARENT_ROLES.has(roleOf(cell)))) return { kind: 'parent', row };
  const banner = cells.find((cell) => objectiveHeader(cell.text) !== null);
  if (banner !== undefined && !hasObjectiveColumns(table.block.uses))
    return { kind: 'section', row, cell: banner };
  if (cells.length > 1 || !OBJECTIVE_ROLES.has(roleOf(only))) return { kind: 'more', row };
  return { kind: 'section', row, cell: only };
};

const rowOf = (table: Table, row: number): TableRow => {
  const { grid, block, columns } = table;
  const cells = inBlock(grid, row, columns);
  const [only] = cells;
  if (only === undefined || isColumnNumber(cells) || repeatsHeader(table, cells))
    return { kind: 'skip', row };
  const [box] = cells.length <= 2 ? evaluationBoxes(grid, cells) : [];
  if (box !== undefined) return { kind: 'evaluation', row, evaluation: box.written };
  if (cells.some((cell) => isEvaluationBox(cell.text))) return { kind: 'skip', row };
  if (cells.length === 1 && isWide(grid, only, columns))
    return { kind: 'section', row, cell: only };
  const column = indicatorColumn(block.uses);
  const name = cells.find((cell) => cell.column === column);
  if (isTotalRow(cells, name, block.uses)) return { kind: 'skip', row };
  const told = labelledText(cells, (cell) => isWide(grid, cell, columns));
  if (told !== null && cells[0] === name) return { kind: 'more', row };
  if (name !== undefined && !isNotDefined(name.text) && name.content.kind !== 'error') {
    return namedRow(table, row, name, cells);
  }
  const merge = grid.mergeAt(row, column);
  if (name === undefined && merge !== undefined && merge.top < row) return { kind: 'more', row };
  return namelessRow(table, row, cells, only);
};

/** A form not filled in yet has names alone in most rows: then they are no section titles. */
const isSparse = (grid: Grid, block: SheetBlock, columns: ReadonlySet<number>): boolean => {
  const column = indicatorColumn(block.uses);
  const named = block.rows.filter((row) => grid.cellAt(row, column) !== undefined);
  const alone = named.filter((row) => inBlock(grid, row, columns).length === 1);
  return alone.length > named.length * 0.5;
};

const headerTexts = (grid: Grid, block: SheetBlock): ReadonlyMap<number, ReadonlySet<string>> => {
  const texts = new Map<number, Set<string>>();
  for (let row = block.band.top; row <= block.band.bottom; row += 1) {
    for (const cell of grid.cellsAt(row)) {
      texts.set(cell.column, (texts.get(cell.column) ?? new Set()).add(cell.text));
    }
  }
  return texts;
};

export const tableRows = (grid: Grid, block: SheetBlock): readonly TableRow[] => {
  const columns = new Set(block.uses.map((use) => use.column));
  const table: Table = {
    grid,
    block,
    columns,
    roles: new Map(block.uses.map((use) => [use.column, use.role])),
    headers: headerTexts(grid, block),
    sparse: isSparse(grid, block, columns),
  };
  return block.rows.map((row) => rowOf(table, row));
};
