import { columnCandidates } from './columnCandidates';
import type { ColumnDraft } from './columnDraft';
import { columnFigures } from './columnFigures';
import { columnProfile } from './columnProfile';
import type { Grid, GridCell } from '../grid/grid';
import type { HeaderBand } from '../headers/headerBand';
import type { AnsweredHeaders } from '../headers/headerCells';
import { headerPeriod, ordinalYear, type HeaderPeriod } from '../headers/headerPeriod';
import { columnHeader, headerLabel, type ColumnHeader } from '../headers/headerText';
import type { ColumnRole } from '../recognition';
import { columnLetters } from '../../../domain/model/cellAddress';
import { isTotal } from '../grid/rowWords';
import { matchKey } from '../grid/text';
import { BAR } from '../weights';

const SAMPLE_LENGTH = 80;

/** A column whose header is empty is named by its letter, so that a person can answer for it. */
export const headerName = (header: ColumnHeader): string => {
  const label = headerLabel(header);
  return label === '' ? `(colonna ${columnLetters(header.column)})` : label;
};

const answerFor = (header: ColumnHeader, answers: AnsweredHeaders): ColumnRole | null =>
  answers.get(matchKey(headerName(header))) ??
  answers.get(matchKey(header.levels.at(-1) ?? '-')) ??
  null;

/** The cells of each column in rows that fill at least two; wide merged texts are no values. */
const cellsByColumn = (
  grid: Grid,
  band: HeaderBand,
  rows: readonly number[],
): ReadonlyMap<number, readonly GridCell[]> => {
  const columns = new Map<number, GridCell[]>();
  for (const row of rows) {
    const cells = grid.cellsAt(row);
    if (isTotal(cells[0]?.text ?? '')) continue;
    if (
      cells.filter((cell) => cell.column >= band.left && cell.column <= band.right + 1).length < 2
    )
      continue;
    for (const cell of cells) {
      const reach = grid.mergeAt(band.bottom, cell.column)?.right ?? cell.column;
      if ((grid.mergeAt(row, cell.column)?.right ?? 0) > reach) continue;
      const known = columns.get(cell.column);
      if (known === undefined) columns.set(cell.column, [cell]);
      else known.push(cell);
    }
  }
  return columns;
};

const samplesOf = (cells: readonly GridCell[]): readonly string[] =>
  [...new Set(cells.slice(0, 50).map((cell) => cell.text.slice(0, SAMPLE_LENGTH)))].slice(0, 5);

const REACHED =
  /^(?:raggiunt|pienamente|totalmente|completat|conclus|realizzat|conseguit|attuat|superat|ok$|si$|sì$|verde$)/i;

const reachedRows = (cells: readonly GridCell[]): ReadonlySet<number> =>
  new Set(cells.filter((cell) => REACHED.test(cell.text)).map((cell) => cell.row));

/** Rotated banners beside the table: one text merged over many rows. */
const isSideBanner = (grid: Grid, cells: readonly GridCell[]): boolean =>
  cells.every((cell) => {
    const merge = grid.mergeAt(cell.row, cell.column);
    return (
      (merge !== undefined && merge.bottom - merge.top >= 2) ||
      /^(?:performance d|obiettivi )/i.test(cell.text)
    );
  });

const columnsOf = (
  grid: Grid,
  band: HeaderBand,
  filled: ReadonlyMap<number, readonly GridCell[]>,
  taken: ReadonlySet<number>,
): readonly number[] => {
  const columns: number[] = [];
  const beside = (column: number): boolean => {
    const cells = filled.get(column) ?? [];
    return cells.length > 0 && !taken.has(column) && !isSideBanner(grid, cells);
  };
  for (let left = band.left - 1; left >= 0 && beside(left); left -= 1) columns.unshift(left);
  for (let column = band.left; column <= band.right; column += 1) columns.push(column);
  for (let right = band.right + 1; right <= band.right + 2; right += 1) {
    if (beside(right)) columns.push(right);
  }
  return columns;
};

/** The second column of a header merged over two has nothing of its own. */
const isCovered = (grid: Grid, band: HeaderBand, column: number): boolean =>
  (grid.mergeAt(band.bottom, column)?.left ?? column) < column;

/** `Target 2° anno` of a plan that starts in 2024 is 2025. */
const periodOf = (label: string, planStart: number | null): HeaderPeriod => {
  const nth = ordinalYear(label);
  const said = headerPeriod(label);
  return nth === null || planStart === null || said.year !== null
    ? said
    : { year: planStart + nth - 1, month: null };
};

/** Beyond an empty column only a header that is plainly of the table still belongs to it. */
const withoutNeighbours = (drafts: readonly ColumnDraft[]): readonly ColumnDraft[] => {
  const indicator = drafts.findIndex((draft) => draft.all[0]?.role === 'indicator');
  const gap = drafts.findIndex(
    (draft, index) =>
      index > Math.max(1, indicator) &&
      draft.header.column - (drafts[index - 1]?.header.column ?? 0) > 1,
  );
  if (gap === -1) return drafts;
  return drafts.filter(
    (draft, index) =>
      index < gap ||
      draft.answer !== null ||
      draft.all.some((one) => one.byHeader && one.score >= BAR.plain && one.role !== 'ignored'),
  );
};

/** Every column of a block with its header, its look and what it could be. */
export const draftColumns = (
  grid: Grid,
  band: HeaderBand,
  rows: readonly number[],
  answers: AnsweredHeaders,
  taken: ReadonlySet<number>,
  planStart: number | null,
): readonly ColumnDraft[] => {
  const filled = cellsByColumn(grid, band, rows);
  const drafts = columnsOf(grid, band, filled, taken).flatMap((column) => {
    const header = columnHeader(grid, band, column);
    const cells = filled.get(column) ?? [];
    if (cells.length === 0 && (header.levels.length === 0 || isCovered(grid, band, column)))
      return [];
    const profile = columnProfile(cells);
    const all = columnCandidates(header, profile);
    return [
      {
        header,
        profile,
        figures: columnFigures(cells),
        period: periodOf(headerLabel(header), planStart),
        all,
        candidates: all,
        answer: answerFor(header, answers),
        doubt: null,
        asked: [],
        reached: reachedRows(cells),
        samples: samplesOf(cells),
        hidden: grid.isHiddenColumn(column),
      },
    ];
  });
  return withoutNeighbours(drafts);
};
