import { isEvaluationBox } from '../grid/evaluationBox';
import type { Grid } from '../grid/grid';
import type { HeaderBand } from '../headers/headerBand';
import type { ColumnUse } from '../columns/mapColumns';
import { isDataRow } from './headedColumns';

/** One table of a sheet: its header, its columns, and the rows that may belong to it. */
export interface SheetBlock {
  readonly band: HeaderBand;
  readonly uses: readonly ColumnUse[];
  /** Rows with content under the header, up to the next header in the same columns. */
  readonly rows: readonly number[];
  /** Rows behind the end of the table and before the next header. */
  readonly beyond: readonly number[];
}

/** A block with the columns that its rows are looked at by. */
export interface RowColumns {
  readonly indicator: number;
  /** Columns of targets, actuals and achievements. */
  readonly measures: readonly number[];
}

const MEASURES = new Set<ColumnUse['role']>(['target', 'actual', 'achievement', 'planned']);

const found = new WeakMap<SheetBlock, RowColumns>();

export const rowColumns = (block: SheetBlock): RowColumns => {
  const known = found.get(block);
  if (known !== undefined) return known;
  const columns = {
    indicator: indicatorColumn(block.uses),
    measures: block.uses.filter((use) => MEASURES.has(use.role)).map((use) => use.column),
  };
  found.set(block, columns);
  return columns;
};

/** Something stands under a target, an actual or an achievement; the box of an evaluation does not count. */
export const isMeasured = (grid: Grid, row: number, block: SheetBlock): boolean =>
  rowColumns(block).measures.some((column) => {
    const cell = grid.cellAt(row, column);
    return cell !== undefined && !isEvaluationBox(cell.text);
  });

/**
 * A row of data: a name under the indicators and something measured. Words that name an objective,
 * an area or a note elsewhere in such a row are words of a cell.
 */
export const isDataOf = (grid: Grid, row: number, block: SheetBlock): boolean =>
  isDataRow(grid, row, rowColumns(block));

/** The column with the indicators' names; -1 where a person must say first which one it is. */
export const indicatorColumn = (uses: readonly ColumnUse[]): number =>
  uses.find((use) => use.role === 'indicator')?.column ?? -1;

/** Titles of objectives, those measured as such too. */
export const namesObjectives = (use: ColumnUse): boolean =>
  use.role === 'objectiveTitle' || (use.role === 'indicator' && use.trait === 'measured');

export const hasObjectiveColumns = (uses: readonly ColumnUse[]): boolean =>
  uses.some((use) => namesObjectives(use) || use.role === 'objectiveCode');
