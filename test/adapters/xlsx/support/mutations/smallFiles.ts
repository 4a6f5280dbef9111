import { readFileSync } from 'node:fs';
import {
  readWorkbook,
  writeWorkbook,
} from '../../../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { evaluate } from '../../../../../src/application/evaluate/evaluate';
import type { WorkbookSnapshot } from '../../../../../src/sheets/snapshot';
import { zipParts } from '../buildPackage';
import { buildXlsb } from '../buildXlsb';
import { excelParts } from '../excelPackage';
import { richWorkbook } from '../richWorkbook';
import { EXCELIZE } from '../writers/excelizeWriter';
import { HUCRE } from '../writers/hucreWriter';
import { LOGICAL_BOOK } from '../writers/logicalBook';
import {
  SHEETJS_ODS,
  SHEETJS_XLS,
  SHEETJS_XLSB,
  SHEETJS_XLSM,
  SHEETJS_XLSX,
} from '../writers/writers';

/** One card of the sample, and a sheet with one of everything. */
const smallBook = async (): Promise<WorkbookSnapshot> => {
  const { sheets } = await readWorkbook(readFileSync('assets/samples/schede-2023.xlsx'));
  return { sheets: [...sheets.slice(0, 1), ...LOGICAL_BOOK.sheets], marks: [] };
};

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`test/adapters/xlsx/fixtures/${name}`));

const evaluatedFile = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const { plan } = evaluate(await readWorkbook(bytes), { year: 2023, answers: [], earlier: null });
  return writeWorkbook(bytes, plan);
};

/** Small files of every format and of several programs, by their names. */
export const smallFiles = async (): Promise<Readonly<Record<string, Uint8Array>>> => {
  const book = await smallBook();
  const hucre = await HUCRE.write(book);
  return {
    'hucre.xlsx': hucre,
    'evaluated.xlsx': await evaluatedFile(hucre),
    'excelize.xlsx': await EXCELIZE.write(book),
    'sheetjs.xlsx': await SHEETJS_XLSX.write(book),
    'sheetjs.xlsm': await SHEETJS_XLSM.write(book),
    'excel.xlsx': zipParts(excelParts()),
    'rich.xlsx': await richWorkbook(),
    'sheetjs.xlsb': await SHEETJS_XLSB.write(book),
    'handmade.xlsb': buildXlsb(),
    'sheetjs.xls': await SHEETJS_XLS.write(book),
    'libreoffice.xls': fixture('formati.xls'),
    'sheetjs.ods': await SHEETJS_ODS.write(book),
    'libreoffice.ods': fixture('formati.ods'),
  };
};
