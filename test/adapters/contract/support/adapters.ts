import { openInExcel } from '../../office/support/openInExcel';
import { xlsxWorkbook } from '../../../../src/adapters/xlsx/xlsx.workbook.adapter';
import type { WorkbookPort } from '../../../../src/application/workbook.port';

/** The adapters that one suite holds to one contract, and how each opens a file. */
export const ADAPTERS: readonly (readonly [
  name: string,
  open: (bytes: Uint8Array) => Promise<WorkbookPort>,
])[] = [
  ['xlsx', (bytes) => Promise.resolve(xlsxWorkbook(bytes))],
  [
    'office',
    async (bytes) => (await openInExcel(bytes, { apiSet: '1.18', calculates: true })).port,
  ],
];
