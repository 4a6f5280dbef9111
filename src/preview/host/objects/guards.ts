import type { CellRange } from '../../../sheets/snapshot';
import { ExcelError } from '../excelError';
import type { ExcelHost } from '../excelHost';
import type { HostSheet, HostTable } from '../hostWorkbook';
import { intersection } from '../store/cellRange';

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

const touches = (tables: readonly HostTable[] | undefined, area: CellRange): boolean =>
  (tables ?? []).some(({ range }) => intersection(range, area) !== null);

/** As in Excel's window: no cell of a pivot table is changed by hand. */
export const refusePivots = ({ pivotTables }: HostSheet, area: CellRange): void => {
  if (touches(pivotTables, area)) throw new ExcelError('InvalidOperation');
};

/** As in Excel's window: cells of a table are not merged. */
export const refuseTables = ({ tables }: HostSheet, area: CellRange): void => {
  if (touches(tables, area)) throw new ExcelError('InvalidOperation');
};
