import type { WorkbookSnapshot } from '../../../../sheets/snapshot';
import { inSheet, UnusableWorkbook } from '../../unusableWorkbook';
import { cellBudget } from '../sheetCells';
import { isBareBiff } from './records';
import { compoundStream } from './compoundFile';
import { readXlsGlobals } from './xlsGlobals';
import { readXlsSheet } from './xlsSheet';

/**
 * Reads a workbook of Excel 97 to 2003. Older ones are refused as `old-format`. Marks are not
 * looked for: generated sheets are written to .xlsx alone.
 */
export const readXls = (bytes: Uint8Array): WorkbookSnapshot => {
  const stream = isBareBiff(bytes) ? bytes : compoundStream(bytes, ['workbook', 'book']);
  if (stream === undefined) throw new UnusableWorkbook('damaged');
  const globals = readXlsGlobals(stream);
  const budget = cellBudget();
  return {
    sheets: globals.sheets.map((sheet) =>
      inSheet(sheet.name, () => readXlsSheet(stream, globals, sheet, budget)),
    ),
    marks: [],
  };
};
