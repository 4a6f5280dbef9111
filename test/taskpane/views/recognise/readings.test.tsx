/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { Reading } from '../../../../src/taskpane/session/paneState';
import { CARDS } from '../../support/openPane';
import { showView, type ShownView } from './showView';

const SLOW = { timeout: 60_000 };
const QUESTION = { level: 3, name: /^(?:Consuntivo|Target): / } as const;

const actualOf = (reading: Reading, id: string) =>
  reading.review.assessment?.indicators.find(({ indicator }) => indicator.id === id);

/** The section as it is after the pane has computed again. */
const settled = ({ session }: ShownView): Promise<void> =>
  waitFor(() => expect(session.state().activity).toBeNull(), SLOW);

const press = async (shown: ShownView, name: string | RegExp): Promise<void> => {
  await shown.user.click(screen.getByRole('button', { name }));
  await settled(shown);
};

describe('doubtful readings', () => {
  test('are counted, and shown with text, place, reading and reason', async () => {
    const shown = await showView(CARDS);
    expect(screen.getByText('Da decidere: 9 letture.')).toBeTruthy();
    expect(screen.getByText('1 di 9')).toBeTruthy();
    expect(screen.getByRole('heading', QUESTION).textContent).toMatch(/^Consuntivo: /);
    expect(screen.getByText('20', { selector: 'mark' })).toBeTruthy();
    expect(screen.getByText('Il valore è dato come approssimato o come soglia.')).toBeTruthy();
    const [doubt] = shown.reading().doubts;
    await shown.user.click(screen.getByRole('button', { name: /^Mostra la cella 'Scheda/ }));
    expect(shown.workbook.selected).toEqual([doubt?.cell]);
  });

  test('count once confirmed; the next question is in focus', async () => {
    const shown = await showView(CARDS);
    expect(actualOf(shown.reading(), 'A03.01/2')?.achievement.kind).toBe('to-confirm');
    await press(shown, 'Confermo così: 20');
    expect(actualOf(shown.reading(), 'A03.01/2')?.achievement.kind).toBe('measured');
    await screen.findByText('1 di 8');
    expect(screen.getByText('Da decidere: 8 letture.')).toBeTruthy();
    const heading = screen.getByRole('heading', QUESTION);
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByRole('button', { name: 'Confermo così: 5' })).toBeTruthy();
  });

  test('take another value of the text with one click', async () => {
    const shown = await showView(CARDS);
    for (let step = 0; step < 7; step += 1) await press(shown, 'Avanti');
    expect(screen.getByText('8 di 9')).toBeTruthy();
    expect(screen.getByText(/^3,03 gg$/, { selector: 'div' })).toBeTruthy();
    const others = screen.getByRole('group', { name: 'Potrebbe essere anche' });
    await shown.user.click(within(others).getByRole('button', { name: 'Uso 2' }));
    await settled(shown);
    expect(actualOf(shown.reading(), 'D02.02/1')?.indicator.actual?.value?.toString()).toBe('2');
    expect(await screen.findByText('8 di 8')).toBeTruthy();
  });

  test('go back and skip without deciding', async () => {
    const shown = await showView(CARDS);
    const first = screen.getByRole('heading', QUESTION).textContent;
    await press(shown, 'Salta');
    expect(screen.getByRole('heading', QUESTION).textContent).not.toBe(first);
    await press(shown, 'Indietro');
    expect(screen.getByRole('heading', QUESTION).textContent).toBe(first);
    expect(shown.session.state().decisions.actuals.size).toBe(0);
  });

  test('stay open after an entry that is not understood, which is kept and can be taken back', async () => {
    const shown = await showView(CARDS);
    await shown.user.type(screen.getByRole('textbox', { name: 'Un altro valore' }), 'boh');
    await press(shown, 'Uso questo valore');
    expect(await screen.findByText(/«boh» non basta a chiarire/)).toBeTruthy();
    expect(screen.getByText(/il consuntivo confermato «boh» non si capisce/)).toBeTruthy();
    expect(screen.getByText('1 di 9')).toBeTruthy();
    expect(screen.getByText('ancora in dubbio')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('boh');
    await press(shown, /^Ritira: A03\.01\/2/);
    await waitFor(() => expect(screen.queryByText(/non basta a chiarire/)).toBeNull());
    expect(shown.session.state().decisions.actuals.size).toBe(0);
  });

  test('take a typed value as if it stood in the cell', async () => {
    const shown = await showView(CARDS);
    await shown.user.type(screen.getByRole('textbox', { name: 'Un altro valore' }), '1.250,5');
    await press(shown, 'Uso questo valore');
    const { indicator } = actualOf(shown.reading(), 'A03.01/2') ?? {};
    expect(indicator?.actual?.value?.toString()).toBe('1250.5');
    expect(await screen.findByText('A03.01/2, Consuntivo: 1.250,5')).toBeTruthy();
    expect(screen.getByText('capito')).toBeTruthy();
  });

  test('refuse an empty correction and say so', async () => {
    const shown = await showView(CARDS);
    await press(shown, 'Uso questo valore');
    expect(screen.getByText('Scrivere prima un valore.')).toBeTruthy();
    expect(shown.reading().doubts).toHaveLength(9);
  });

  test('survive a new reading as decided', async () => {
    const shown = await showView(CARDS);
    await press(shown, 'Confermo così: 20');
    await shown.session.read();
    expect(await screen.findByText('A03.01/2, Consuntivo: 20')).toBeTruthy();
    expect(screen.getByText('1 di 8')).toBeTruthy();
  });

  test('are told as clear once none is left', async () => {
    const shown = await showView('test/cases/ente-parco-risultati-in-prosa/input.xlsx');
    await press(shown, 'Confermo così: 28');
    const heading = await screen.findByRole('heading', { name: 'Tutte le letture sono chiare.' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByText('Nessuna decisione da prendere.')).toBeTruthy();
  });

  test('ask for a target in both directions', async () => {
    const shown = await showView('test/cases/unione-comuni-verso-taciuto/input.xlsx');
    expect(screen.getByText('al massimo 30 (il segno non è scritto)')).toBeTruthy();
    await press(shown, /<= 30$/);
    const assessed = actualOf(shown.reading(), 'OBIETTIVI-20-PAGARE-PRIMA/1');
    expect(assessed?.target).toMatchObject({ kind: 'threshold', operator: '<=' });
    expect(assessed?.achievement.kind).toBe('measured');
  });

  test('offer no confirmation where nothing was read', async () => {
    await showView('test/cases/unione-piu-indicatori-in-una-cella/input.xlsx');
    expect(screen.queryByRole('button', { name: /^Confermo/ })).toBeNull();
    expect(screen.getByText(/Così com’è non si può confermare/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Uso >= 15' })).toBeTruthy();
  });

  test('speak English, and quote the core in Italian', async () => {
    const shown = await showView(CARDS, 'en');
    expect(screen.getByText('To decide: 9 readings.')).toBeTruthy();
    const reason = screen.getByText('Il valore è dato come approssimato o come soglia.');
    expect(reason.getAttribute('lang')).toBe('it');
    await press(shown, 'Confirm: 20');
    expect(await screen.findByText('1 of 8')).toBeTruthy();
  });
});
