import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { COMMAND_NAMES } from '../../src/commands/commandNames';
import { browserPages } from './support/browserPages';
import { OFFICE_JS, officeStub, USUAL_OFFICE, type StubbedOffice } from './support/officeStub';

const SIZE = { width: 320, height: 700 };

describe('the built add-in', () => {
  const open = browserPages('dist/pane', [OFFICE_JS]);
  const openIn = (office: Partial<StubbedOffice> = {}): Promise<Page> =>
    open('taskpane.html', { size: SIZE, prepare: officeStub({ ...USUAL_OFFICE, ...office }) });

  test('starts in Excel, asks nothing of anybody but office.js, and serves the ribbon', async () => {
    const page = await openIn();
    await page.getByRole('button', { name: 'Leggi questa cartella' }).waitFor();
    const associated = await page.evaluate(
      () => (window as unknown as { readonly associated: readonly string[] }).associated,
    );
    expect([...associated].sort()).toEqual([...COMMAND_NAMES].sort());
  });

  test('speaks English where Excel does', async () => {
    const page = await openIn({ displayLanguage: 'en-GB' });
    await page.getByRole('button', { name: 'Read this workbook' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('is dark where Excel is', async () => {
    const ground = async (page: Page): Promise<string> => {
      await page.getByRole('button', { name: 'Leggi questa cartella' }).waitFor();
      return page.locator('main').evaluate((main) => {
        const app = main.parentElement;
        return app === null ? '' : getComputedStyle(app).backgroundColor;
      });
    };
    expect(await ground(await openIn())).toBe('rgb(255, 255, 255)');
    expect(await ground(await openIn({ bodyBackgroundColor: '#262626' }))).toBe('rgb(41, 41, 41)');
  });

  test.each([
    ['in another program', { host: 'Word' }, /Excel/],
    ['in an Excel that is too old', { apiSet: 11 }, /Excel 2021/],
  ] as const)('says why it cannot work %s', async (_, office, words) => {
    const page = await openIn(office);
    const alert = page.getByRole('alert').or(page.getByRole('main'));
    expect(await alert.first().innerText()).toMatch(words);
  });
});
