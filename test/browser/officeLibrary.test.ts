import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browserPages } from './support/browserPages';
import { OFFICE_JS } from './support/officeStub';
import { until } from './support/until';

/*
 * Office.js as Microsoft publishes it, under the pane's policy: what it loads before Excel answers
 * it. That nothing is blocked after the answer, in a real Excel, is not proven here.
 */
const HOSTED = OFFICE_JS.replace('office.js', '');
const PACKAGE = 'node_modules/@microsoft/office-js/dist';
const FIRST = ['office.js', 'it-it/office_strings.js'];

/** Serves the library from its npm package, where all names are in small letters. */
const officeFromPackage = async (page: Page, asked: Set<string>): Promise<void> => {
  await page.route(`${HOSTED}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
    const path = join(PACKAGE, name.toLowerCase());
    asked.add(existsSync(path) ? name : `${name} is not in the package`);
    await route.fulfill({ path, headers: { 'Access-Control-Allow-Origin': '*' } });
  });
};

/** What Excel for the web adds to the pane's address: who it is, and the frame to talk to. */
const frame = (host: string): string => `#&_xdm_Info=pane|frame|https://${host}/x/frame.aspx`;

describe('the real office.js in the built add-in', () => {
  const open = browserPages('dist/pane', [HOSTED]);

  test.each([
    ['Windows', 'Excel$Win32$16.01', '', ['excel-win32-16.01.js']],
    ['the Mac', 'Excel$Mac$16.00', '', ['excel-mac-16.00.js']],
    ['the web', 'Excel$Web$16.00', frame('euc-excel.officeapps.live.com'), ['excel-web-16.00.js']],
    [
      'an office’s own server, which it asks people to trust',
      'Excel$Web$16.00',
      frame('excel.intranet.example.it'),
      ['excel-web-16.00.js', 'AgaveErrorUX/index.html', 'AgaveErrorUX/AgaveErrorUX.js'],
    ],
  ])('loads its parts for Excel on %s', async (_, host, hash, parts) => {
    const asked = new Set<string>();
    const page = await open(`taskpane.html?_host_Info=${host}$it-IT$$$$16${hash}`, {
      prepare: (opened) => officeFromPackage(opened, asked),
    });
    const expected = [...FIRST, ...parts];
    await until(page, () => expected.every((name) => asked.has(name)));
    await page.waitForLoadState();
    expect([...asked]).toEqual(expect.arrayContaining(expected));
    expect([...asked].filter((name) => name.includes('not in the package'))).toEqual([]);
  });
});
