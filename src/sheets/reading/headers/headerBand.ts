import { firstAtLeast, type Grid, type GridCell } from '../grid/grid';
import { bestRole, canMean, isHeaderLike, type AnsweredHeaders } from './headerCells';
import { coreRows, tablesOf } from './headerCore';
import { isOnlyPeriod } from './headerPeriod';
import { isMeasure } from '../role';

/** The one to three rows that head a table, and the columns they head. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Each name stands half in the top row and half in the bottom one. */
  readonly split: boolean;
}

/** A row under the first header row that only says more about its columns. */
const continuesDown = (
  grid: Grid,
  row: number,
  core: HeaderBand,
  answers: AnsweredHeaders,
  least: number,
): boolean => {
  const cells = grid.cellsAt(row).filter((cell) => core.left <= cell.column);
  if (cells.length === 0 || !isHeaderLike(cells)) return false;
  const [only] = cells;
  // One text under the header is a section of the table unless it stands under its right part.
  if (
    only !== undefined &&
    cells.length === 1 &&
    only.column <= core.left + (core.right - core.left) / 3
  )
    return false;
  const named = cells.filter((cell) => bestRole(cell, answers) !== null || isOnlyPeriod(cell.text));
  return named.length >= 1 && named.length >= cells.length * least;
};

/** Words of a title that a first column is never headed with. */
const isMeasuring = (role: string | null): boolean => role === 'indicator' || isMeasure(role ?? '');

/** `Anno di riferimento: | 2023` over a table is a label with its value. */
const isLabelledYear = (grid: Grid, cells: readonly GridCell[]): boolean => {
  const [label, year, third] = cells;
  if (label === undefined || year === undefined || third !== undefined) return false;
  const wide = grid.mergeAt(year.row, year.column) !== undefined;
  return /^(?:anno|esercizio)/i.test(label.text) && isOnlyPeriod(year.text) && !wide;
};

/** A row over the first header row that groups its columns: years, `Indicatore`, `Consuntivo`. */
const continuesUp = (
  grid: Grid,
  row: number,
  core: HeaderBand,
  answers: AnsweredHeaders,
): boolean => {
  const cells = grid
    .cellsAt(row)
    .filter((cell) => core.left <= cell.column && cell.column <= core.right);
  if (cells.length === 0 || !isHeaderLike(cells) || cells.some((cell) => cell.text.length > 60))
    return false;
  const widest = Math.max(
    ...cells.map((cell) => {
      const merge = grid.mergeAt(row, cell.column);
      return merge === undefined ? 1 : merge.right - merge.left + 1;
    }),
  );
  if (isLabelledYear(grid, cells)) return false;
  const [only] = cells;
  // A title over the table stands alone at its left; a group stands over the columns that it groups.
  if (only !== undefined && cells.length === 1 && widest === 1 && only.column <= core.left + 1)
    return false;
  if (cells.length === 1 && widest >= (core.right - core.left + 1) * 0.75) return false;
  const edge = cells.find(
    (cell) => cell.column === core.left && grid.mergeAt(row, cell.column) === undefined,
  );
  if (edge !== undefined && !isOnlyPeriod(edge.text) && isMeasuring(bestRole(edge, answers)))
    return false;
  const roles = cells.map((cell) => (isOnlyPeriod(cell.text) ? 'period' : bestRole(cell, answers)));
  if (roles.some((role) => role === null)) return false;
  if (cells.every((cell) => /^obiettivo\b.*\d/i.test(cell.text))) return false;
  return roles.some((role) => role === 'period' || role === 'indicator' || isMeasure(role ?? ''));
};

const growDown = (
  grid: Grid,
  core: HeaderBand,
  indicator: number,
  answers: AnsweredHeaders,
): number => {
  const merge = grid.mergeAt(core.top, indicator);
  let bottom = Math.max(core.top, Math.min(merge?.bottom ?? core.top, core.top + 3));
  while (bottom < core.top + 2) {
    const next = bottom + 1;
    const named = grid.cellAt(next, indicator) !== undefined;
    if (named && grid.cellsAt(next).length < 3) break;
    if (!continuesDown(grid, next, core, answers, named ? 0.7 : 0.5)) break;
    bottom = next;
  }
  return bottom;
};

const growUp = (grid: Grid, core: HeaderBand, answers: AnsweredHeaders): number => {
  let top = core.top;
  while (top > core.top - 2 && top > 0 && continuesUp(grid, top - 1, core, answers)) top -= 1;
  return top;
};

const rightOf = (grid: Grid, cells: readonly GridCell[]): number =>
  Math.max(...cells.map((cell) => grid.mergeAt(cell.row, cell.column)?.right ?? cell.column));

const bandOf = (
  grid: Grid,
  row: number,
  cells: readonly GridCell[],
  answers: AnsweredHeaders,
  limit: number,
  split: boolean,
): HeaderBand => {
  const left = cells[0]?.column ?? 0;
  const core: HeaderBand = {
    top: row,
    bottom: split ? row + 1 : row,
    left,
    right: Math.min(limit, rightOf(grid, cells)),
    split,
  };
  if (split) return core;
  const indicator = cells.find((cell) => canMean(cell, 'indicator', answers))?.column ?? left;
  const bottom = growDown(grid, core, indicator, answers);
  const top = growUp(grid, core, answers);
  let right = core.right;
  for (let at = top; at <= bottom; at += 1) {
    const own = grid.cellsAt(at).filter((cell) => cell.column <= limit && cell.column >= left);
    if (own.length > 0) right = Math.max(right, Math.min(limit, rightOf(grid, own)));
  }
  return { top, bottom, left, right, split };
};

/** Every header of the sheet, from the top; repeated page headers are still among them. */
export const findHeaderBands = (grid: Grid, answers: AnsweredHeaders): readonly HeaderBand[] => {
  const bands: HeaderBand[] = [];
  let done = -1;
  for (const { row, cells, split, limit: end } of coreRows(grid, answers)) {
    if (row <= done) continue;
    const tables = tablesOf(cells, answers);
    for (const [index, table] of tables.entries()) {
      const limit = Math.min(end, (tables[index + 1]?.[0]?.column ?? Infinity) - 1);
      const band = bandOf(grid, row, table, answers, limit, split);
      bands.push(band);
      done = Math.max(done, band.bottom);
    }
  }
  return bands;
};

/** The last row before the next table that stands in the same columns. */
export const lastRowUnder = (
  grid: Grid,
  bands: readonly HeaderBand[],
  band: HeaderBand,
): number => {
  let at = bands.indexOf(band) + 1;
  for (; at < bands.length; at += 1) {
    const other = bands[at];
    if (
      other !== undefined &&
      other.top > band.bottom &&
      other.left <= band.right &&
      band.left <= other.right
    )
      break;
  }
  const next = bands[at];
  const end = next === undefined ? grid.rows.length : firstAtLeast(grid.rows, next.top);
  return grid.rows[end - 1] ?? band.bottom;
};
