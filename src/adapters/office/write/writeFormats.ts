import { columnsOfCells } from '../image/extent';
import { rectangles } from '../image/rectangles';
import type { SheetImage } from '../image/sheetImage';
import { rangeAt } from '../read/place';
import type { Share } from '../sync/askAll';

const GENERAL = 'General';
const ACTION_BYTES = 250;
const RECTANGLES = 300;

/**
 * Number formats: one scalar for each rectangle, or the whole block where formats change from cell
 * to cell. After the contents, because Excel gives formulas formats of its own (dates, percentages).
 */
export const writeFormats = (sheet: string, image: SheetImage): readonly Share<null>[] => {
  const columns = columnsOfCells(image);
  const rows = image.cells.length;
  if (columns === 0) return [];
  const all = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  const formatAt = (row: number, column: number): string =>
    image.cells[row]?.[column]?.format ?? GENERAL;
  const found = rectangles(rows, columns, (row, column) => {
    const format = formatAt(row, column);
    return format === GENERAL ? null : format;
  }).flatMap(({ key, areas }) => areas.map((area) => ({ format: key, area })));
  if (found.length > RECTANGLES) return [wholeBlocks(sheet, rows, columns, formatAt)];
  return [
    {
      cells: 0,
      bytes: (found.length + 1) * ACTION_BYTES,
      ask: ({ workbook }) => {
        const worksheet = workbook.worksheets.getItem(sheet);
        setFormat(rangeAt(worksheet, all), GENERAL);
        for (const { format, area } of found) setFormat(rangeAt(worksheet, area), format);
        return () => null;
      },
    },
  ];
};

/** Excel takes one code for a whole range, which the typings do not say. */
const setFormat = (range: Excel.Range, code: string): void => {
  range.numberFormat = code as unknown as string[][];
};

const wholeBlocks = (
  sheet: string,
  rows: number,
  columns: number,
  formatAt: (row: number, column: number) => string,
): Share<null> => {
  const codes = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => formatAt(row, column)),
  );
  return {
    cells: rows * columns,
    bytes: JSON.stringify(codes).length,
    ask: ({ workbook }) => {
      workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, rows, columns).numberFormat =
        codes;
      return () => null;
    },
  };
};
