import { openInExcel } from '../../office/support/openInExcel';
import { xlsxWorkbook } from '../../../../src/adapters/xlsx/xlsx.workbook.adapter';
import type { WorkbookPort } from '../../../../src/application/port/workbook.port';

/** Excel calculates; where it does not, formulas keep the results that the file stores. */
export interface Opening {
  readonly calculates: boolean;
}

/** The adapters that one suite holds to one contract, and how each opens a file. */
export const ADAPTERS: readonly (readonly [
  name: string,
  open: (bytes: Uint8Array, opening?: Opening) => Promise<WorkbookPort>,
])[] = [
  ['xlsx', (bytes) => Promise.resolve(xlsxWorkbook(bytes))],
  [
    'office',
    async (bytes, { calculates } = { calculates: true }) =>
      (await openInExcel(bytes, { apiSet: '1.18', ...(calculates ? { calculates } : {}) })).port,
  ],
];
