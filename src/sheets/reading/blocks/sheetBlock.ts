import type { HeaderBand } from '../headers/headerBand';
import type { ColumnUse } from '../columns/mapColumns';

/** One table of a sheet: its header, its columns, and the rows that may belong to it. */
export interface SheetBlock {
  readonly band: HeaderBand;
  readonly uses: readonly ColumnUse[];
  /** Rows with content under the header, up to the next header in the same columns. */
  readonly rows: readonly number[];
}

/** The column with the indicators' names; -1 where a person must say first which one it is. */
export const indicatorColumn = (uses: readonly ColumnUse[]): number =>
  uses.find((use) => use.role === 'indicator')?.column ?? -1;

/** Titles of objectives, those measured as such too. */
export const namesObjectives = (use: ColumnUse): boolean =>
  use.role === 'objectiveTitle' || (use.role === 'indicator' && use.trait === 'measured');

export const hasObjectiveColumns = (uses: readonly ColumnUse[]): boolean =>
  uses.some((use) => namesObjectives(use) || use.role === 'objectiveCode');
