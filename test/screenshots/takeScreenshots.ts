/**
 * `npm run screenshots`, after `npm run build`: pictures of the pane and of the written sheets into
 * assets/screenshots, for the README.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../src/packaging/openBrowser';
import { serveFolder } from '../../src/packaging/serveFolder';
import { paneOf, readWorkbookIn, settled, show, writeSheets, WORDS } from '../browser/support/pane';
import { downloaded } from '../browser/support/workbookIn';
import { sheetPages } from './sheetPages';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, 'assets/screenshots');
const PANE = { width: 320, height: 640 };
const PAGE = { width: 1280, height: 800 };
/** The headings of printed pages and the names of their pictures. */
const PRINTED: Readonly<Record<string, string>> = {
  'Stato degli indicatori': 'foglio-stato',
  'Valutazione degli obiettivi': 'foglio-valutazione',
  'Anomalie –': 'foglio-anomalie',
};

const keep = async (name: string, image: Uint8Array): Promise<void> => {
  await writeFile(join(FOLDER, `${name}.png`), image);
  console.log(`${name}.png ${(image.length / 1000).toFixed(0)} kB`);
};

const take = async (page: Page, name: string): Promise<void> => {
  // Without the pointer over anything, and after what moves has come to rest.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  await keep(name, await page.screenshot());
};

const openPage = async (
  browser: Browser,
  address: string,
  viewport: typeof PANE,
  deviceScaleFactor: number,
): Promise<Page> => {
  const context = await browser.newContext({ viewport, deviceScaleFactor, locale: 'it-IT' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(address);
  await page.waitForFunction(() => window.traguardoPreview?.preview != null);
  return page;
};

const paneViews = async (page: Page): Promise<void> => {
  const pane = paneOf(page);
  await take(page, 'pane-start');
  await readWorkbookIn(page);
  await pane.getByText('Sicure:', { exact: false }).waitFor();
  await take(page, 'pane-riconosci');
  await show(page, 'review');
  await pane.getByRole('tree').waitFor();
  await take(page, 'pane-verifica');
  await pane.getByRole('button', { name: 'Apri tutto' }).click();
  await pane.getByRole('treeitem', { name: /^A01\/1 / }).click();
  await pane.getByRole('heading', { level: 2 }).first().waitFor();
  await take(page, 'pane-indicatore');
  await pane.getByRole('button', { name: 'Torna agli obiettivi' }).click();
  await pane.getByRole('button', { name: /^Anomalie/ }).click();
  await take(page, 'pane-anomalie');
  await show(page, 'write');
  await take(page, 'pane-scrivi');
};

const inTheme = async (page: Page, name: string): Promise<void> => {
  await readWorkbookIn(page);
  await show(page, 'review');
  await paneOf(page).getByRole('tree').waitFor();
  await take(page, name);
};

const wholePage = async (page: Page): Promise<void> => {
  await readWorkbookIn(page);
  await show(page, 'write');
  await writeSheets(page);
  await paneOf(page).getByText(WORDS.it.written).first().waitFor();
  await settled(page);
  const pages = await sheetPages(await downloaded(page), Object.keys(PRINTED));
  for (const [heading, image] of pages) await keep(PRINTED[heading] ?? heading, image);
  await paneOf(page).getByRole('button', { name: 'Vai al foglio Stato indicatori' }).click();
  await show(page, 'review');
  await take(page, 'anteprima');
};

const main = async (): Promise<void> => {
  await mkdir(FOLDER, { recursive: true });
  const server = await serveFolder(join(ROOT, 'dist/preview'));
  const browser = await openBrowser();
  const open = (query: string, size: typeof PANE, scale: number): Promise<Page> =>
    openPage(browser, `${server.url}/?${query}`, size, scale);
  try {
    await paneViews(await open('solo=pannello', PANE, 2));
    await inTheme(await open('solo=pannello&tema=dark', PANE, 2), 'pane-verifica-scuro');
    await inTheme(await open('solo=pannello&tema=contrast', PANE, 2), 'pane-verifica-contrasto');
    await wholePage(await open('larghezza=340', PAGE, 1));
  } finally {
    await browser.close();
    await server.close();
  }
};

await main();
