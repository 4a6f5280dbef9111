import { describe, expect, it } from '@jest/globals';
import { readWorkbook, workbookFormat } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { keptBy } from './support/writers/keptBy';
import { BOOK_OF_1904, EARLY_DAYS, LOGICAL_BOOK, wideBook } from './support/writers/logicalBook';
import { numberFormats } from './support/writers/losses';
import { snapshotLines } from './support/writers/snapshotLines';
import { sheetJsBytes } from './support/writers/sheetJs';
import { WRITERS } from './support/writers/writers';
import type { Writer } from './support/writers/writer';

/** An .ods says of a number only what it is, so only that is compared. */
const comparable = (writer: Writer, sheets: readonly SheetSnapshot[]): readonly string[] =>
  sheets.flatMap((sheet) =>
    snapshotLines(
      writer.ending === 'ods'
        ? {
            ...sheet,
            cells: sheet.cells.map((row) => row?.map((cell) => cell && numberFormats(cell))),
          }
        : sheet,
    ),
  );

const readsBack = async (
  writer: Writer,
  book: WorkbookSnapshot,
  from1904 = false,
): Promise<void> => {
  const { sheets } = await readWorkbook(await writer.write(book, from1904));
  expect(comparable(writer, sheets)).toEqual(comparable(writer, keptBy(writer, book)));
};

describe.each(WRITERS)('a workbook saved by $name', (writer) => {
  it('is recognised by its content', async () => {
    expect(workbookFormat(await writer.write(LOGICAL_BOOK))).toBe(writer.ending);
  });

  it('is read cell by cell as it was meant', () => readsBack(writer, LOGICAL_BOOK));

  it('is read to the last column of a row', () => readsBack(writer, wideBook(writer.columns)));

  if (writer.counts1904) {
    it('has the first days of 1900 as Excel counts them', () => readsBack(writer, EARLY_DAYS));

    it('has its days counted from 1904 where it says so', () =>
      readsBack(writer, BOOK_OF_1904, true));
  }
});

describe('a workbook of Excel 5 and 95', () => {
  it('is refused in a sentence that says to save it anew', async () => {
    const bytes = sheetJsBytes(LOGICAL_BOOK, { bookType: 'biff5' });
    await expect(readWorkbook(bytes)).rejects.toMatchObject({ reason: 'old-format' });
  });
});
