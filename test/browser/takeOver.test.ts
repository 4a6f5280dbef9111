import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { APPEARANCES } from '../../src/taskpane/theme/themeOf';
import { inFolder, traguardo } from '../support/commandLine';
import { readCellOf, typeInto, type Typing } from '../support/excelizeTyping';
import { paneOf, readWorkbookIn, settled, show, writeSheets, WORDS } from './support/pane';
import { previewPages } from './support/previewPages';
import { downloaded, openFile } from './support/workbookIn';

const SAMPLE = 'assets/samples/indicatori-2023.xlsx';
const STATE = 'Stato indicatori';
const confirmed = (code: string, value: string | number): Typing => ({
  sheet: STATE,
  code,
  header: 'Consuntivo confermato',
  value,
});

/** The sample as the command line evaluates it, filled in afterwards. */
const evaluatedSample = async (typed: readonly Typing[]): Promise<Uint8Array> => {
  let bytes = new Uint8Array();
  await inFolder(async (folder) => {
    const input = join(folder, 'indicatori.xlsx');
    await writeFile(input, await readFile(SAMPLE));
    const { code, err } = await traguardo('valuta', input);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const output = new Uint8Array(await readFile(join(folder, 'indicatori-valutata.xlsx')));
    bytes = new Uint8Array(await typeInto(output, typed));
  });
  return bytes;
};

/** The first indicators of the sample, whatever they are called. */
const codesOf = async (count: number): Promise<readonly string[]> => {
  const codes: string[] = [];
  await inFolder(async (folder) => {
    const input = join(folder, 'indicatori.xlsx');
    await writeFile(input, await readFile(SAMPLE));
    const { out } = await traguardo('riconosci', input, '--json', '-');
    const model = JSON.parse(out) as { indicators: { id: string }[] };
    codes.push(...model.indicators.slice(0, count).map(({ id }) => id));
  });
  return codes;
};

const choose = async (page: Page, name: string, bytes: Uint8Array): Promise<void> => {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await paneOf(page)
    .getByLabel('Cartella valutata da cui riprendere')
    .setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  await settled(page);
};

describe('taking over in the pane', () => {
  const open = previewPages();

  test('brings what was typed in a file of the command line into the workbook', async () => {
    const [first = '', second = ''] = await codesOf(2);
    const earlier = await evaluatedSample([confirmed(first, 17), confirmed(second, 18)]);
    const page = await open('cartella=indicatori');
    const pane = paneOf(page);
    await readWorkbookIn(page);
    await choose(page, 'valutata.xlsx', earlier);
    await pane.getByText('Viene ripreso: 2 consuntivi confermati.').waitFor();
    await pane.getByRole('button', { name: 'Riprendi', exact: true }).click();
    await pane.getByText(/^Da «valutata.xlsx» vengono riprese 2 voci/).waitFor();
    await show(page, 'write');
    await writeSheets(page);
    await pane.getByText(WORDS.it.written).first().waitFor();
    const result = await downloaded(page);
    for (const [code, value] of [
      [first, '17'],
      [second, '18'],
    ] as const) {
      const cell = { sheet: STATE, code, header: 'Consuntivo confermato' };
      expect(await readCellOf(result, cell)).toBe(value);
    }
  });

  test('says why it refuses a file, and goes on', async () => {
    const page = await open('cartella=indicatori');
    await readWorkbookIn(page);
    await choose(page, 'appunti.xlsx', new TextEncoder().encode('non è una cartella di lavoro'));
    const pane = paneOf(page);
    await pane
      .getByText('«appunti.xlsx» non è una cartella che si possa leggere')
      .first()
      .waitFor();
    await show(page, 'write');
    await pane.getByRole('button', { name: 'Scrivi 4 fogli' }).waitFor();
  });

  test.each(APPEARANCES)('has no fault that axe finds, and fits 320 px, in %s', async (theme) => {
    const [first = '', second = ''] = await codesOf(2);
    const own = await evaluatedSample([confirmed(first, 17)]);
    const earlier = await evaluatedSample([confirmed(first, 18), confirmed(second, '25%')]);
    const page = await open(`cartella=indicatori&tema=${theme}`, { width: 1280, height: 800 });
    await openFile(page, 'mia.xlsx', own);
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('.pane-side')?.style.setProperty('width', '320px'),
    );
    const pane = paneOf(page);
    await readWorkbookIn(page);
    const looks: unknown[] = [];
    const look = async (step: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).include('.pane').analyze();
      const tooWide = await page.evaluate(() =>
        Math.max(
          ...['.pane main', '.pane [role=tabpanel]'].map((box) => {
            const element = document.querySelector(box);
            return element === null ? 0 : element.scrollWidth - element.clientWidth;
          }),
        ),
      );
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
      looks.push({ step, found, tooWide });
      const folder = process.env['TRAGUARDO_LOOKS'];
      if (folder !== undefined) {
        await pane.screenshot({ path: join(folder, `${step}-${theme}.png`) });
      }
    };
    await look('button');
    await choose(page, 'valutata.xlsx', earlier);
    await pane.getByRole('button', { name: 'Lascia' }).waitFor();
    await look('offer');
    await pane.getByRole('button', { name: 'Riprendi', exact: true }).click();
    await pane.getByText(/^Da «valutata.xlsx»/).waitFor();
    await settled(page);
    await pane.getByRole('group', { name: 'In questa cartella' }).scrollIntoViewIfNeeded();
    await look('question');
    await page.evaluate((id) => window.traguardoPreview!.preview!.session.openIndicator(id), first);
    await show(page, 'review');
    await pane
      .getByText(/^Due copie dei fogli/)
      .first()
      .waitFor();
    await look('detail');
    expect(looks).toEqual(
      ['button', 'offer', 'question', 'detail'].map((step) => ({ step, found: [], tooWide: 0 })),
    );
  });
});
