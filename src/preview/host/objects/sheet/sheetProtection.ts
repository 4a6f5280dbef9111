import { ExcelError } from '../../excelError';
import type { ExcelHost } from '../../excelHost';
import type { HostSheet, HostWorkbook } from '../../hostWorkbook';
import { mayChangeWorkbook } from '../guards';
import { objectsOf } from '../excelObject';

const setSheet = (sheet: HostSheet, isProtected: boolean, host: ExcelHost): void => {
  mayChangeWorkbook(host);
  if (isProtected && sheet.isProtected) throw new ExcelError('InvalidOperation');
  sheet.isProtected = isProtected;
  host.raise({ kind: 'protectionChanged', sheet: sheet.id, details: { isProtected } });
  host.touch();
};

/** The store keeps no passwords: whoever has one gives it in vain. */
export const sheetProtectionObject = objectsOf<HostSheet>({
  name: 'WorksheetProtection',
  since: '1.2',
  scalars: { protected: { read: ({ isProtected }) => isProtected } },
  methods: {
    protect: { call: (sheet, _args, host) => setSheet(sheet, true, host) },
    unprotect: { since: '1.7', call: (sheet, _args, host) => setSheet(sheet, false, host) },
  },
});

const setWorkbook = (workbook: HostWorkbook, isProtected: boolean, host: ExcelHost): void => {
  mayChangeWorkbook(host);
  workbook.isProtected = isProtected;
  host.touch();
};

/** The protection of the workbook's structure. */
export const workbookProtectionObject = objectsOf<HostWorkbook>({
  name: 'WorkbookProtection',
  since: '1.7',
  scalars: { protected: { read: ({ isProtected }) => isProtected } },
  methods: {
    protect: { call: (workbook, _args, host) => setWorkbook(workbook, true, host) },
    unprotect: { call: (workbook, _args, host) => setWorkbook(workbook, false, host) },
  },
});
