import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from '@jest/globals';
import { paneOf, readWorkbookIn, settled, show } from './support/pane';
import { previewPages } from './support/previewPages';
import { openFile, sheetsIn } from './support/workbookIn';

/**
 * Not ours: the grid draws a row in several containers, which axe does not put together; Fluent's tab
 * list keeps the focus with two stops that are hidden from screen readers. The pane is looked at by
 * itself, as inside Excel.
 */
const NOT_OURS = ['.ag-root-wrapper', '[data-tabster-dummy]', '.pane-side'];

const OTHER = 'test/cases/consorzio-valore-1-valore-2/input.xlsx';

describe('the preview', () => {
  const open = previewPages();

  test('takes an entry, computes it, and the pane says that it is out of date', async () => {
    const page = await open('cartella=indicatori');
    await readWorkbookIn(page);
    const pane = paneOf(page);
    await page.evaluate(() => {
      const { excel } = window.traguardoPreview!;
      const [sheet] = excel.workbook().sheets;
      excel.type({ sheet: sheet!.name, row: 0, column: 30 }, '12,5');
    });
    await pane
      .getByText('La cartella è cambiata dopo la lettura', { exact: false })
      .first()
      .waitFor();
    await pane.getByRole('button', { name: 'Rileggi' }).click();
    await settled(page);
    await pane.getByText('La cartella è cambiata', { exact: false }).waitFor({ state: 'detached' });
  });

  test('lets people type into a cell by its bar, formulas included', async () => {
    const page = await open('cartella=indicatori');
    const content = page.getByRole('textbox', { name: 'Contenuto della cella' });
    const cell = page.getByRole('textbox', { name: 'Cella', exact: true });
    expect(await cell.inputValue()).toBe('A1');
    await content.fill('=2*21');
    await content.press('Enter');
    const shown = await page.evaluate(() => {
      const [sheet] = window.traguardoPreview!.excel.workbook().sheets;
      return sheet!.cells.get(0)!.get(0);
    });
    expect(shown).toMatchObject({ formula: '=2*21', value: { kind: 'number', value: 42 } });
  });

  test('shows the cell that a click in the pane means', async () => {
    const page = await open('cartella=schede');
    await readWorkbookIn(page);
    await paneOf(page)
      .getByRole('button', { name: /Scheda \d+'!/ })
      .first()
      .click();
    await page.waitForFunction(
      () => window.traguardoPreview!.excel.workbook().active.range.top > 0,
    );
    const selected = page.locator('.ag-cell.selected');
    await selected.first().waitFor();
    expect(await selected.first().isVisible()).toBe(true);
  });

  test('opens a dropped file, and says why it cannot open another', async () => {
    const page = await open();
    const drop = (name: string, bytes: Uint8Array): Promise<void> =>
      page.evaluate(
        ([file, content]) => {
          const data = new DataTransfer();
          data.items.add(new File([new Uint8Array(content)], file));
          const target = document.querySelector('.page')!;
          target.dispatchEvent(
            new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
          );
        },
        [name, [...bytes]] as const,
      );
    const before = await sheetsIn(page);
    await drop('appunti.xlsx', new TextEncoder().encode('non è una cartella di lavoro'));
    await page.getByText('«appunti.xlsx»:', { exact: false }).waitFor();
    expect(await sheetsIn(page)).toEqual(before);

    await drop('valori.xlsx', new Uint8Array(await readFile(OTHER)));
    await page.getByText('«appunti.xlsx»:', { exact: false }).waitFor({ state: 'detached' });
    expect(await sheetsIn(page)).toEqual(['Dati 2023']);
  });

  test('opens the sample that the pane offers', async () => {
    const page = await open();
    await openFile(page, 'valori.xlsx', new Uint8Array(await readFile(OTHER)));
    const opened = await page.evaluate(() => window.traguardoPreview!.preview!.opened);
    await paneOf(page).getByRole('button', { name: 'Apri un esempio' }).click();
    await page.waitForFunction((count) => window.traguardoPreview!.preview!.opened > count, opened);
    expect(await sheetsIn(page)).not.toContain('Dati 2023');
    expect((await sheetsIn(page))[0]).toMatch(/^(Scheda 1|Indicatori 2023)$/);
  });

  test('has no fault that axe finds around grid and pane', async () => {
    const page = await open();
    await readWorkbookIn(page);
    await show(page, 'review');
    const axe = new AxeBuilder({ page });
    for (const part of NOT_OURS) axe.exclude(part);
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
