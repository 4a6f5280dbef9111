import { columnsOfCells } from '../image/extent';
import { rectangles } from '../image/rectangles';
import type { Entry, SheetImage } from '../image/sheetImage';
import { cellsOf, rangeAt, rowBlocks } from '../read/ranges';
import type { RequestPart } from '../sync/sendInParts';
import { jsonBytes } from '../sync/jsonBytes';

const GENERAL = 'General';
const ACTION_BYTES = 700;
const RECTANGLES = 300;

/**
 * Number formats: one scalar for each rectangle, or the whole block where formats change from cell
 * to cell. Comes after the contents: Excel gives formulas formats of its own (dates, percentages),
 * so these are told `General` too; other cells have it since they were cleared.
 */
export const writeFormats = (sheet: string, image: SheetImage): readonly RequestPart<null>[] => {
  const columns = columnsOfCells(image);
  const rows = image.cells.length;
  if (columns === 0) return [];
  const formatAt = (row: number, column: number): string =>
    image.cells[row]?.[column]?.format ?? GENERAL;
  const found = rectangles(rows, columns, (row, column) => {
    const format = formatAt(row, column);
    return format === GENERAL && !isFormula(image.cells[row]?.[column]?.entry) ? null : format;
  }).flatMap(({ key, areas }) => areas.map((area) => ({ format: key, area })));
  if (found.length > RECTANGLES) return wholeBlocks(sheet, rows, columns, formatAt);
  return [
    {
      cells: 0,
      bytes: found.length * ACTION_BYTES,
      ask: ({ workbook }) => {
        const worksheet = workbook.worksheets.getItem(sheet);
        for (const { format, area } of found) setFormat(rangeAt(worksheet, area), format);
        return () => null;
      },
    },
  ];
};

const isFormula = (entry: Entry | undefined): boolean =>
  typeof entry === 'string' && entry.startsWith('=');

/** Excel takes one code for a whole range, which the typings do not say. */
const setFormat = (range: Excel.Range, code: string): void => {
  range.numberFormat = code as unknown as string[][];
};

const BLOCK_CELLS = 5_000;

const wholeBlocks = (
  sheet: string,
  rows: number,
  columns: number,
  formatAt: (row: number, column: number) => string,
): readonly RequestPart<null>[] =>
  rowBlocks({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }, BLOCK_CELLS).map((place) => {
    const codes = Array.from({ length: place.bottom - place.top + 1 }, (_, row) =>
      Array.from({ length: columns }, (__, column) => formatAt(place.top + row, column)),
    );
    return {
      cells: cellsOf(place),
      bytes: jsonBytes(codes),
      ask: ({ workbook }) => {
        rangeAt(workbook.worksheets.getItem(sheet), place).numberFormat = codes;
        return () => null;
      },
    };
  });
