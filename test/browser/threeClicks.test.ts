import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readWorkbook } from '../../src/adapters/xlsx/xlsx.workbook.adapter';
import { evaluate } from '../../src/application/evaluate/evaluate';
import { expectPlan } from '../adapters/contract/support/expectPlan';
import { paneOf, readWorkbookIn, show, writeSheets, WORDS } from './support/pane';
import { previewPages } from './support/previewPages';
import { downloaded, sheetsIn } from './support/workbookIn';

const GENERATED = ['Stato indicatori', 'Valutazione OIV', 'Anomalie', 'Parametri'];

/** The parts of the user's sheets in a package, as bytes. */
const sheetParts = (bytes: Uint8Array, count: number): readonly (Uint8Array | undefined)[] => {
  const parts = unzipSync(bytes);
  return Array.from({ length: count }, (_, at) => parts[`xl/worksheets/sheet${at + 1}.xml`]);
};

describe.each(['schede', 'indicatori'])('the sample %s', (sample) => {
  const open = previewPages();

  test('is evaluated and written in three clicks, as the command line does', async () => {
    const page = await open(`cartella=${sample}`);
    const before = await sheetsIn(page);
    await readWorkbookIn(page);
    await show(page, 'write');
    await writeSheets(page);
    await paneOf(page).getByText(WORDS.it.written).first().waitFor();
    expect(await sheetsIn(page)).toEqual([...before, ...GENERATED]);

    const original = new Uint8Array(await readFile(`assets/samples/${sample}-2023.xlsx`));
    const result = await downloaded(page);
    const snapshot = await readWorkbook(original);
    const { plan } = evaluate(snapshot, { year: null, answers: [], earlier: null });
    expectPlan(await readWorkbook(result), plan);
    expect(sheetParts(result, before.length)).toEqual(sheetParts(original, before.length));

    await paneOf(page).getByRole('button', { name: 'Vai al foglio Anomalie' }).click();
    const tab = page.getByRole('tab', { name: 'Anomalie', selected: true });
    await tab.waitFor();
    const box = await tab.boundingBox();
    expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThanOrEqual(1280);
  });

  test('is as before once the write was taken back', async () => {
    const page = await open(`cartella=${sample}`);
    const before = await sheetsIn(page);
    await readWorkbookIn(page);
    await show(page, 'write');
    await writeSheets(page);
    const pane = paneOf(page);
    await pane.getByRole('button', { name: 'Annulla ultima scrittura' }).click();
    await pane.getByRole('button', { name: 'Sì, annulla la scrittura' }).click();
    await pane.getByText('L’ultima scrittura è stata annullata', { exact: false }).waitFor();
    expect(await sheetsIn(page)).toEqual(before);
  });
});
