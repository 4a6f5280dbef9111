import { expect, test } from '@jest/globals';
import { focused, tabTo } from './support/keys';
import { paneOf, settled, WORDS } from './support/pane';
import { previewPages } from './support/previewPages';
import { sheetsIn } from './support/workbookIn';

const open = previewPages();

test('the keyboard alone leads from an unknown workbook to written sheets and back', async () => {
  const page = await open('solo=pannello', { width: 320, height: 700 });
  const pane = paneOf(page);
  const before = await sheetsIn(page);

  await tabTo(page, /^button: Leggi questa cartella/);
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await focused(page)).toMatch(/^tabpanel/);

  await tabTo(page, /^tab: Riconosci/, 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pane.getByRole('tree').waitFor();

  await tabTo(page, /^treeitem/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toMatch(/^treeitem: .*A01\/1/);
  await page.keyboard.press('Enter');
  await pane.getByText('57,14%').first().waitFor();
  expect(await focused(page)).not.toBe('nothing');
  await tabTo(page, /^button: 'Scheda 1'!|^button: Mostra la cella/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.traguardoPreview!.excel.workbook().active.range.top > 0);
  await page.keyboard.press('Escape');
  await pane.getByRole('tree').waitFor();
  expect(await focused(page)).toMatch(/^treeitem: .*A01\/1/);

  await tabTo(page, /^tab: Verifica/, 'Shift+Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await tabTo(page, /^button: Scrivi/);
  await page.keyboard.press('Enter');
  await pane.getByText(WORDS.it.written).first().waitFor();
  await settled(page);
  expect(await sheetsIn(page)).toHaveLength(before.length + 4);
  expect(await focused(page)).not.toBe('nothing');

  await tabTo(page, /^button: Annulla ultima scrittura/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^button: Sì/);
  await page.keyboard.press('Enter');
  await pane.getByText('L’ultima scrittura è stata annullata', { exact: false }).waitFor();
  expect(await sheetsIn(page)).toEqual(before);
  expect(await focused(page)).not.toBe('nothing');
});
