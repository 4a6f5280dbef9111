import type { Grid, GridCell } from '../grid/grid';
import { rowsBetween } from '../grid/grid';
import { findHeaderBands, lastRowUnder, type HeaderBand } from '../headers/headerBand';
import type { AnsweredHeaders } from '../headers/headerCells';
import { headerReadings } from '../headers/headerMatch';
import { singleYear, spanStart } from '../headers/headerPeriod';
import { columnHeader, headerLabel } from '../headers/headerText';
import { mapColumns, type ColumnUse } from '../columns/mapColumns';
import { labelRole } from '../headers/labelRole';
import { isNoteHeader, isNoteLabel } from './noteTable';
import { objectiveHeader } from '../grid/objectiveHeader';
import { isMeasure } from '../role';
import type { SheetBlock } from './sheetBlock';
import { isEvaluationBox } from '../grid/evaluationBox';
import { matchKey } from '../grid/text';

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

/** `Servizio: | Tributi` behind a gap heads the next table. */
const isLabelRow = (cells: readonly GridCell[]): boolean =>
  cells.length === 2 &&
  labelRole(cells[0]?.text ?? '') !== null &&
  labelRole(cells[1]?.text ?? '') === null;

/** What ends a table under a header without objective columns. */
type End = 'objective' | 'other';

const endOf = (cells: readonly GridCell[], behindGap: boolean): End | null => {
  const [first] = cells;
  if (first === undefined) return null;
  if (behindGap && isLabelRow(cells)) return 'other';
  if (isNoteHeader(cells) || (isNoteLabel(first.text) && cells.length > 1)) return 'other';
  return cells.some((cell) => objectiveHeader(cell.text) !== null || isEvaluationBox(cell.text))
    ? 'objective'
    : null;
};

/** The first column that the header gives to indicators, and those that it gives to measures. */
const headedColumns = (grid: Grid, band: HeaderBand) => {
  const cells = rowsBetween(grid, band.top, band.bottom).flatMap((row) =>
    grid.cellsAt(row).filter((cell) => band.left <= cell.column && cell.column <= band.right),
  );
  const roleOf = (cell: GridCell): string => headerReadings(cell.text)[0]?.role ?? '';
  return {
    indicator: cells.find((cell) => roleOf(cell) === 'indicator')?.column,
    measures: cells.filter((cell) => isMeasure(roleOf(cell))).map((cell) => cell.column),
  };
};

/**
 * Under a header without objective columns the next objective or the notes end the table; where
 * indicators follow an objective without a header of their own, it is a banner inside the table.
 */
const tableRowsUnder = (
  grid: Grid,
  band: HeaderBand,
  rows: readonly number[],
): readonly number[] => {
  if (headsObjectives(grid, band)) return rows;
  const { indicator, measures } = headedColumns(grid, band);
  const isMeasured = (row: number): boolean =>
    indicator !== undefined &&
    grid.cellAt(row, indicator) !== undefined &&
    measures.some((column) => grid.cellAt(row, column) !== undefined);
  const ends = rows.map((row, index) =>
    endOf(grid.cellsAt(row), row - (rows[index - 1] ?? row) > 1),
  );
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

const signature = (grid: Grid, band: HeaderBand): string => {
  const labels: string[] = [];
  for (let column = band.left; column <= band.right; column += 1) {
    labels.push(matchKey(headerLabel(columnHeader(grid, band, column))));
  }
  return `${band.left}:${labels.join('|')}`;
};

/** The same header again right under rows of the table: a page break, not a new table. */
const withoutRepeats = (grid: Grid, bands: readonly HeaderBand[]): readonly HeaderBand[] => {
  const last = new Map<string, true>();
  return bands.filter((band) => {
    const key = signature(grid, band);
    const goesOn =
      last.has(key) && headsObjectives(grid, band) && grid.cellsAt(band.top - 1).length >= 3;
    last.set(key, true);
    return !goesOn;
  });
};

/** Every table of indicators on a sheet. */
export const findBlocks = (grid: Grid, answers: AnsweredHeaders): FoundBlocks => {
  const bands = withoutRepeats(grid, findHeaderBands(grid, answers));
  const titles = titlesOf(grid, bands);
  const year = agreed(titles, singleYear);
  const planStart = agreed(titles, spanStart);
  const blocks: SheetBlock[] = [];
  const refused: FoundBlocks['refused'][number][] = [];
  for (const band of bands) {
    const rows = rowsBetween(grid, band.bottom + 1, lastRowUnder(grid, bands, band));
    const own = tableRowsUnder(grid, band, rows);
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
    if (why === null) blocks.push({ band, uses, rows: own });
    else refused.push({ row: band.bottom + 1, why });
  }
  return { blocks, refused };
};
