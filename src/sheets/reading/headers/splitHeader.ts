import type { Grid, GridCell } from '../grid/grid';
import { isHeaderLike } from './headerCells';
import { headerReadings } from './headerMatch';
import { isOnlyPeriod } from './headerPeriod';

const LONGEST_HALF = 40;

const likeness = (text: string): number =>
  isOnlyPeriod(text) ? 0 : (headerReadings(text)[0]?.score ?? 0);

const total = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + likeness(text), 0);

/** The two halves of a header as one text; a word broken by a hyphen is put together again. */
export const joinedHeader = (upper: string, lower: string): string =>
  /\p{Ll}-$/u.test(upper) ? `${upper.slice(0, -1)}${lower}` : `${upper} ${lower}`;

const couldBeHalves = (grid: Grid, cells: readonly GridCell[]): boolean =>
  cells.length >= 3 &&
  isHeaderLike(cells) &&
  cells.every(
    (cell) => cell.text.length <= LONGEST_HALF && grid.mergeAt(cell.row, cell.column) === undefined,
  );

/**
 * The header cells that a row makes up together with the row below it, or null where they are no
 * halves: `Valore | Peso` over `atteso | indicatore`. Every column reads better as a whole.
 */
export const splitHeader = (
  grid: Grid,
  row: number,
  cells: readonly GridCell[],
): readonly GridCell[] | null => {
  const below = grid.cellsAt(row + 1);
  if (!couldBeHalves(grid, cells) || !couldBeHalves(grid, below)) return null;
  const both = cells.filter((cell) => grid.cellAt(row + 1, cell.column) !== undefined);
  const stray = below.filter((cell) => grid.cellAt(row, cell.column) === undefined);
  if (both.length < Math.max(3, cells.length * 0.6) || stray.length > 1) return null;
  const joined = cells.map((cell) => {
    const lower = grid.cellAt(row + 1, cell.column);
    return lower === undefined ? cell : { ...cell, text: joinedHeader(cell.text, lower.text) };
  });
  const whole = total(joined.map((cell) => cell.text));
  const apart = Math.max(
    total(cells.map((cell) => cell.text)),
    total(below.map((cell) => cell.text)),
  );
  if (whole < apart + 0.5 || whole < joined.length * 0.75) return null;
  return [...joined, ...stray].sort((one, other) => one.column - other.column);
};
