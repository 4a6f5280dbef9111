import type { ColumnAnswer } from './recognition';
import { firstAtLeast, type Grid, type GridCell } from './grid';
import { headerReadings } from './headerMatch';
import { isOnlyPeriod } from './headerPeriod';
import { isMeasure, plainRole, type PlainRoleName } from './role';
import { matchKey } from './text';

/** The one to three rows that head a table, and the columns they head. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const LONGEST_HEADER = 120;
const TARGET_LIKE = /^(?:[<>≥≤=]|entro\b)|(?:[<>≥≤]\s?=?\s?\d)|\d\s?%|:\s*[<>≥≤]/;

/** Roles that a person gave to a header of this sheet, by header key. */
export type AnsweredHeaders = ReadonlyMap<string, ColumnAnswer['role']>;

export const answeredHeaders = (sheet: string, answers: readonly ColumnAnswer[]): AnsweredHeaders =>
  new Map(
    answers
      .filter((answer) => answer.sheet.trim() === '*' || matchKey(answer.sheet) === matchKey(sheet))
      // An answer for this very sheet must come after one for every sheet, so that it wins.
      .sort((one, other) => Number(other.sheet.trim() === '*') - Number(one.sheet.trim() === '*'))
      .map((answer) => [matchKey(answer.header), answer.role]),
  );

const couldHead = (cell: GridCell): boolean => {
  if (cell.content.kind === 'number') return /^(?:19|20)\d\d$/.test(cell.content.value);
  if (cell.content.kind !== 'text') return cell.content.kind === 'date';
  if (/^[-+–€\s\d.,/%]+$/.test(cell.text))
    return /^(?:(?:19|20)\d\d|\d{1,2}[/.]\d{1,2}.*|%)$/.test(cell.text);
  return cell.text.length <= LONGEST_HEADER && !TARGET_LIKE.test(cell.text);
};

const bestRole = (cell: GridCell, answers: AnsweredHeaders): PlainRoleName | null => {
  const answered = answers.get(matchKey(cell.text));
  if (answered !== undefined) return plainRole(answered) as PlainRoleName;
  if (cell.content.kind !== 'text') return null;
  const best = headerReadings(cell.text)[0];
  return best !== undefined && best.score >= 0.64 ? best.role : null;
};

const canMean = (cell: GridCell, role: PlainRoleName, answers: AnsweredHeaders): boolean => {
  const answered = answers.get(matchKey(cell.text));
  if (answered !== undefined) return plainRole(answered) === role;
  if (cell.content.kind !== 'text' || cell.text.length > 80) return false;
  const readings = headerReadings(cell.text);
  const own = readings.find((reading) => reading.role === role);
  return own !== undefined && own.score >= 0.72 && own.score >= (readings[0]?.score ?? 0) - 0.001;
};

const isHeaderLike = (cells: readonly GridCell[]): boolean => cells.every(couldHead);

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

interface Core {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

/** A row of data may begin with the word `Indicatore …`; a header's other cells are names too. */
const isNamedThroughout = (cells: readonly GridCell[], answers: AnsweredHeaders): boolean => {
  const named = cells.filter((cell) => bestRole(cell, answers) !== null || isOnlyPeriod(cell.text));
  const exact = cells.some(
    (cell) => canMean(cell, 'indicator', answers) && isExactly(cell, answers),
  );
  return exact ? named.length >= 2 : named.length >= Math.max(2, cells.length * 0.6);
};

const isExactly = (cell: GridCell, answers: AnsweredHeaders): boolean =>
  answers.has(matchKey(cell.text)) || (headerReadings(cell.text)[0]?.score ?? 0) >= 0.95;

/** A first header row has an indicator column; or a target and a result beside some text column. */
const isCore = (cells: readonly GridCell[], answers: AnsweredHeaders): boolean => {
  if (cells.length < 2 || !isHeaderLike(cells)) return false;
  if (cells.length === 2 && !cells.some((cell) => isMeasure(bestRole(cell, answers) ?? '')))
    return false;
  if (cells.some((cell) => canMean(cell, 'indicator', answers)))
    return isNamedThroughout(cells, answers);
  const has = (role: PlainRoleName): boolean => cells.some((cell) => canMean(cell, role, answers));
  const promotable = cells.some((cell) =>
    headerReadings(cell.text).some(
      (reading) => reading.role === 'indicator' && reading.score >= 0.45,
    ),
  );
  return promotable && cells.length >= 3 && has('target') && (has('actual') || has('achievement'));
};

/** Several tables side by side: where the next one begins. */
const nextTableAt = (cells: readonly GridCell[], answers: AnsweredHeaders): number | null => {
  const indicators = cells.filter((cell) => canMean(cell, 'indicator', answers));
  const [first, second] = indicators;
  if (first === undefined || second === undefined) return null;
  const measured = cells.some(
    (cell) =>
      cell.column > first.column &&
      cell.column < second.column &&
      isMeasure(bestRole(cell, answers) ?? ''),
  );
  if (!measured) return null;
  const opener = matchKey(cells[0]?.text ?? '');
  const again = cells.find(
    (cell) =>
      cell.column > first.column && cell.column <= second.column && matchKey(cell.text) === opener,
  );
  if (again !== undefined) return again.column;
  const gap = cells.find(
    (cell, index) =>
      cell.column > first.column &&
      cell.column <= second.column &&
      cell.column - (cells[index - 1]?.column ?? 0) > 1,
  );
  return gap?.column ?? second.column;
};

const tablesOf = (
  cells: readonly GridCell[],
  answers: AnsweredHeaders,
): readonly (readonly GridCell[])[] => {
  const at = nextTableAt(cells, answers);
  if (at === null) return [cells];
  const rest = cells.filter((cell) => cell.column >= at);
  return [cells.filter((cell) => cell.column < at), ...tablesOf(rest, answers)];
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
): HeaderBand => {
  const left = cells[0]?.column ?? 0;
  const core: HeaderBand = {
    top: row,
    bottom: row,
    left,
    right: Math.min(limit, rightOf(grid, cells)),
  };
  const indicator = cells.find((cell) => canMean(cell, 'indicator', answers))?.column ?? left;
  const bottom = growDown(grid, core, indicator, answers);
  const top = growUp(grid, core, answers);
  let right = core.right;
  for (let at = top; at <= bottom; at += 1) {
    const own = grid.cellsAt(at).filter((cell) => cell.column <= limit && cell.column >= left);
    if (own.length > 0) right = Math.max(right, Math.min(limit, rightOf(grid, own)));
  }
  return { top, bottom, left, right };
};

const coreRows = (grid: Grid, answers: AnsweredHeaders): readonly Core[] =>
  grid.rows
    .map((row) => ({ row, cells: grid.cellsAt(row) }))
    .filter(({ cells }) => isCore(headPart(cells), answers))
    .map(({ row, cells }) => ({ row, cells: headPart(cells) }));

/** Side banners and boxes may share the header's row: only what could head a column counts. */
const headPart = (cells: readonly GridCell[]): readonly GridCell[] =>
  cells.filter(
    (cell) => !/^(?:valutazione oiv|performance d|obiettivi operativi$)/i.test(cell.text),
  );

/** Every header of the sheet, from the top; repeated page headers are still among them. */
export const findHeaderBands = (grid: Grid, answers: AnsweredHeaders): readonly HeaderBand[] => {
  const bands: HeaderBand[] = [];
  let done = -1;
  for (const { row, cells } of coreRows(grid, answers)) {
    if (row <= done) continue;
    const tables = tablesOf(cells, answers);
    for (const [index, table] of tables.entries()) {
      const limit = (tables[index + 1]?.[0]?.column ?? Infinity) - 1;
      const band = bandOf(grid, row, table, answers, limit);
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
