import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { APPEARANCES } from '../../src/taskpane/theme/themeOf';
import { paneOf, readWorkbookIn, show, writeSheets, WORDS } from './support/pane';
import { previewPages } from './support/previewPages';

const HEIGHT = 700;

/** What axe finds on the page, and how far it is wider than the window, in pixels. */
interface Look {
  readonly step: string;
  readonly violations: readonly string[];
  readonly tooWide: number;
}

const lookAt = async (page: Page, step: string): Promise<Look> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return {
    step,
    violations: violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    ),
    tooWide: await tooWide(page),
  };
};

/** How far the pane's content is wider than its box. */
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      ...['html', '.pane main', '.pane [role=tabpanel]'].map((box) => {
        const element = document.querySelector(box);
        return element === null ? 0 : element.scrollWidth - element.clientWidth;
      }),
    ),
  );

/** Goes through every view and stops at each state that a person sees. */
const throughAll = async (
  page: Page,
  look: (step: string) => Promise<Look>,
): Promise<readonly Look[]> => {
  const pane = paneOf(page);
  const looks = [await look('start')];
  await readWorkbookIn(page);
  await pane.getByText('Sicure:', { exact: false }).waitFor();
  looks.push(await look('recognise'));
  await show(page, 'review');
  await pane.getByRole('tree').waitFor();
  looks.push(await look('tree'));
  await pane.getByRole('button', { name: 'Filtri' }).click();
  await pane.getByRole('button', { name: 'Apri tutto' }).click();
  looks.push(await look('tree, open and with filters'));
  await pane.getByRole('treeitem', { level: 3 }).first().click();
  await pane.getByRole('heading', { level: 2 }).first().waitFor();
  looks.push(await look('indicator'));
  await pane.getByRole('button', { name: 'Torna agli obiettivi' }).click();
  await pane.getByRole('button', { name: /^Anomalie/ }).click();
  looks.push(await look('findings'));
  await show(page, 'write');
  looks.push(await look('write'));
  await page.evaluate(() => window.traguardoPreview!.excel.inject('edit-mode'));
  await writeSheets(page);
  await pane.getByText('Una cella è in fase di modifica').first().waitFor();
  looks.push(await look('failure'));
  await pane.getByRole('button', { name: 'Riprova' }).click();
  await pane.getByText(WORDS.it.written).first().waitFor();
  looks.push(await look('written'));
  return looks;
};

describe('the pane', () => {
  const open = previewPages();

  test.each(APPEARANCES)('has no fault that axe finds, and fits 320 px, in %s', async (theme) => {
    const page = await open(`solo=pannello&tema=${theme}`, { width: 320, height: HEIGHT });
    const looks = await throughAll(page, (step) => lookAt(page, step));
    expect(looks).toEqual(looks.map(({ step }) => ({ step, violations: [], tooWide: 0 })));
  });

  test.each([270, 600])('fits %i px', async (width) => {
    const page = await open('solo=pannello', { width, height: HEIGHT });
    const looks = await throughAll(page, async (step) => ({
      step,
      violations: [],
      tooWide: await tooWide(page),
    }));
    expect(looks.filter(({ tooWide: pixels }) => pixels > 0)).toEqual([]);
  });
});
