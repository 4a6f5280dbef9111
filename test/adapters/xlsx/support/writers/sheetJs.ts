import * as SheetJS from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import type {
  SheetSnapshot,
  SnapshotCell,
  WorkbookSnapshot,
} from '../../../../../src/sheets/snapshot';
import { SHEET_VISIBILITIES } from '../../../../../src/sheets/snapshot';
import { localAddress } from '../../../../../src/domain/model/cellAddress';
import { FORMULA, type Writer } from './writer';

SheetJS.set_cptable(codePages);

const ERRORS: Readonly<Record<string, number>> = {
  '#NULL!': 0, '#DIV/0!': 7, '#VALUE!': 15, '#REF!': 23, '#NAME?': 29, '#NUM!': 36, '#N/A': 42,
}; // prettier-ignore

const cellOf = ({ content, formula }: SnapshotCell): SheetJS.CellObject => {
  const f = formula ? { f: FORMULA } : {};
  switch (content.kind) {
    case 'text':
      return { t: 's', v: content.text, ...f };
    case 'boolean':
      return { t: 'b', v: content.value, ...f };
    case 'error':
      return { t: 'e', v: ERRORS[content.code] as number, ...f };
    case 'number':
    case 'date':
      return { t: 'n', v: Number(content.value), z: content.format, ...f };
  }
};

const sheetOf = (sheet: SheetSnapshot): SheetJS.WorkSheet => {
  const cells: Record<string, SheetJS.CellObject> = {};
  // Merges may reach beyond the cells, and what lies outside of the range is not written.
  const height = Math.max(sheet.cells.length, ...sheet.merges.map(({ bottom }) => bottom + 1));
  let width = Math.max(1, ...sheet.merges.map(({ right }) => right + 1));
  sheet.cells.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (cell === undefined) return;
      cells[localAddress(r, c)] = cellOf(cell);
      width = Math.max(width, c + 1);
    }),
  );
  const hidden = (set: ReadonlySet<number>): { hidden: true }[] => {
    const list: { hidden: true }[] = [];
    for (const index of set) list[index] = { hidden: true };
    return list;
  };
  return {
    ...cells,
    '!ref': `A1:${localAddress(Math.max(0, height - 1), width - 1)}`,
    '!merges': sheet.merges.map(({ top, left, bottom, right }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    })),
    '!rows': hidden(sheet.hiddenRows),
    '!cols': hidden(sheet.hiddenColumns),
  };
};

const bookOf = ({ sheets }: WorkbookSnapshot, from1904: boolean): SheetJS.WorkBook => ({
  SheetNames: sheets.map(({ name }) => name),
  Sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetOf(sheet)])),
  Workbook: {
    WBProps: { date1904: from1904 },
    Sheets: sheets.map(({ name, visibility }) => ({
      name,
      Hidden: SHEET_VISIBILITIES.indexOf(visibility) as 0 | 1 | 2,
    })),
  },
});

/** The bytes that SheetJS saves; `bookSST` puts texts into a table of shared strings. */
export const sheetJsBytes = (
  book: WorkbookSnapshot,
  options: SheetJS.WritingOptions,
  from1904 = false,
): Uint8Array =>
  new Uint8Array(
    SheetJS.write(bookOf(book, from1904), { ...options, type: 'array' }) as ArrayBuffer,
  );

/** One of the formats of SheetJS as a writer. */
export const sheetJsWriter = (
  options: SheetJS.WritingOptions,
  writer: Omit<Writer, 'write'>,
): Writer => ({
  ...writer,
  write: (book, from1904) => Promise.resolve(sheetJsBytes(book, options, from1904)),
});
