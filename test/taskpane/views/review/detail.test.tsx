/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { buildPackage } from '../../../adapters/xlsx/support/buildPackage';
import { HEADER, sheetData, type DrawnCell } from '../../../support/drawnTable';
import { CARDS } from '../../support/openPane';
import { showReview, type ShownReview } from './showReview';

const part = (name: string): HTMLElement => screen.getByRole('region', { name });
const steps = (name = 'Come si arriva alla percentuale'): readonly string[] =>
  within(part(name))
    .getAllByRole('listitem')
    .map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim());
const open = ({ session }: ShownReview, id: string): void => act(() => session.openIndicator(id));

const tableOf = (...rows: readonly (readonly DrawnCell[])[]): Uint8Array =>
  buildPackage({ sheets: [{ name: 'Foglio1', xml: sheetData([HEADER, ...rows]) }] });

describe('an open indicator', () => {
  test('shows the rule with the numbers of the sheet put in', async () => {
    const shown = await showReview(CARDS);
    open(shown, 'A01/1');
    // By hand: 0,12 of at least 0,21 is 0,571428…
    expect(steps()).toEqual([
      '0,12 rispetto a «almeno 0,21»: target non raggiunto.',
      'Consuntivo ÷ target × 100: 0,12 ÷ 0,21 × 100 = 57,142857…%',
      'Si mostra con due decimali: 57,14%',
      'Entra nella media dell’obiettivo con 57,14%',
    ]);
    expect(
      within(part('Percentuale dichiarata nei fogli')).getByText(/^57% – Concorda/),
    ).toBeTruthy();
  });

  test('marks what was read in the text and selects the cells that it came from', async () => {
    const shown = await showReview(CARDS);
    open(shown, 'A01/1');
    const actual = within(part('Consuntivo'));
    expect(actual.getByText('0,12', { selector: 'mark' })).toBeTruthy();
    expect(actual.getByText('75', { selector: 'dd' })).toBeTruthy();
    await shown.user.click(actual.getByRole('button', { name: "Mostra la cella 'Scheda 1'!B8" }));
    const target = within(part('Target'));
    expect(target.getByText(/^2022>= 0,18/)).toBeTruthy();
    expect(target.getByText('almeno 0,21')).toBeTruthy();
    await shown.user.click(target.getByRole('button', { name: "Mostra la cella 'Scheda 1'!D7" }));
    expect(shown.workbook.selected).toEqual([
      { sheet: 'Scheda 1', row: 7, column: 1 },
      { sheet: 'Scheda 1', row: 6, column: 3 },
    ]);
  });

  test('says why a result is certain and marks every number by what it is', async () => {
    const shown = await showReview(CARDS);
    open(shown, 'A01/1');
    const actual = within(part('Consuntivo'));
    expect(actual.getByText('Certo perché', { exact: false }).textContent).toBe(
      'Certo perché dà il raggiungimento scritto nel testo (57%).',
    );
    expect(actual.getByTitle('è il raggiungimento dichiarato').textContent).toBe('57%');
    expect(actual.getByTitle('è il numeratore').textContent).toBe('75');
  });

  test('says of a doubtful result what each candidate would give', async () => {
    const shown = await showReview(CARDS);
    open(shown, 'D02.02/1');
    expect(
      within(part('Consuntivo')).getByText('Da confermare:', { exact: false }).textContent,
    ).toMatch(/Che cosa darebbe: 3,03 → 99% · 2 → 100%$/);
  });

  test('tells the story of a revised target, with its occasion', async () => {
    const shown = await showReview(CARDS);
    open(shown, 'A02/1');
    const target = within(part('Target'));
    expect(target.getByText('almeno 27%')).toBeTruthy();
    expect(
      target.getByText(/^15% → 20% \(poi cambiato in sede di monitoraggio 2023\)$/),
    ).toBeTruthy();
  });

  test('counts the days of a late one and leaves the worth to the OIV', async () => {
    const shown = await showReview(CARDS);
    open(shown, 'C01.02/1');
    expect(steps()).toEqual([
      'Fatto il 07/12/2023, termine 31/07/2023: in ritardo.',
      '129 giorni di ritardo. Quanto valga un ritardo lo decide l’OIV.',
      'Non entra nella media dell’obiettivo: in ritardo.',
    ]);
  });

  test('shows what a meta-indicator counts', async () => {
    const shown = await showReview(CARDS);
    open(shown, 'D02/1');
    const [counted, , rule] = steps();
    expect(counted).toBe(
      'Sopra il 90%: 5 su 7 obiettivi operativi che contano. Il conteggio vale al posto di quanto stampato: 5 ÷ 7 × 100 = 71,428571…%',
    );
    expect(rule).toBe('Consuntivo ÷ target × 100: 71,428571… ÷ 90 × 100 = 79,365079…%');
  });

  test('says what must be confirmed and what it would be', async () => {
    const shown = await showReview(CARDS);
    open(shown, 'D02.02/1');
    expect(steps()).toEqual([
      '3,03 gg rispetto a «al massimo 3»: target non raggiunto.',
      'Distanza dal target: 3,03 − 3 = 0,03. Ciò che resta del target: (3 − 0,03) ÷ 3 × 100 = 99%',
      'Il consuntivo va confermato: nel testo ci sono più valori possibili',
      'Non entra nella media dell’obiettivo: da confermare.',
    ]);
    expect(within(part('Consuntivo')).getByText('2')).toBeTruthy();
    expect(
      screen.getByRole('img', { name: 'Raggiungimento di D02.02/1: non misurato' }),
    ).toBeTruthy();
  });

  test('caps what is not met, cuts what lies beyond, and says a missing figure is no zero', async () => {
    const shown = await showReview(
      tableOf(
        ['A01', 'Assistere', 'Imprese assistite', '> 15', 15],
        ['A01', 'Assistere', 'Eventi svolti', '>= 110', 167],
        ['A01', 'Assistere', 'Corsi svolti', '>= 5', null],
        ['A01', 'Assistere', 'Variazione dei costi', '>= -6', -7],
      ),
    );
    open(shown, 'A01/1');
    expect(steps().slice(1, 3)).toEqual([
      'Consuntivo ÷ target × 100: 15 ÷ 15 × 100 = 100%',
      'Ciò che non è raggiunto non arriva mai a 100, al massimo 99,99%',
    ]);
    open(shown, 'A01/2');
    expect(steps().slice(0, 3)).toEqual([
      '167 rispetto a «almeno 110»: target raggiunto.',
      'Senza limite sarebbe: 167 ÷ 110 × 100 = 151,818181…%',
      'Raggiunto vale 100%',
    ]);
    open(shown, 'A01/3');
    expect(steps()[0]).toBe('Manca il consuntivo: non c’è nulla da calcolare, e non vale zero.');
    open(shown, 'A01/4');
    expect(steps()[1]).toBe(
      'Distanza dal target: (-6) − (-7) = 1. Ciò che resta del target: (6 − 1) ÷ 6 × 100 = 83,333333…%',
    );
  });

  test('says that a bare value was read as "at least", and that a person confirmed', async () => {
    const shown = await showReview(tableOf(['A01', 'Assistere', 'Pratiche evase', 200, 150]));
    open(shown, 'A01/1');
    expect(screen.getByText('Nella cella manca il segno: si intende «almeno».')).toBeTruthy();
    expect(screen.getByText('Letto dal programma.')).toBeTruthy();
    await act(() => shown.session.confirmActual('A01/1', '180'));
    expect(steps()[1]).toBe('Consuntivo ÷ target × 100: 180 ÷ 200 × 100 = 90%');
    expect(screen.getByText(/^Consuntivo confermato da una persona/)).toBeTruthy();
  });

  test('speaks English, the sheets staying as they are', async () => {
    const shown = await showReview(CARDS, 'en');
    open(shown, 'A01/1');
    expect(steps('How the percentage came about')).toEqual([
      '0.12 against “at least 0.21”: target not met.',
      'Actual ÷ target × 100: 0.12 ÷ 0.21 × 100 = 57.142857…%',
      'Shown with two decimals: 57.14%',
      'Counts in the mean of the objective with 57.14%',
    ]);
  });
});

describe('an open objective', () => {
  test('is the mean of what counts, with what is left out and why, proposal and decision', async () => {
    const shown = await showReview(CARDS);
    await shown.user.click(screen.getByRole('treeitem', { name: /^A01 / }));
    const [mean, rounding, excluded] = steps();
    expect(mean).toMatch(/^Media di 1 indicatore che conta: 57,142857…%A01\/1 .* 57,14%$/);
    expect(rounding).toMatch(/^A01\/1 .*57,14%$/);
    expect(excluded).toBe('Si mostra con due decimali: 57,14%');
    expect(screen.getByText(/^Fuori dalla media, senza valere zero/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^A01\/2 / }).parentElement?.textContent).toMatch(
      / manca il consuntivo$/,
    );
    expect(steps('Proposta e valutazione OIV')).toEqual([
      '57,14% al multiplo di 10 più vicino: Punteggio proposto: 60',
      'Decisione dell’OIV: valutato, punteggio 60.',
    ]);
  });

  test('puts the numbers of a mean in, and opens its members and comes back', async () => {
    const shown = await showReview(CARDS);
    await shown.user.click(screen.getByRole('treeitem', { name: /^A02 / }));
    // By hand: (100 + 87,375 + 91,6875 + 100) ÷ 4 = 379,0625 ÷ 4.
    expect(screen.getByText('(100 + 87,375 + 91,6875 + 100) ÷ 4 = 94,765625%')).toBeTruthy();
    await shown.user.click(screen.getByRole('button', { name: /^A02\/2 / }));
    expect(screen.getByRole('heading', { level: 2, name: /^A02\/2 / })).toBeTruthy();
    await shown.user.click(screen.getByRole('button', { name: /Torna a A02$/ }));
    expect(screen.getByRole('heading', { level: 2, name: /^A02 / })).toBeTruthy();
    await shown.user.click(screen.getByRole('button', { name: /Torna agli obiettivi$/ }));
    expect(document.activeElement).toBe(screen.getByRole('treeitem', { name: /^A02 / }));
  });

  test('says why nothing is proposed', async () => {
    const shown = await showReview(CARDS);
    await shown.user.click(screen.getByRole('treeitem', { name: /^B05 / }));
    expect(steps('Proposta e valutazione OIV')[0]).toBe(
      'Nessun indicatore entra nella media (1 senza consuntivo).',
    );
  });
});
