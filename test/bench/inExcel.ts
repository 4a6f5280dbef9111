import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../src/packaging/serveFolder';
import type { Traffic } from '../../src/preview/host/embeddedExcel';
import { paneOf, readWorkbookIn, show, writeSheets, WORDS } from '../browser/support/pane';
import { openFile } from '../browser/support/workbookIn';

/** One step of the way in the pane, over the embedded Excel of the preview. */
export interface ExcelStep {
  readonly workbook: string;
  readonly step: string;
  /** Until the pane is at rest, ms. */
  readonly time: number;
  readonly syncs: number;
  readonly sentKb: number;
  readonly receivedKb: number;
  readonly largestKb: number;
}

const LONG = 600_000;

/** Reads, shows and writes each workbook as a person does, and counts what crossed to Excel. */
export const excelSteps = async (
  browser: Browser,
  root: string,
  workbooks: Readonly<Record<string, Uint8Array>>,
): Promise<readonly ExcelStep[]> => {
  const server = await serveFolder(join(root, 'dist/preview'));
  const steps: ExcelStep[] = [];
  try {
    for (const [workbook, bytes] of Object.entries(workbooks)) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.setDefaultTimeout(LONG);
      await page.goto(`${server.url}/`);
      await page.waitForFunction(() => window.traguardoPreview?.preview != null);
      await openFile(page, `${workbook}.xlsx`, bytes);
      for (const [step, work] of Object.entries(WAY)) {
        await page.evaluate(() => window.traguardoPreview?.excel.resetTraffic());
        const start = performance.now();
        await work(page);
        const time = performance.now() - start;
        steps.push({ workbook, step, time, ...(await crossed(page)) });
      }
      await page.close();
    }
  } finally {
    await server.close();
  }
  return steps;
};

/** The pane reads once more after it wrote, so that it shows what the workbook holds then. */
const WAY: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'read, and listen to changes': readWorkbookIn,
  'show the objectives': async (page) => {
    await show(page, 'review');
    await paneOf(page).getByRole('tree').waitFor();
  },
  'check, write and read again': async (page) => {
    await show(page, 'write');
    await writeSheets(page);
    await paneOf(page).getByText(WORDS.it.written).first().waitFor();
  },
};

const crossed = async (
  page: Page,
): Promise<Pick<ExcelStep, 'syncs' | 'sentKb' | 'receivedKb' | 'largestKb'>> => {
  const traffic: Traffic = await page.evaluate(() => window.traguardoPreview!.excel.traffic());
  return {
    syncs: traffic.syncs,
    sentKb: traffic.requestBytes / 1000,
    receivedKb: traffic.responseBytes / 1000,
    largestKb: Math.max(traffic.largestRequest, traffic.largestResponse) / 1000,
  };
};
