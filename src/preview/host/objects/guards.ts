import { ExcelError } from '../excelError';
import type { ExcelHost } from '../excelHost';
import type { HostSheet } from '../hostWorkbook';

/** Refuses what would change a sheet that is protected, or anything in a read-only workbook. */
export const mayChange = (sheet: HostSheet, host: ExcelHost): void => {
  if (sheet.isProtected || host.workbook().isReadOnly) throw new ExcelError('AccessDenied');
};

/** Refuses what would change the workbook as a whole: names and styles. */
export const mayChangeWorkbook = (host: ExcelHost): void => {
  if (host.workbook().isReadOnly) throw new ExcelError('AccessDenied');
};

/** Refuses to add, delete, rename, move, hide or show sheets where the structure is protected. */
export const mayChangeStructure = (host: ExcelHost): void => {
  mayChangeWorkbook(host);
  if (host.workbook().isProtected) throw new ExcelError('AccessDenied');
};

/** Refuses to work on a sheet that is no longer there. */
export const mustExist = (sheet: HostSheet, host: ExcelHost): void => {
  if (!host.workbook().sheets.includes(sheet)) throw new ExcelError('ItemNotFound');
};
