import { expect, test } from '@jest/globals';
import { paneOf, readWorkbookIn, show, writeSheets, WORDS } from './support/pane';
import { previewPages } from './support/previewPages';

const open = previewPages();

/** Words that only the pane's own Italian has; the workbook's texts stay as they are. */
const ITALIAN = /\b(Cambia|Filtri|Apri tutto|Riprova|Rileggi|fogli|celle|dubbi|errori|avvisi)\b/;

test('English leads through all views, and the pane changes to Italian where one is', async () => {
  const page = await open('solo=pannello&lingua=en', { width: 320, height: 700 });
  const pane = paneOf(page);
  const words = async (): Promise<string> => {
    const all = await pane
      .locator(':not([lang=it] *)')
      .locator('button, h1, h2, h3, [role=tab]')
      .allInnerTexts();
    return all.join('\n');
  };
  expect(await words()).not.toMatch(ITALIAN);
  await readWorkbookIn(page, 'en');
  await pane.getByText('Sure:', { exact: false }).waitFor();
  expect(await words()).not.toMatch(ITALIAN);
  await show(page, 'review', 'en');
  await pane.getByRole('tree').waitFor();
  await pane.getByText('partly reached').first().waitFor();
  expect(await words()).not.toMatch(ITALIAN);
  await show(page, 'write', 'en');
  await pane.getByText('What will be written').waitFor();
  expect(await words()).not.toMatch(ITALIAN);
  await writeSheets(page, 'en');
  await pane.getByText(WORDS.en.written).first().waitFor();
  expect(await words()).not.toMatch(ITALIAN);

  await pane.getByRole('button', { name: 'Italiano' }).click();
  await paneOf(page).getByText(WORDS.it.written).first().waitFor();
  expect(await paneOf(page).locator('[lang=it]').count()).toBeGreaterThan(0);
  expect(await page.locator('html').getAttribute('lang')).toBe('it');
});
