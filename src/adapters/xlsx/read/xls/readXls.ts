import type { WorkbookSnapshot } from '../../../../sheets/snapshot';
import { inSheet, UnusableWorkbook } from '../../unusableWorkbook';
import { compoundStream } from './compoundFile';
import { readXlsGlobals } from './xlsGlobals';
import { readXlsSheet } from './xlsSheet';

/**
 * Reads a workbook of Excel 97 to 2003. Older ones are refused as `not-a-workbook`. Marks are not looked
 * for: generated sheets are written to .xlsx alone.
 */
export const readXls = (bytes: Uint8Array): WorkbookSnapshot => {
  const stream = compoundStream(bytes, ['workbook', 'book']);
  if (stream === undefined) throw new UnusableWorkbook('damaged');
  const globals = readXlsGlobals(stream);
  return {
    sheets: globals.sheets.map((sheet) =>
      inSheet(sheet.name, () => readXlsSheet(stream, globals, sheet)),
    ),
    marks: [],
  };
};
