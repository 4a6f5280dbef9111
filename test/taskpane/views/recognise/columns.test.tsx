/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { ColumnMapping } from '../../../../src/sheets/reading/recognition';
import { buildPackage } from '../../../adapters/xlsx/support/buildPackage';
import { sheetData, type DrawnCell } from '../../../support/drawnTable';
import { CARDS } from '../../support/openPane';
import { showView, type ShownView } from './showView';

const SLOW = { timeout: 60_000 };
const ONE_SHEET = 'test/cases/consorzio-valore-1-valore-2/input.xlsx';

const DOUBTFUL: readonly (readonly DrawnCell[])[] = [
  ['Codice', 'Obiettivo', 'Indicatore', 'Target 2023', 'Valore 1', 'Valore 2'],
  ['A01', 'Ridurre i tempi', 'Pratiche evase', '>= 200', 150, 180],
  ['A01', 'Ridurre i tempi', 'Sportelli aperti', '>= 4', 5, 6],
  ['A02', 'Assistere', 'Imprese assistite', '>= 40', 44, 12],
];

const THREE_SHEETS = buildPackage({
  sheets: ['Area A', 'Area B', 'Area C'].map((name) => ({ name, xml: sheetData(DOUBTFUL) })),
});

const settled = ({ session }: ShownView): Promise<void> =>
  waitFor(() => expect(session.state().activity).toBeNull(), SLOW);

/** The card of a question, by its header. */
const asked = (header: string): HTMLElement => {
  const heading = screen.getByRole('heading', { level: 3, name: `Che cosa contiene «${header}»?` });
  if (heading.parentElement === null) throw new Error('the question stands nowhere');
  return heading.parentElement;
};

const answer = async (
  shown: ShownView,
  header: string,
  role: string,
  everywhere = false,
): Promise<void> => {
  const card = within(asked(header));
  await shown.user.selectOptions(card.getByRole('combobox'), role);
  if (everywhere) await shown.user.click(card.getByRole('checkbox'));
  await shown.user.click(card.getByRole('button', { name: 'Uso questa scelta' }));
  await settled(shown);
};

/** Answers what is left to ask about the other column, where the first answer did not settle it. */
const answerIfAsked = async (shown: ShownView, header: string, role: string): Promise<void> => {
  const name = `Che cosa contiene «${header}»?`;
  if (screen.queryByRole('heading', { level: 3, name }) !== null) await answer(shown, header, role);
};

const mapped = (shown: ShownView, header: string): readonly ColumnMapping[] =>
  shown
    .reading()
    .review.recognition.sheets.flatMap(({ blocks }) => blocks.flatMap(({ columns }) => columns))
    .filter((column) => column.header === header);

describe('doubtful columns', () => {
  test('are asked with samples, the likely roles on top of all', async () => {
    const shown = await showView(ONE_SHEET);
    expect(screen.getByText('Da decidere: 2 colonne.')).toBeTruthy();
    const card = within(asked('Valore 1'));
    expect(card.getByText('Esempi: «320», «14», «1200»')).toBeTruthy();
    const likely = card.getByRole('group', { name: 'Più probabili' });
    expect(
      within(likely)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['target', 'consuntivo', 'da non usare']);
    expect(card.getByRole('option', { name: 'target 2023' })).toBeTruthy();
    expect(card.getByRole('option', { name: 'consuntivo 2023-06' })).toBeTruthy();
    await shown.user.click(card.getByRole('button', { name: /Colonna C, foglio «Dati 2023»/ }));
    expect(shown.workbook.selected).toEqual([{ sheet: 'Dati 2023', row: 1, column: 2 }]);
  });

  test('are asked with the reason and what each likely role would do', async () => {
    await showView(ONE_SHEET);
    const card = within(asked('Valore 1'));
    expect(card.getByText('Lo stesso dato può stare anche in «Valore 2».')).toBeTruthy();
    const effects = within(card.getByRole('list', { name: 'Che cosa cambierebbe' }));
    expect(effects.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^come target: 0 indicatori su 3 calcolati/),
      expect.stringMatching(/^come consuntivo: 0 indicatori su 3 calcolati/),
    ]);
  });

  test('of a table that does not say what is measured are asked, and read once answered', async () => {
    const rows: readonly (readonly DrawnCell[])[] = [
      ['Piano 2023'],
      ['Cosa si conta', 'Target', 'Consuntivo'],
      ['Eventi svolti', 10, 12],
      ['Sportelli aperti', 4, 3],
    ];
    const shown = await showView(
      buildPackage({ sheets: [{ name: 'Dati', xml: sheetData(rows) }] }),
    );
    const card = within(asked('Cosa si conta'));
    expect(card.getByText(/^Nessuna colonna dice che cosa si misura/)).toBeTruthy();
    await answer(shown, 'Cosa si conta', 'indicatore');
    expect(
      shown.reading().review.assessment?.indicators.map(({ indicator }) => indicator.name),
    ).toEqual(['Eventi svolti', 'Sportelli aperti']);
  });

  test('hold what they were said to hold, and are told as clear once none is left', async () => {
    const shown = await showView(ONE_SHEET);
    await answer(shown, 'Valore 1', 'target');
    await answerIfAsked(shown, 'Valore 2', 'consuntivo');
    const end = await screen.findByRole('heading', { name: 'Tutte le colonne sono chiare.' });
    await waitFor(() => expect(document.activeElement).toBe(end));
    const targets = shown.reading().review.assessment?.indicators.map(({ target }) => target.text);
    expect(targets).toEqual(['320', '14', '1200']);
    expect(screen.getByText('«Valore 1»: target')).toBeTruthy();
  });

  test('are kept in the workbook once the sheets are written', async () => {
    const shown = await showView(ONE_SHEET);
    await answer(shown, 'Valore 1', 'target');
    await answerIfAsked(shown, 'Valore 2', 'consuntivo');
    await shown.session.write();
    expect(shown.session.state().failure).toBeNull();
    expect(shown.session.state().decisions.columns).toEqual([]);
    await shown.session.read();
    expect(mapped(shown, 'Valore 1')).toMatchObject([{ role: 'target', decidedBy: 'person' }]);
    expect(screen.queryByText(/^Che cosa contiene/)).toBeNull();
  });

  test('are asked again after the answer was taken back', async () => {
    const shown = await showView(ONE_SHEET);
    await answer(shown, 'Valore 1', 'consuntivo');
    await shown.user.click(screen.getByRole('button', { name: 'Ritira: «Valore 1»: consuntivo' }));
    await settled(shown);
    expect(await screen.findByText('Da decidere: 2 colonne.')).toBeTruthy();
    expect(asked('Valore 1')).toBeTruthy();
  });

  test('ask for a choice before they take one', async () => {
    const shown = await showView(ONE_SHEET);
    const card = within(asked('Valore 1'));
    await shown.user.click(card.getByRole('button', { name: 'Uso questa scelta' }));
    expect(card.getByText('Scegliere prima che cosa contiene la colonna.')).toBeTruthy();
    expect(shown.session.state().decisions.columns).toEqual([]);
  });

  test('are answered on their own sheet alone, and asked for the next sheet', async () => {
    const shown = await showView(THREE_SHEETS);
    expect(within(asked('Valore 1')).getByText(/foglio «Area A»/)).toBeTruthy();
    await answer(shown, 'Valore 1', 'consuntivo');
    expect(mapped(shown, 'Valore 1').map(({ doubtful }) => doubtful)).toEqual([false, true, true]);
    expect(within(asked('Valore 1')).getByText(/foglio «Area B»/)).toBeTruthy();
    const [next] = screen.getAllByRole('heading', { level: 3, name: /^Che cosa contiene/ });
    await waitFor(() => expect(document.activeElement).toBe(next));
  });

  test('are answered on all sheets at once where somebody says so', async () => {
    const shown = await showView(THREE_SHEETS);
    const box = within(asked('Valore 1')).getByRole('checkbox');
    expect(box).toBe(
      screen.getAllByRole('checkbox', {
        name: 'anche negli altri 2 fogli con questa intestazione',
      })[0],
    );
    await answer(shown, 'Valore 1', 'consuntivo', true);
    expect(mapped(shown, 'Valore 1').map(({ role }) => role)).toEqual([
      'actual',
      'actual',
      'actual',
    ]);
    expect(screen.getByText('3 fogli')).toBeTruthy();
    await shown.user.click(screen.getByRole('button', { name: /^Ritira: «Valore 1»/ }));
    await settled(shown);
    expect(mapped(shown, 'Valore 1').map(({ doubtful }) => doubtful)).toEqual([true, true, true]);
  });

  test('that bear one header on a sheet are asked together, and it is said', async () => {
    await showView('test/cases/provincia-due-colonne-target/input.xlsx');
    const card = within(asked('Target'));
    expect(card.getByText(/Colonne D, E/)).toBeTruthy();
    expect(card.getByText(/^2 colonne di questo foglio hanno la stessa intestazione/)).toBeTruthy();
  });

  test('are asked in English', async () => {
    await showView(ONE_SHEET, 'en');
    expect(screen.getByRole('heading', { name: 'What does “Valore 1” hold?' })).toBeTruthy();
    expect(screen.getAllByRole('option', { name: 'actual 2023' })).toHaveLength(2);
  });
});

describe('the list of sheets', () => {
  test('puts cards that were understood alike together, and opens them', async () => {
    const shown = await showView(CARDS);
    const groups = screen.getAllByRole('button', { name: /· schede/ });
    expect(groups).toHaveLength(2);
    const [first] = groups;
    expect(first?.textContent).toContain('Scheda 1, Scheda 2, Scheda 3 … Scheda 19');
    if (first !== undefined) await shown.user.click(first);
    expect(screen.getByText('16 fogli capiti allo stesso modo')).toBeTruthy();
    const columns = within(screen.getByRole('list', { name: 'Colonne' }));
    const lines = columns.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^B, C «Indicatore» → indicatoreSicurezza alta \(100%\)/);
    const [table] = shown.reading().review.recognition.sheets[0]?.blocks ?? [];
    await shown.user.click(
      screen.getAllByRole('button', { name: new RegExp(`^${table?.range} – `) })[0] as HTMLElement,
    );
    expect(shown.workbook.selected).toMatchObject([{ sheet: 'Scheda 1' }]);
  });

  test('says why a sheet was not read, and calls the printed evaluation what it is', async () => {
    const shown = await showView('assets/samples/indicatori-2023.xlsx');
    expect(
      screen.getByRole('heading', { name: 'Legenda, Rubrica · non riconosciuto' }),
    ).toBeTruthy();
    expect(screen.getByText(/^Nessuna tabella di indicatori/)).toBeTruthy();
    await shown.user.click(screen.getByRole('button', { name: /^Indicatori 2023 · tabella/ }));
    expect(screen.getByText(/«Valutazione OIV»/).textContent).toContain('valutazione OIV');
  });

  test('lets a sure column be corrected on one sheet, which then stands apart', async () => {
    const shown = await showView(CARDS);
    const [first] = screen.getAllByRole('button', { name: /· schede/ });
    if (first !== undefined) await shown.user.click(first);
    await shown.user.click(screen.getByRole('button', { name: 'Cambia il ruolo di «Algoritmo»' }));
    await shown.user.selectOptions(
      screen.getByRole('combobox', { name: 'Nel foglio' }),
      'Scheda 5',
    );
    const role = screen.getByRole<HTMLSelectElement>('combobox', {
      name: 'Contenuto della colonna',
    });
    expect(role.value).toBe('algorithm');
    await shown.user.selectOptions(role, 'testo libero');
    await shown.user.click(screen.getByRole('button', { name: 'Uso questa scelta' }));
    await settled(shown);
    const said = await screen.findByText('«Algoritmo» vale ora come testo libero.');
    await waitFor(() => expect(document.activeElement).toBe(said));
    expect(screen.getByRole('button', { name: 'Scheda 5 · schede' })).toBeTruthy();
    expect(shown.session.state().decisions.columns).toEqual([
      { sheet: 'Scheda 5', header: 'Algoritmo', role: 'remark' },
    ]);
  });
});
