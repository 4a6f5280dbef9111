import type { Grid, GridCell } from '../grid/grid';
import { bestRole, canMean, isHeaderLike, type AnsweredHeaders } from './headerCells';
import { headerReadings } from './headerMatch';
import { isOnlyPeriod } from './headerPeriod';
import { objectiveHeader } from '../grid/objectiveHeader';
import { isMeasure, type PlainRoleName } from '../role';
import { splitHeader } from './splitHeader';
import { matchKey } from '../grid/text';
import { BAR, HEADERS, SHARE } from '../weights';

/** A row that names the columns of one table or of several side by side. */
interface Core {
  readonly row: number;
  readonly cells: readonly GridCell[];
  /** Each name stands half in this row and half in the next. */
  readonly split: boolean;
  /** The last column that may belong to it. */
  readonly limit: number;
}

/** A row of data may begin with the word `Indicatore …`; a header's other cells are names too. */
const isNamedThroughout = (cells: readonly GridCell[], answers: AnsweredHeaders): boolean => {
  const named = cells.filter((cell) => bestRole(cell, answers) !== null || isOnlyPeriod(cell.text));
  const exact = cells.some(
    (cell) => canMean(cell, 'indicator', answers) && isExactly(cell, answers),
  );
  return exact ? named.length >= 2 : named.length >= Math.max(2, cells.length * SHARE.most);
};

const isExactly = (cell: GridCell, answers: AnsweredHeaders): boolean =>
  answers.has(matchKey(cell.text)) || (headerReadings(cell.text)[0]?.score ?? 0) >= BAR.exact;

/** Target and result in the plainest words behind a name that says nothing: of what is asked. */
const measuresSomething = (cells: readonly GridCell[], answers: AnsweredHeaders): boolean => {
  const plain = (roles: readonly PlainRoleName[]): GridCell | undefined =>
    cells.find(
      (cell) => roles.some((role) => canMean(cell, role, answers)) && isExactly(cell, answers),
    );
  const target = plain(['target']);
  const [first] = cells;
  return (
    target !== undefined &&
    plain(['actual', 'achievement']) !== undefined &&
    first !== undefined &&
    first.column < target.column &&
    first.content.kind === 'text' &&
    !isOnlyPeriod(first.text)
  );
};

/**
 * A first header row has an indicator column; or a target and a result beside some text column, an
 * objective's too: small offices measure their objectives as such.
 */
const isCore = (cells: readonly GridCell[], answers: AnsweredHeaders): boolean => {
  if (cells.length < 2 || !isHeaderLike(cells)) return false;
  if (cells.length === 2 && !cells.some((cell) => isMeasure(bestRole(cell, answers) ?? '')))
    return false;
  if (cells.some((cell) => canMean(cell, 'indicator', answers)))
    return isNamedThroughout(cells, answers);
  const has = (role: PlainRoleName): boolean => cells.some((cell) => canMean(cell, role, answers));
  const promotable = cells.some((cell) =>
    headerReadings(cell.text).some(
      (reading) => reading.role === 'indicator' && reading.score >= HEADERS.promotable,
    ),
  );
  if (!has('target') || cells.length < 3) return false;
  if (measuresSomething(cells, answers)) return true;
  return promotable ? has('actual') || has('achievement') : has('actual') && has('objectiveTitle');
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

/** The cells of each table that a row heads. */
export const tablesOf = (
  cells: readonly GridCell[],
  answers: AnsweredHeaders,
): readonly (readonly GridCell[])[] => {
  const at = nextTableAt(cells, answers);
  if (at === null) return [cells];
  const rest = cells.filter((cell) => cell.column >= at);
  return [cells.filter((cell) => cell.column < at), ...tablesOf(rest, answers)];
};

/** The first header rows of a sheet, from the top. */
export const coreRows = (grid: Grid, answers: AnsweredHeaders): readonly Core[] =>
  grid.rows.flatMap((row): readonly Core[] => {
    const cells = headPart(grid.cellsAt(row));
    const joined = splitHeader(grid, row, cells);
    if (joined !== null && isCore(joined, answers))
      return [{ row, cells: joined, split: true, limit: Infinity }];
    const pieces = piecesOf(grid, cells);
    const headed = cells.some((cell) => objectiveHeader(cell.text) !== null);
    if (isCore(cells, answers) && !(headed && pieces.length > 1))
      return [{ row, cells, split: false, limit: Infinity }];
    if (pieces.length < 2) return [];
    // Beside a header stand rows of another table, or the title of one that begins lower.
    return pieces
      .filter((piece) => piece.length >= 3 && isCore(piece, answers))
      .map((piece) => ({ row, cells: piece, split: false, limit: endOf(grid, piece) }));
  });

const endOf = (grid: Grid, piece: readonly GridCell[]): number => {
  const last = piece.at(-1);
  return last === undefined
    ? Infinity
    : (grid.mergeAt(last.row, last.column)?.right ?? last.column);
};

/** The cells of a row between its empty columns. */
const piecesOf = (grid: Grid, cells: readonly GridCell[]): readonly (readonly GridCell[])[] => {
  const pieces: GridCell[][] = [];
  for (const cell of cells) {
    const piece = pieces.at(-1);
    if (piece !== undefined && cell.column <= endOf(grid, piece) + 1) piece.push(cell);
    else pieces.push([cell]);
  }
  return pieces;
};

/** Side banners and boxes may share the header's row: only what could head a column counts. */
const headPart = (cells: readonly GridCell[]): readonly GridCell[] =>
  cells.filter(
    (cell) => !/^(?:valutazione oiv|performance d|obiettivi operativi$)/i.test(cell.text),
  );
