import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { paneOf, readWorkbookIn, show, writeSheets, WORDS } from './support/pane';
import { previewPages } from './support/previewPages';
import { downloaded, openFile } from './support/workbookIn';

const DOUBTFUL = 'test/cases/consorzio-valore-1-valore-2/input.xlsx';
const ANSWERS = [
  ['Valore 1', 'target'],
  ['Valore 2', 'consuntivo'],
] as const;

const open = previewPages();

test('doubtful columns are settled by hand, counted, written and not asked again', async () => {
  const page = await open();
  await openFile(page, 'valori.xlsx', new Uint8Array(await readFile(DOUBTFUL)));
  const pane = paneOf(page);
  await readWorkbookIn(page);
  for (const [header, role] of ANSWERS) {
    const question = pane.getByRole('heading', { name: `Che cosa contiene «${header}»?` });
    const card = question.locator('..');
    await card.getByText('Esempi:', { exact: false }).waitFor();
    await card.getByRole('combobox').selectOption({ label: role });
    await card.getByRole('button', { name: 'Uso questa scelta' }).click();
    await question.waitFor({ state: 'detached' });
  }
  await pane.getByText('Tutte le colonne sono chiare.').waitFor();
  await show(page, 'write');
  await writeSheets(page);
  await pane.getByText(WORDS.it.written).first().waitFor();

  // Next month the workbook comes back with what was written.
  await openFile(page, 'valori.xlsx', await downloaded(page));
  await readWorkbookIn(page);
  await pane.getByText(/Sicure:/).waitFor();
  expect(await pane.getByText(/^Che cosa contiene/).count()).toBe(0);
  await show(page, 'write');
  await pane.getByText('Non c’è nulla da cambiare').waitFor();
});
