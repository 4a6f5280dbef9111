import type { CellRange } from '../../../sheets/snapshot';
import { columnsOfCells } from '../image/extent';
import type { Entry, SheetImage } from '../image/sheetImage';
import { cellsOf, halvesOf, rangeAt, rowBlocks } from '../read/ranges';
import type { RequestPart } from '../sync/sendInParts';
import { jsonBytes } from '../sync/jsonBytes';

/** What stands in a block after it was written, as Excel gives it back: for telling later changes. */
export interface WrittenBlock {
  /** Id or title of the sheet. */
  readonly sheet: string;
  readonly title: string;
  readonly place: CellRange;
  readonly formulas: readonly (readonly unknown[])[];
}

const BLOCK_CELLS = 5_000;
const BLOCK_BYTES = 1_000_000;

/** Writes values and formulas block by block, and tells what became of them. */
export const writeContents = (
  sheet: string,
  image: SheetImage,
): readonly RequestPart<WrittenBlock | null>[] => {
  const columns = columnsOfCells(image);
  if (columns === 0) return [];
  const all = { top: 0, left: 0, bottom: image.cells.length - 1, right: columns - 1 };
  return rowBlocks(all, BLOCK_CELLS).flatMap((place) => writeBlock(sheet, image, place));
};

/** Long texts make blocks smaller: a write is never asked for twice, so it has to fit at once. */
const writeBlock = (
  sheet: string,
  image: SheetImage,
  place: CellRange,
): readonly RequestPart<WrittenBlock>[] => {
  const entries = entriesOf(image, place);
  const bytes = jsonBytes(entries);
  const parts = bytes > BLOCK_BYTES ? halvesOf(place) : [];
  if (parts.length > 0) return parts.flatMap((part) => writeBlock(sheet, image, part));
  return [
    {
      cells: cellsOf(place),
      bytes,
      ask: ({ workbook }) => {
        const range = rangeAt(workbook.worksheets.getItem(sheet), place);
        range.formulas = entries;
        range.load('formulas');
        return () => ({
          sheet,
          title: image.title,
          place,
          formulas: range.formulas as unknown[][],
        });
      },
    },
  ];
};

const entriesOf = ({ cells }: SheetImage, { top, bottom, left, right }: CellRange): Entry[][] =>
  Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from(
      { length: right - left + 1 },
      (__, column) => cells[top + row]?.[left + column]?.entry ?? '',
    ),
  );
