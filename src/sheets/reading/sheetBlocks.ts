import type { Grid, GridCell } from './grid';
import { rowsBetween } from './grid';
import { findHeaderBands, lastRowUnder, type HeaderBand } from './headerBand';
import type { AnsweredHeaders } from './headerCells';
import { headerReadings } from './headerMatch';
import { singleYear, spanStart } from './headerPeriod';
import { columnHeader, headerLabel } from './headerText';
import { mapColumns, type ColumnUse } from './mapColumns';
import { labelRole } from './labelRole';
import { isNoteHeader, isNoteLabel } from './noteTable';
import { objectiveHeader } from './objectiveHeader';
import { isMeasure } from './role';
import type { SheetBlock } from './sheetBlock';
import { isEvaluationBox } from './evaluationBox';
import { matchKey } from './text';

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

const endsTable = (cells: readonly GridCell[], behindGap: boolean): boolean => {
  const [first] = cells;
  if (first === undefined) return false;
  if (behindGap && isLabelRow(cells)) return true;
  if (isNoteHeader(cells) || (isNoteLabel(first.text) && cells.length > 1)) return true;
  return cells.some((cell) => objectiveHeader(cell.text) !== null || isEvaluationBox(cell.text));
};

/** Under a header without objective columns the next objective or the notes end the table. */
const tableRowsUnder = (
  grid: Grid,
  band: HeaderBand,
  rows: readonly number[],
): readonly number[] => {
  if (headsObjectives(grid, band)) return rows;
  const end = rows.findIndex((row, index) =>
    endsTable(grid.cellsAt(row), row - (rows[index - 1] ?? row) > 1),
  );
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
  if (indicator === undefined) return 'no-indicator';
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
