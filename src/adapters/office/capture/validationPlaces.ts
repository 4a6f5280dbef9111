import type { CellRange } from '../../../sheets/snapshot';
import { columnBlocks, columnsOf, LAST_COLUMN, LAST_ROW, rowBlocks, rowsOf } from '../read/ranges';
import type { SheetFrame } from './captureFrame';

/** Places of a column so short that each cell is asked at once. */
const SHORT = 12;

/**
 * Where to ask for validations first. Each column of the table is cut at the lines where the frozen
 * rows end, the filtered table begins and ends, and validations are likely to begin and end; what
 * lies below and beside is asked as a whole. `used` begins at A1.
 */
export const validationPlaces = (
  used: CellRange,
  { freeze, filter }: Pick<SheetFrame, 'freeze' | 'filter'>,
  likely: readonly CellRange[],
): readonly CellRange[] => {
  const common = [used.top, freeze.rows, ...(filter === null ? [] : tableCuts(filter))];
  const places: CellRange[] = [];
  for (let column = used.left; column <= used.right; column++) {
    const own = likely
      .filter(({ left, right }) => left <= column && column <= right)
      .flatMap(({ top, bottom }) => [top, bottom + 1]);
    const cuts = [...common, ...own]
      .filter((row) => row >= used.top && row <= used.bottom)
      .sort((a, b) => a - b);
    const starts = [...new Set(cuts)];
    starts.forEach((top, index) => {
      const bottom = (starts[index + 1] ?? used.bottom + 1) - 1;
      const place = { top, bottom, left: column, right: column };
      places.push(...(rowsOf(place) <= SHORT ? rowBlocks(place, 1) : [place]));
    });
  }
  return [...places, ...outside(used)];
};

const tableCuts = ({ top, bottom }: CellRange): readonly number[] => [top, top + 1, bottom + 1];

/** Below the table and to its right, as validations of whole columns reach. */
const outside = ({ bottom, right }: CellRange): readonly CellRange[] =>
  [
    { top: bottom + 1, left: 0, bottom: LAST_ROW, right },
    { top: 0, left: right + 1, bottom: LAST_ROW, right: LAST_COLUMN },
  ].filter((place) => place.top <= place.bottom && place.left <= place.right);

/** So few columns, or rows of one column, are asked one by one. */
const FEW_COLUMNS = 64;
const FEW_ROWS = 1_024;
const PARTS = 32;

/** Where to ask further in a place that holds several validations, or holds one only in part. */
export const smallerPlaces = (place: CellRange): readonly CellRange[] => {
  const [rows, columns] = [rowsOf(place), columnsOf(place)];
  if (columns > 1) {
    return columnBlocks(place, columns > FEW_COLUMNS ? Math.ceil(columns / PARTS) : 1);
  }
  return rowBlocks(place, rows > FEW_ROWS ? Math.ceil(rows / PARTS) : 1);
};
