import type { Grid, GridCell } from '../grid/grid';
import type { HeaderBand } from './headerBand';
import { isOnlyPeriod } from './headerPeriod';
import { joinedHeader } from './splitHeader';
import { matchKey } from '../grid/text';
import { LEVELS } from '../weights';

/** The header of one column, level by level, without repeats of merged cells. */
export interface ColumnHeader {
  readonly column: number;
  readonly levels: readonly string[];
}

/** A group cell that is not merged but evidently reaches right: `2023` over `Target | Consuntivo`. */
const groupFromLeft = (
  grid: Grid,
  band: HeaderBand,
  row: number,
  column: number,
): GridCell | undefined => {
  if (row === band.bottom || grid.shownAt(row + 1, column) === undefined) return undefined;
  const left = grid
    .cellsAt(row)
    .filter((cell) => cell.column < column && cell.column >= band.left)
    .at(-1);
  if (left === undefined || grid.mergeAt(row, left.column) !== undefined) return undefined;
  const under = grid.cellAt(row + 1, left.column);
  return under !== undefined && (isOnlyPeriod(left.text) || row < band.bottom) ? left : undefined;
};

export const columnHeader = (grid: Grid, band: HeaderBand, column: number): ColumnHeader => {
  const levels: string[] = [];
  const upper = grid.cellAt(band.top, column);
  const lower = grid.cellAt(band.bottom, column);
  if (band.split && upper !== undefined && lower !== undefined)
    return { column, levels: [joinedHeader(upper.text, lower.text)] };
  for (let row = band.top; row <= band.bottom; row += 1) {
    const cell = grid.shownAt(row, column) ?? groupFromLeft(grid, band, row, column);
    if (cell === undefined || cell.row < band.top) continue;
    if (levels.some((level) => matchKey(level) === matchKey(cell.text))) continue;
    levels.push(cell.text);
  }
  return { column, levels };
};

/** Levels as the mapping shows them: `2023 · Target`. */
export const headerLabel = (header: ColumnHeader): string => header.levels.join(' · ');

/** Lowest levels that only say in what a value is given. */
const MERE_FORM =
  /^(?:n\.?|nr\.?|num\.?|numero|val\.?|valore|valori|dato|dati|€|euro|totale|tot\.?)$/i;

/** A wording to look up. */
interface HeaderWording {
  readonly text: string;
  /** 0..1: how much it may count. */
  readonly factor: number;
  /** It counts only where a known phrase covers it: `Consuntivo commento` is no result. */
  readonly wholly: boolean;
}

/**
 * The wordings of a header: all levels together in both orders, the lowest alone, or what stands
 * above a lowest one that names no role.
 */
export const headerWordings = (header: ColumnHeader): readonly HeaderWording[] => {
  const words = header.levels.filter((level) => !isOnlyPeriod(level));
  const leaf = words.at(-1);
  if (leaf === undefined) return [];
  if (words.length === 1) return [{ text: leaf, factor: LEVELS.whole, wholly: false }];
  const above = words.slice(0, -1);
  const upwards = `${leaf} ${[...above].reverse().join(' ')}`;
  return [
    { text: upwards, factor: LEVELS.whole, wholly: false },
    { text: words.join(' '), factor: LEVELS.whole, wholly: true },
    { text: leaf, factor: LEVELS.lowest, wholly: false },
    ...(MERE_FORM.test(leaf)
      ? [{ text: above.join(' '), factor: LEVELS.above, wholly: false }]
      : []),
  ];
};
