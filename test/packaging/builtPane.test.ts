import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { COMMAND_NAMES } from '../../src/commands/commandNames';
import { manifestProblems } from '../../src/packaging/manifest/manifestProblems';
import { openBrowser } from '../../src/packaging/openBrowser';
import { serveFolder, type FolderServer } from '../../src/packaging/serveFolder';

/*
 * The folder that `npm run build` makes, as a server gives it to Excel. In the place of office.js
 * stands a stub that answers what a host would; nothing here proves that Excel itself loads it.
 */
const FOLDER = 'dist/pane';
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const stub = (host: string | null, excelApi: boolean, language: string): string => `
  window.associated = [];
  window.Excel = {};
  window.Office = {
    HostType: { Excel: 'Excel' },
    onReady: () => Promise.resolve({ host: ${JSON.stringify(host)}, platform: null }),
    context: {
      displayLanguage: ${JSON.stringify(language)},
      requirements: { isSetSupported: () => ${excelApi} },
      officeTheme: { bodyBackgroundColor: '#262626' },
    },
    actions: { associate: (name) => window.associated.push(name) },
    addin: { showAsTaskpane: () => Promise.resolve() },
  };`;

let server: FolderServer;
let browser: Browser;
let page: Page;
let asked: string[] = [];
let errors: string[] = [];

/** Opens the pane with a stub, or without office.js where it is null. */
const open = async (office: string | null): Promise<void> => {
  await page?.close();
  page = await browser.newPage({ viewport: { width: 320, height: 640 }, locale: 'it-IT' });
  asked = [];
  errors = [];
  page.on('request', (request) => void asked.push(request.url()));
  page.on('pageerror', (error) => void errors.push(String(error)));
  await page.route(OFFICE, (route) =>
    office === null
      ? route.abort()
      : route.fulfill({ contentType: 'text/javascript', body: office }),
  );
  await page.goto(`${server.url}/taskpane.html`);
};
const notice = (): Promise<string | null> => page.getByRole('alert').textContent();

beforeAll(async () => {
  server = await serveFolder(FOLDER);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('the built pane', () => {
  test('holds every file that its manifest names', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const file = (path: string): Uint8Array | null =>
      existsSync(join(FOLDER, path)) ? readFileSync(join(FOLDER, path)) : null;
    const manifest = readFileSync(join(FOLDER, 'manifest.xml'), 'utf8');
    expect(manifestProblems(manifest, { version, commands: COMMAND_NAMES, file })).toEqual([]);
  });

  test.each([
    'LEGGIMI.md',
    'web.config',
    '.htaccess',
    'taskpane.css',
    'help/help.css',
    'samples/indicatori-2023.xlsx',
  ])('holds %s', (file) => {
    expect(existsSync(join(FOLDER, file))).toBe(true);
  });

  test('starts in Excel, in its language, and gives the ribbon its functions', async () => {
    await open(stub('Excel', true, 'it-IT'));
    await page.getByRole('heading').first().waitFor();
    expect(await page.evaluate('window.associated')).toEqual([...COMMAND_NAMES]);
    expect(await page.evaluate('document.documentElement.lang')).toBe('it');
    expect(errors).toEqual([]);
  });

  test('asks nobody but its server and Microsoft’s for office.js', async () => {
    await open(stub('Excel', true, 'en-GB'));
    await page.getByRole('heading').first().waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    expect(asked.filter((url) => !url.startsWith(`${server.url}/`))).toEqual([OFFICE]);
  });

  test('keeps what computes for later', async () => {
    await open(stub('Excel', true, 'it-IT'));
    await page.getByRole('heading').first().waitFor();
    expect(asked.filter((url) => url.includes('core'))).toEqual([]);
  });

  test('says that it works inside Excel where it is opened in a browser', async () => {
    await open(stub(null, true, 'it-IT'));
    expect(await notice()).toContain('Traguardo lavora dentro Excel');
  });

  test('says that Excel is too old', async () => {
    await open(stub('Excel', false, 'it-IT'));
    expect(await notice()).toContain('troppo vecchia');
  });

  test('says so where office.js does not load', async () => {
    await open(null);
    expect(await notice()).toContain('appsforoffice.microsoft.com');
  });
});
