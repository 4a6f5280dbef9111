import { firstAtLeast, type Grid } from '../grid/grid';
import type { HeaderBand } from '../headers/headerBand';
import type { AnsweredHeaders } from '../headers/headerCells';
import { columnHeader, headerLabel } from '../headers/headerText';
import { matchKey } from '../grid/text';
import {
  headedColumns,
  holdsQuantity,
  holdsValues,
  isDataRow,
  isLabelRow,
  isWordedAsHeader,
  type HeadedColumns,
} from './headedColumns';

/** How plainly a text must be a header's word, so that it is no value behind a gap. */
const LEAST_BEHIND_GAP = 0.64;
/** Shares of cells that are a header's very words: right under a row of data, and behind a gap. */
const ALL_WORDS = 0.95;
const MOST_WORDS = 0.6;

const signature = (grid: Grid, band: HeaderBand): string => {
  const labels: string[] = [];
  for (let column = band.left; column <= band.right; column += 1) {
    labels.push(matchKey(headerLabel(columnHeader(grid, band, column))));
  }
  return `${band.left}:${labels.join('|')}`;
};

/** A header with what its words say. */
interface Header {
  readonly band: HeaderBand;
  readonly headed: HeadedColumns;
  readonly signature: string;
}

const overlap = (one: HeaderBand, other: HeaderBand): boolean =>
  one.left <= other.right && other.left <= one.right;

/** The row above in the columns of a header, where nothing blank lies between. */
const rowRightAbove = (grid: Grid, row: number, headed: HeadedColumns): number | null => {
  const above = grid.rows[firstAtLeast(grid.rows, row) - 1];
  if (above === undefined || row - above > 1) return null;
  return grid
    .cellsAt(above)
    .some((cell) => headed.left <= cell.column && cell.column <= headed.right)
    ? above
    : null;
};

/**
 * A row of data that uses words of headers (`Indicatore 3 …`, `Servizio 0`): it holds values under
 * the measures of a certain header above it. Behind a gap a row that is worded as a header
 * throughout starts another table all the same.
 */
const isData = (grid: Grid, band: HeaderBand, over: Header): boolean => {
  if (!over.headed.certain) return false;
  const cells = grid.cellsAt(band.top).filter((cell) => band.left <= cell.column);
  const above = rowRightAbove(grid, band.top, over.headed);
  const behindData =
    above !== null &&
    (isDataRow(grid, above, over.headed) || holdsQuantity(grid, above, over.headed));
  const underHeader = above !== null && above === over.band.bottom;
  if (behindData || underHeader) return !isWordedAsHeader(cells, ALL_WORDS);
  return (
    holdsValues(grid, band.top, over.headed, LEAST_BEHIND_GAP) &&
    !isWordedAsHeader(cells, MOST_WORDS)
  );
};

/** The same header once more right under a row of data: a page break, or one printed per row. */
const isRepeat = (grid: Grid, one: Header, over: Header): boolean => {
  if (one.signature !== over.signature) return false;
  const above = rowRightAbove(grid, one.band.top, over.headed);
  return (
    above !== null &&
    isDataRow(grid, above, over.headed) &&
    !isLabelRow(grid.cellsAt(above), over.headed)
  );
};

/** Of all rows that look like headers, those that head a table of their own. */
export const realHeaders = (
  grid: Grid,
  bands: readonly HeaderBand[],
  answers: AnsweredHeaders,
): readonly HeaderBand[] => {
  const headers: Header[] = [];
  for (const band of bands) {
    const over = headers.findLast(
      (other) => other.band.bottom < band.top && overlap(other.band, band),
    );
    if (over !== undefined && isData(grid, band, over)) continue;
    const header = {
      band,
      headed: headedColumns(grid, band, answers),
      signature: signature(grid, band),
    };
    if (over === undefined || !isRepeat(grid, header, over)) headers.push(header);
  }
  return headers.map(({ band }) => band);
};
