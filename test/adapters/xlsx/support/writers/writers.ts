import { EXCELIZE } from './excelizeWriter';
import { HUCRE } from './hucreWriter';
import { cellsWithErrors, escapes, formulas, losing, numberFormats, strikes } from './losses';
import { sheetJsWriter } from './sheetJs';
import type { Writer } from './writer';

const OOXML = {
  keeps: losing(strikes, escapes),
  columns: 16_384,
  counts1904: true,
  hides: 'very',
  hidesRows: true,
} as const;

/** SheetJS: its free edition writes number formats and no fonts. */
export const SHEETJS_XLSX = sheetJsWriter(
  { bookType: 'xlsx', bookSST: true, compression: true },
  { ...OOXML, name: 'SheetJS .xlsx', ending: 'xlsx' },
);
export const SHEETJS_XLSX_INLINE = sheetJsWriter(
  { bookType: 'xlsx' },
  { ...OOXML, name: 'SheetJS .xlsx without shared strings', ending: 'xlsx' },
);
export const SHEETJS_XLSM = sheetJsWriter(
  { bookType: 'xlsm', bookSST: true },
  { ...OOXML, name: 'SheetJS .xlsm', ending: 'xlsm' },
);
export const SHEETJS_XLSB = sheetJsWriter(
  { bookType: 'xlsb', bookSST: true, compression: true },
  { ...OOXML, name: 'SheetJS .xlsb', ending: 'xlsb', keeps: losing(strikes, formulas) },
);
export const SHEETJS_XLS = sheetJsWriter(
  { bookType: 'biff8' },
  {
    ...OOXML,
    name: 'SheetJS .xls',
    ending: 'xls',
    keeps: losing(strikes, formulas),
    columns: 256,
    hidesRows: false,
  },
);
export const SHEETJS_ODS = sheetJsWriter(
  { bookType: 'ods' },
  {
    ...OOXML,
    name: 'SheetJS .ods',
    ending: 'ods',
    keeps: losing(strikes, cellsWithErrors, numberFormats),
    counts1904: false,
    hides: 'nothing',
    hidesRows: false,
  },
);

export const WRITERS: readonly Writer[] = [
  EXCELIZE,
  HUCRE,
  SHEETJS_XLS,
  SHEETJS_XLSB,
  SHEETJS_ODS,
  SHEETJS_XLSX,
  SHEETJS_XLSX_INLINE,
  SHEETJS_XLSM,
];
