import './textCoding';
import '../../../../src/preview/host/objects/sheet/worksheet';
import { officeWorkbook } from '../../../../src/adapters/office/office.workbook.adapter';
import type { OpenWorkbookPort } from '../../../../src/application/port/workbook.port';
import { calculate as calculateAll } from '../../../../src/preview/host/calculation/calculate';
import { embedExcel } from '../../../../src/preview/host/embedExcel';
import { loadWorkbook } from '../../../../src/preview/host/file/loadWorkbook';
import type { EmbeddedExcel } from '../../../../src/preview/host/embeddedExcel';
import type { HostWorkbook } from '../../../../src/preview/host/hostWorkbook';
import { excelClient } from '../../../preview/host/support/excelClient';

/** An Excel in memory and the adapter that works on it. */
export interface InExcel {
  readonly excel: EmbeddedExcel;
  readonly port: OpenWorkbookPort;
  /** The adapter of a second pane on the same workbook. */
  readonly secondPort: () => OpenWorkbookPort;
}

export interface ExcelOptions {
  /** Highest set of ExcelApi; 1.14 without. */
  readonly apiSet?: string;
  /** Without it formulas keep their stored results. */
  readonly calculates?: true;
}

/** Short: a test that waits for an answer which never comes waits this long, in milliseconds. */
const PATIENCE = 150;

const known = (apiSet: string, highest: string): boolean =>
  Number(apiSet.split('.')[1]) <= Number(highest.split('.')[1]);

export const inExcel = (
  workbook: HostWorkbook,
  { apiSet = '1.14', calculates }: ExcelOptions = {},
): InExcel => {
  if (calculates) calculateAll(workbook);
  const client = excelClient();
  const excel = embedExcel({
    client,
    workbook,
    apiSet,
    ...(calculates ? { calculate: calculateAll } : {}),
  });
  const open = (): OpenWorkbookPort =>
    officeWorkbook({
      excel: client.Excel,
      supports: (set) => known(set, apiSet),
      patience: PATIENCE,
      after: (milliseconds, call) => {
        const timer = setTimeout(call, milliseconds);
        return () => clearTimeout(timer);
      },
      base64: (bytes) => Buffer.from(bytes).toString('base64'),
    });
  return { excel, port: open(), secondPort: open };
};

export const openInExcel = async (bytes: Uint8Array, options?: ExcelOptions): Promise<InExcel> =>
  inExcel(withOwnIds(await loadWorkbook(bytes)), options);

/** Ids that the host will not give to new sheets: those of files and its own are spelt alike. */
const withOwnIds = (workbook: HostWorkbook): HostWorkbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, id: `file ${sheet.id}` })),
  active: { ...workbook.active, sheet: `file ${workbook.active.sheet}` },
});
