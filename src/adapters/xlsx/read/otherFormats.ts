import {
  EncryptedFileError,
  readOds,
  type Cell,
  type CellValue,
  type Sheet,
  type Workbook,
} from 'hucre';
import { readXls, readXlsb } from 'hucre/xlsx';
import { zipSync } from 'fflate';
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../../../sheets/snapshot';
import type { Package } from '../ooxml/package';
import { UnusableWorkbook } from '../unusableWorkbook';
import type { RecognisedFile } from '../workbookFormat';
import { inflateWhole } from '../zip/inflate';
import { numberContent, textContent } from './cellContent';
import { serialOfDate } from './dateFormat';
import { marksAmong } from './marks';

const ERROR_CODE = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)$/;

/** Reads the formats that Traguardo can only read (.xls, .xlsb, .ods), by the library hucre. */
export const readOtherFormat = async (
  bytes: Uint8Array,
  file: RecognisedFile,
): Promise<WorkbookSnapshot> => {
  try {
    return workbookSnapshot(await readWithLibrary(bytes, file));
  } catch (error) {
    if (error instanceof UnusableWorkbook) throw error;
    throw new UnusableWorkbook(
      error instanceof EncryptedFileError ? 'password-protected' : 'damaged',
    );
  }
};

const readWithLibrary = (bytes: Uint8Array, file: RecognisedFile): Promise<Workbook> => {
  if (file.format === 'xls') return readXls(bytes, { readStyles: true });
  const trusted = repacked(file.parts);
  return file.format === 'ods'
    ? readOds(trusted, { readStyles: true })
    : readXlsb(trusted, { readStyles: true });
};

/** The package anew from parts inflated within our limits, so that no part of it can explode. */
const repacked = (parts: Package): Uint8Array =>
  zipSync(
    Object.fromEntries(
      [...parts.entries.values()].map((entry) => [entry.path, inflateWhole(entry)]),
    ),
    { level: 0 },
  );

const workbookSnapshot = (workbook: Workbook): WorkbookSnapshot => {
  const from1904 = workbook.dateSystem === '1904';
  return {
    sheets: workbook.sheets.map((sheet) => sheetSnapshot(sheet, from1904)),
    marks: marksAmong(
      (workbook.namedRanges ?? [])
        .filter((named) => named.scope === undefined)
        .map((named) => ({ name: named.name, refersTo: named.range })),
    ),
  };
};

const sheetSnapshot = (sheet: Sheet, from1904: boolean): SheetSnapshot => ({
  name: sheet.name,
  kind: 'worksheet',
  visibility: sheet.veryHidden ? 'very-hidden' : sheet.hidden ? 'hidden' : 'visible',
  cells: snapshotCells(sheet, from1904),
  merges: (sheet.merges ?? []).map((merge) => ({
    top: merge.startRow,
    left: merge.startCol,
    bottom: merge.endRow,
    right: merge.endCol,
  })),
  hiddenRows: new Set(
    [...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden).map(([index]) => index),
  ),
  hiddenColumns: new Set(
    (sheet.columns ?? []).flatMap((column, index) => (column.hidden ? [index] : [])),
  ),
});

const snapshotCells = (sheet: Sheet, from1904: boolean): SheetSnapshot['cells'] => {
  const cells: (SnapshotCell | undefined)[][] = [];
  sheet.rows.forEach((values, row) =>
    values.forEach((value, column) => {
      const details = sheet.cells?.get(`${row},${column}`);
      const cell = snapshotCell(value, details, from1904);
      if (cell !== undefined) (cells[row] ??= [])[column] = cell;
    }),
  );
  return cells;
};

const snapshotCell = (
  value: CellValue,
  details: Cell | undefined,
  from1904: boolean,
): SnapshotCell | undefined => {
  const formula = details?.formula === undefined ? {} : { formula: true as const };
  const struck = details?.style?.font?.strikethrough === true;
  const format = details?.style?.numFmt ?? 'General';
  if (typeof value === 'boolean') return { content: { kind: 'boolean', value }, ...formula };
  if (typeof value === 'number')
    return { content: numberContent(value, format, from1904), ...formula };
  if (value instanceof Date) {
    const shown = format === 'General' ? 'dd/mm/yyyy' : format;
    return { content: numberContent(serialOfDate(value, from1904), shown, from1904), ...formula };
  }
  if (value === null || value === '') return undefined;
  if (details?.type === 'error' || ERROR_CODE.test(value)) {
    return { content: { kind: 'error', code: value }, ...formula };
  }
  const runs = details?.richText?.map((run) => ({
    text: run.text,
    struck: run.font?.strikethrough ?? struck,
  })) ?? [{ text: value, struck }];
  return { content: textContent(runs), ...formula };
};
