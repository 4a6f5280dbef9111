/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { CARDS } from '../../support/openPane';
import { showReview, type ShownReview } from './showReview';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const status = (): string => screen.getByRole('status').textContent ?? '';
const openList = (): HTMLElement => screen.getByRole('list', { name: 'Anomalie aperte' });

const showFindings = async (language: 'it' | 'en' = 'it'): Promise<ShownReview> => {
  const shown = await showReview(CARDS, language);
  await shown.user.click(button(/^(?:Anomalie|Findings) \(\d+\)$/));
  return shown;
};

/** The row of the open finding on a subject. */
const rowOf = (subject: string): HTMLElement => {
  const row = within(openList())
    .getByRole('button', { name: `Apri ${subject}` })
    .closest('[role=listitem]');
  if (!(row instanceof HTMLElement)) throw new Error(`no finding on ${subject}`);
  return row;
};

const acceptWith = async (shown: ShownReview, subject: string, reason: string): Promise<void> => {
  await shown.user.click(button(`Accetta l’anomalia su ${subject}`));
  await shown.user.type(screen.getByRole('textbox'), reason);
  await shown.user.click(button('Accetta'));
};

describe('findings', () => {
  test('stand by severity, with what, where and what to do', async () => {
    const shown = await showFindings();
    const { findings } = shown.reading().review;
    expect(button(`Anomalie (${findings.length})`).getAttribute('aria-pressed')).toBe('true');
    expect(status().trim()).toBe(`${findings.length} anomalie.`);
    const row = within(rowOf('B01.01/4'));
    expect(row.getByText('Rapporto che non torna')).toBeTruthy();
    expect(row.getByText(/20 \/ 64 fa 31,25%\. Verificare numeratore/)).toBeTruthy();
    const finding = findings.find(({ check }) => check === 'ratio-mismatch');
    await shown.user.click(row.getByRole('button', { name: /^Mostra la cella/ }));
    expect(shown.workbook.selected).toEqual([finding?.cell]);
  });

  test('of one check collapse under the first, with their number', async () => {
    const shown = await showFindings();
    const missing = shown
      .reading()
      .review.findings.filter(({ check }) => check === 'missing-actual');
    await shown.user.click(button(/^avviso: \d+ anomalie$/));
    expect(screen.queryByRole('button', { name: 'Apri A02.01/1' })).toBeNull();
    const more = button(`Altre ${missing.length - 1} di questo controllo`);
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await shown.user.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(button('Apri A02.01/1')).toBeTruthy();
  });

  test('are narrowed to one severity', async () => {
    const shown = await showFindings();
    const errors = shown.reading().review.findings.filter(({ severity }) => severity === 'errore');
    const toggle = button(`errore: ${errors.length} anomalie`);
    await shown.user.click(toggle);
    expect(status().trim()).toBe(`${errors.length} anomalie.`);
    expect(within(openList()).queryByText('avviso')).toBeNull();
    await shown.user.click(toggle);
    expect(within(openList()).getAllByText('avviso').length).toBeGreaterThan(0);
  });

  test('open what they are about, and the way back leads to the same finding', async () => {
    const shown = await showFindings();
    await shown.user.click(button('Apri B01.01/4'));
    expect(screen.getByRole('heading', { level: 2, name: /^B01\.01\/4 / })).toBeTruthy();
    await shown.user.click(button(/Torna alle anomalie$/));
    await waitFor(() => expect(document.activeElement).toBe(button('Apri B01.01/4')));
    await shown.user.click(button('Obiettivi'));
    expect(screen.getByRole('treeitem', { name: /^B01\.01\/4 / }).tabIndex).toBe(0);
  });

  test('that ask about a reading lead to Riconosci', async () => {
    const shown = await showFindings();
    await shown.user.click(
      within(rowOf('A03.01/2')).getByRole('button', { name: 'Confermare in Riconosci' }),
    );
    expect(shown.session.state().view).toBe('recognise');
    expect(
      within(rowOf('B01.01/4')).queryByRole('button', { name: 'Confermare in Riconosci' }),
    ).toBeNull();
  });

  test('show which one "next finding" has come to', async () => {
    const shown = await showFindings();
    await act(() => shown.session.nextFinding());
    const { currentFinding } = shown.session.state();
    expect(openList().querySelectorAll('[aria-current]')).toHaveLength(1);
    expect(
      openList()
        .querySelector('[aria-current]')
        ?.contains(button(`Apri ${currentFinding?.subject}`)),
    ).toBe(true);
  });

  test('speak English around messages that stay Italian', async () => {
    await showFindings('en');
    const list = screen.getByRole('list', { name: 'Open findings' });
    expect(within(list).getByText('Ratio that does not add up')).toBeTruthy();
    const message = within(list).getByText(/20 \/ 64 fa 31,25%/);
    expect(message.getAttribute('lang')).toBe('it');
  });
});

describe('accepting', () => {
  test('asks for a reason and does nothing without one', async () => {
    const shown = await showFindings();
    const before = shown.reading().review.findings.length;
    await shown.user.click(button('Accetta l’anomalia su B01.01/4'));
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    await shown.user.click(button('Accetta'));
    expect(screen.getByText(/^Scrivere un motivo/)).toBeTruthy();
    await shown.user.type(screen.getByRole('textbox'), '   ');
    await shown.user.click(button('Accetta'));
    expect(screen.getByText(/^Scrivere un motivo/)).toBeTruthy();
    expect(shown.reading().review.findings).toHaveLength(before);
    expect(shown.session.state().decisions.acceptances).toHaveLength(0);
    await shown.user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(button('Accetta l’anomalia su B01.01/4'));
  });

  test('moves the finding to the accepted ones, and can be taken back while unwritten', async () => {
    const shown = await showFindings();
    const before = shown.reading().review.findings.length;
    await acceptWith(shown, 'B01.01/4', 'Il denominatore è 107');
    await waitFor(() => expect(status()).toMatch(/^Anomalia su B01\.01\/4 accettata\./));
    expect(document.activeElement).toBe(screen.getByRole('status'));
    expect(button(`Anomalie (${before - 1})`)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Apri B01.01/4' })).toBeNull();
    await shown.user.click(button(/^Accettate/));
    const accepted = within(screen.getByRole('list', { name: 'Accettate' }));
    expect(accepted.getByText(/Il denominatore è 107/)).toBeTruthy();
    await shown.user.click(
      accepted.getByRole('button', { name: 'Annulla l’accettazione dell’anomalia su B01.01/4' }),
    );
    await waitFor(() => expect(status()).toMatch(/^Anomalia su B01\.01\/4 di nuovo aperta\./));
    expect(rowOf('B01.01/4')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Accettate/ })).toBeNull();
  });

  test('is kept in the workbook by writing, and then says where its reason stands', async () => {
    const shown = await showFindings();
    await acceptWith(shown, 'B01.01/4', 'Verificato');
    await waitFor(() => expect(shown.reading().review.accepted).toHaveLength(1));
    expect(screen.getByText(/si conservano nel foglio «Anomalie»/)).toBeTruthy();
    await act(() => shown.session.write());
    expect(shown.reading().review.accepted).toHaveLength(1);
    await shown.user.click(button(/^Accettate/));
    const accepted = within(screen.getByRole('list', { name: 'Accettate' }));
    expect(accepted.getByText(/^Già scritta/)).toBeTruthy();
    expect(accepted.queryByRole('button', { name: /^Annulla/ })).toBeNull();
  });
});
