import { isDateFormat, isoDate } from '../../cells/dateFormat';
import type { CellRange } from '../../../sheets/snapshot';
import type { RequestPart } from '../sync/sendInParts';
import type { CellBlock } from './readBlock';
import { cellsOf, columnsOf, halvesOf, rangeAt } from './ranges';

/** Cells as Excel shows them. */
export interface ShownCells {
  readonly place: CellRange;
  readonly texts: readonly (readonly string[])[];
}

const BYTES = 30;

export const readShown = (id: string, place: CellRange): RequestPart<ShownCells> => ({
  // The same cells whose contents are asked for: what they show counts by its size alone.
  cells: 0,
  bytes: cellsOf(place) * BYTES,
  cut: () => halvesOf(place).map((half) => readShown(id, half)),
  ask: ({ workbook }) => {
    const range = rangeAt(workbook.worksheets.getItem(id), place).load('text');
    return () => ({ place, texts: range.text });
  },
});

/** The upper rows of a sheet, whose dates mostly tell the date system: all of them where it is small. */
const SAMPLE_CELLS = 4_000;
const SAMPLE_ROWS = 20;
export const sampleOf = (filled: CellRange): CellRange => {
  const rows = Math.max(SAMPLE_ROWS, Math.floor(SAMPLE_CELLS / columnsOf(filled)));
  return { ...filled, bottom: Math.min(filled.bottom, filled.top + rows - 1) };
};

const YEARS = /(?<!\d)\d{4}(?!\d)/g;

/**
 * Whether dates count from 1904, told by one shown date: Excel's API does not say it, but the year
 * on display gives it away (both systems are four years apart). Null where no year is shown.
 */
export const countsFrom1904 = (serial: number, shown: string): boolean | null => {
  const years: readonly string[] = shown.match(YEARS) ?? [];
  const year = (from1904: boolean): string => isoDate(serial, from1904)?.slice(0, 4) ?? '';
  if (years.includes(year(false))) return false;
  return years.includes(year(true)) ? true : null;
};

/** The places of the first cells of a block that hold dates. */
export const datePlaces = (block: CellBlock, most: number): readonly CellRange[] => {
  const places: CellRange[] = [];
  for (const [row, values] of block.values.entries()) {
    for (const [column, value] of values.entries()) {
      if (places.length === most) return places;
      if (typeof value !== 'number') continue;
      if (!isDateFormat(String(block.formats[row]?.[column]))) continue;
      const [top, left] = [block.place.top + row, block.place.left + column];
      places.push({ top, left, bottom: top, right: left });
    }
  }
  return places;
};
