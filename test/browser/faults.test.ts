import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Fault } from '../../src/preview/host/embeddedExcel';
import { paneOf, readWorkbookIn, show, writeSheets, WORDS } from './support/pane';
import { previewPages } from './support/previewPages';
import { contentIn } from './support/workbookIn';

/** Three requests read again and one takes the lock; the next one writes. */
const WRITING = 5;
const UNTOUCHED = 'La cartella non è stata toccata.';
const RESTORED = 'I fogli generati sono stati rimessi com’erano prima.';

const CASES: readonly (readonly [Fault, at: number, title: string, aftermath: string])[] = [
  ['edit-mode', 1, 'Una cella è in fase di modifica', UNTOUCHED],
  ['session-timeout', 2, 'Excel ha perso il collegamento con la cartella', UNTOUCHED],
  ['failing-halfway', WRITING, 'Qualcosa è andato storto', RESTORED],
  ['conflict', WRITING, 'Qualcun altro sta lavorando sui fogli generati', RESTORED],
  ['hanging', WRITING, 'Excel non risponde', RESTORED],
];

const inject = (page: Page, fault: Fault, at: number): Promise<void> =>
  page.evaluate(([kind, sync]) => window.traguardoPreview!.excel.inject(kind, sync), [
    fault,
    at,
  ] as const);

describe('a write that meets', () => {
  const open = previewPages();

  test.each(CASES)('%s at request %i says so and leaves all as before', async (...fault) => {
    const [kind, at, title, aftermath] = fault;
    const page = await open('cartella=schede');
    const pane = paneOf(page);
    await readWorkbookIn(page);
    await show(page, 'write');
    const before = await contentIn(page);
    await inject(page, kind, at);
    await writeSheets(page);
    await pane.getByText(title).first().waitFor();
    await pane.getByText(aftermath).waitFor();
    expect(await contentIn(page)).toBe(before);

    await pane.getByRole('button', { name: /^(Riprova|Rileggi)$/ }).click();
    if (kind === 'conflict') {
      await pane.getByText('La cartella è letta.').waitFor();
      await writeSheets(page);
    }
    await pane.getByText(WORDS.it.written).first().waitFor();
  });
});
