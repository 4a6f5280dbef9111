import type { Grid, GridCell } from '../grid/grid';
import { rowsBetween } from '../grid/grid';
import { findHeaderBands, lastRowUnder, type HeaderBand } from '../headers/headerBand';
import type { AnsweredHeaders } from '../headers/headerCells';
import { headerReadings } from '../headers/headerMatch';
import { singleYear, spanStart } from '../headers/headerPeriod';
import { mapColumns, type ColumnUse } from '../columns/mapColumns';
import { isNoteHeader, isNoteLabel } from './noteTable';
import { objectiveHeader } from '../grid/objectiveHeader';
import { isMeasure } from '../role';
import type { SheetBlock } from './sheetBlock';
import { isEvaluationBox } from '../grid/evaluationBox';
import { headedColumns, headingCells, isDataRow, isLabelRow } from './headedColumns';
import { realHeaders } from './realHeaders';

/** Why a header was not taken for a table of indicators. */
type Refusal = 'no-measure' | 'no-indicator' | 'no-rows';

export interface FoundBlocks {
  readonly blocks: readonly SheetBlock[];
  readonly refused: readonly { readonly row: number; readonly why: Refusal }[];
}

const headsObjectives = (grid: Grid, band: HeaderBand): boolean => {
  for (let row = band.top; row <= band.bottom; row += 1) {
    for (const cell of grid.cellsAt(row)) {
      const best = headerReadings(cell.text)[0];
      if (best?.role === 'objectiveTitle' || best?.role === 'objectiveCode') return true;
    }
  }
  return false;
};

/** What ends a table under a header without objective columns. */
type End = 'objective' | 'other';

const endOf = (cells: readonly GridCell[]): End | null => {
  const [first] = cells;
  if (first === undefined) return null;
  if (isNoteHeader(cells) || (isNoteLabel(first.text) && cells.length > 1)) return 'other';
  return cells.some((cell) => objectiveHeader(cell.text) !== null || isEvaluationBox(cell.text))
    ? 'objective'
    : null;
};

/**
 * Under a header without objective columns the next objective or the notes end the table; where
 * indicators follow an objective without a header of their own, it is a banner inside the table.
 */
const tableRowsUnder = (
  grid: Grid,
  band: HeaderBand,
  rows: readonly number[],
  answers: AnsweredHeaders,
): readonly number[] => {
  if (headsObjectives(grid, band)) return rows;
  const headed = headedColumns(grid, band, answers);
  const isMeasured = (row: number): boolean => isDataRow(grid, row, headed);
  // A note in a row of data may name an objective: such a row ends nothing.
  const ends = rows.map((row, index) => {
    const cells = grid.cellsAt(row);
    if (row - (rows[index - 1] ?? row) > 1 && isLabelRow(cells, headed)) return 'other';
    return isMeasured(row) ? null : endOf(headingCells(cells, headed.measures));
  });
  const goesOn = (at: number): boolean => {
    const stop = ends.findIndex((end, index) => index > at && end === 'other');
    return rows
      .slice(at + 1, stop === -1 ? undefined : stop)
      .some((row, offset) => ends[at + 1 + offset] === null && isMeasured(row));
  };
  const end = ends.findIndex((kind, at) => kind === 'other' || (kind !== null && !goesOn(at)));
  return end === -1 ? rows : rows.slice(0, end);
};

const takenBeside = (bands: readonly HeaderBand[], band: HeaderBand): ReadonlySet<number> => {
  const columns = new Set<number>();
  const at = bands.indexOf(band);
  for (const other of bands.slice(Math.max(0, at - 8), at + 9)) {
    if (other === band || Math.abs(other.top - band.top) > 3) continue;
    for (let column = other.left; column <= other.right; column += 1) columns.add(column);
  }
  return columns;
};

/** Sheet name and the texts above the first table. */
const titlesOf = (grid: Grid, bands: readonly HeaderBand[]): readonly string[] => {
  const above = rowsBetween(grid, 0, (bands[0]?.top ?? 0) - 1).flatMap((row) => grid.cellsAt(row));
  return [
    grid.sheet,
    ...above.filter((cell) => cell.content.kind === 'text').map((cell) => cell.text),
  ];
};

/** The one value that the titles agree on, or null. */
const agreed = (
  titles: readonly string[],
  read: (title: string) => number | null,
): number | null => {
  const values = new Set(titles.map(read).filter((value) => value !== null));
  return values.size === 1 ? ([...values][0] ?? null) : null;
};

const asksForMeasure = (use: ColumnUse): boolean =>
  use.mapping.doubtful &&
  use.mapping.candidates.some((role) => isMeasure(role.split(':')[0] ?? ''));

const refusal = (
  uses: readonly ColumnUse[],
  grid: Grid,
  rows: readonly number[],
): Refusal | null => {
  const indicator = uses.find((use) => use.role === 'indicator');
  const measured = uses.some((use) => isMeasure(use.role) || asksForMeasure(use));
  if (!measured) return 'no-measure';
  if (indicator === undefined) {
    const asked = uses.filter((use) => use.mapping.candidates.includes('indicator'));
    const filled = rows.some((row) => asked.some((use) => grid.cellAt(row, use.column)));
    return filled ? null : 'no-indicator';
  }
  return rows.some((row) => grid.cellAt(row, indicator.column) !== undefined) ? null : 'no-rows';
};

/** Every table of indicators on a sheet. */
export const findBlocks = (grid: Grid, answers: AnsweredHeaders): FoundBlocks => {
  const bands = realHeaders(grid, findHeaderBands(grid, answers), answers);
  const titles = titlesOf(grid, bands);
  const year = agreed(titles, singleYear);
  const planStart = agreed(titles, spanStart);
  const blocks: SheetBlock[] = [];
  const refused: FoundBlocks['refused'][number][] = [];
  for (const band of bands) {
    const rows = rowsBetween(grid, band.bottom + 1, lastRowUnder(grid, bands, band));
    const own = tableRowsUnder(grid, band, rows, answers);
    const uses = mapColumns({
      grid,
      band,
      rows: own,
      answers,
      year,
      planStart,
      taken: takenBeside(bands, band),
    });
    const why = refusal(uses, grid, own);
    if (why === null) {
      blocks.push({ band, uses, rows: own, beyond: rows.slice(own.length) });
    } else refused.push({ row: band.bottom + 1, why });
  }
  return { blocks, refused };
};
