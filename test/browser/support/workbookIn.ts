import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** The state of the workbook in the page, without what is selected, as text that equal states share. */
export const contentIn = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify(window.traguardoPreview!.excel.workbook(), (key, value: unknown) => {
      if (key === 'source' || key === 'active') return undefined;
      if (value instanceof Map) return [...value].sort(([a], [b]) => Number(a) - Number(b));
      return value instanceof Set ? [...value].sort() : value;
    }),
  );

export const sheetsIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.traguardoPreview!.excel.workbook().sheets.map(({ name }) => name));

/** The workbook as a person downloads it. */
export const downloaded = async (page: Page): Promise<Uint8Array> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Scarica .xlsx' }).click(),
  ]);
  return new Uint8Array(await readFile(await file.path()));
};

/** Opens a file as a person does, and waits until it is there. */
export const openFile = async (page: Page, name: string, bytes: Uint8Array): Promise<void> => {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const opened = (): Promise<number> =>
    page.evaluate(() => window.traguardoPreview!.preview!.opened);
  const before = await opened();
  await page
    .getByLabel('File Excel da aprire')
    .setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  await page.waitForFunction((count) => window.traguardoPreview!.preview!.opened > count, before);
};
