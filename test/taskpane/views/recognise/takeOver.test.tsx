/** @jest-environment jsdom */
import '../../support/browserStubs';
import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { drawnFile, evaluatedFile, type Rows, type Typed } from '../../support/evaluatedFile';
import { openPane, type OpenPane } from '../../support/openPane';
import { showPane } from '../../support/showPane';

const ROWS: Rows = [
  ['A01', 'Ridurre i tempi', 'Pratiche evase', '>= 200', 150],
  ['A01', 'Ridurre i tempi', 'Imprese formate', '>= 40', null],
  ['A02', 'Assistere le imprese', 'Imprese assistite', '>= 50', 44],
];
const FEWER = ROWS.slice(0, 2);
const actual = (code: string, value: number): Typed => [
  'Stato_indicatori',
  code,
  'Consuntivo confermato',
  value,
];
const JUDGED: readonly Typed[] = [
  ['Valutazione_OIV', 'A01', 'Esito OIV', 'valutato'],
  ['Valutazione_OIV', 'A01', 'Punteggio OIV', 80],
];

const openRead = async (own: Uint8Array, language: 'it' | 'en' = 'it'): Promise<OpenPane> => {
  const pane = await openPane(own, language);
  await pane.session.read();
  showPane(pane.session);
  await screen.findByRole('tab', { name: /^(Riconosci|Recognise)/ });
  return pane;
};

const idle = ({ session }: OpenPane): Promise<void> =>
  waitFor(() => expect(session.state().activity).toBeNull());

const choose = async (
  pane: OpenPane,
  bytes: Uint8Array,
  label = 'Cartella valutata da cui riprendere',
): Promise<void> => {
  const file = new File([bytes.slice().buffer], 'valutata.xlsx');
  await userEvent.upload(await screen.findByLabelText(label), file);
  await idle(pane);
};

const entriesOf = (name: RegExp): readonly string[] => {
  const heading = screen.getByRole('heading', { level: 3, name });
  const section = heading.closest('section');
  if (section === null) throw new Error('no section');
  return within(section)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '');
};

describe('«Riprendi da un’altra cartella…»', () => {
  test('shows what comes along and what finds no place, and takes it over', async () => {
    const pane = await openRead(drawnFile(FEWER));
    const button = await screen.findByRole('button', { name: 'Riprendi da un’altra cartella…' });
    expect(button).toBeTruthy();
    await choose(
      pane,
      await evaluatedFile(ROWS, [actual('A01/2', 38), actual('A02/1', 45), ...JUDGED]),
    );

    const heading = await screen.findByRole('heading', { name: 'Riprendere da «valutata.xlsx»' });
    expect(document.activeElement).toBe(heading);
    expect(
      screen.getByText('Viene ripreso: 1 consuntivo confermato, 1 valutazione OIV.'),
    ).toBeTruthy();
    expect(entriesOf(/^Viene ripreso/)).toEqual([
      'A01/2 · consuntivo confermatoImprese formate38',
      'A01 · valutazione OIVRidurre i tempiEsito OIV «valutato», Punteggio OIV «80»',
    ]);
    expect(entriesOf(/^Senza un posto/)).toEqual([
      'A02/1 · consuntivo confermatoImprese assistite45',
    ]);

    await userEvent.click(screen.getByRole('button', { name: 'Riprendi' }));
    await idle(pane);
    const taken = await screen.findByText(/^Da «valutata.xlsx» vengono riprese 2 voci/);
    await waitFor(() => expect(document.activeElement?.contains(taken)).toBe(true));
    expect(screen.queryByRole('button', { name: /^Riprendi da/ })).toBeNull();

    await userEvent.click(
      screen.getByRole('button', { name: 'Ritira: Ripreso da «valutata.xlsx»' }),
    );
    await idle(pane);
    expect(await screen.findByRole('button', { name: /^Riprendi da/ })).toBeTruthy();
    expect(pane.session.state().decisions.earlier).toBeNull();
  });

  test('shows both values where they differ, and asks after it was taken over', async () => {
    const pane = await openRead(await evaluatedFile(ROWS, [actual('A01/2', 38)]));
    await choose(pane, await evaluatedFile(ROWS, [actual('A01/2', 36)]));
    expect(screen.getByText(/^Nulla conta subito/)).toBeTruthy();
    expect(entriesOf(/^Diverso da questa cartella/)).toEqual([
      'A01/2 · consuntivo confermatoImprese formatelà: 36qui: 38',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Riprendi' }));
    await idle(pane);
    const own = await screen.findByRole('group', { name: 'In questa cartella' });
    expect(within(own).getByText('38')).toBeTruthy();
    const other = screen.getByRole('group', { name: 'Nell’altra copia' });
    expect(within(other).getByText('36')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Uso quello dell’altra copia: 36' }));
    await idle(pane);
    expect(await screen.findByText('Tutte le letture sono chiare.')).toBeTruthy();
  });

  test('is left by «Lascia» and by Escape, with nothing changed', async () => {
    const pane = await openRead(drawnFile(ROWS));
    const earlier = await evaluatedFile(ROWS, [actual('A01/2', 38)]);
    for (const leave of [
      () => userEvent.click(screen.getByRole('button', { name: 'Lascia' })),
      () => userEvent.keyboard('{Escape}'),
    ]) {
      await choose(pane, earlier);
      await screen.findByRole('heading', { name: 'Riprendere da «valutata.xlsx»' });
      await leave();
      expect(await screen.findByRole('button', { name: /^Riprendi da/ })).toBeTruthy();
      expect(pane.session.state().decisions.earlier).toBeNull();
    }
  });

  test('has only a way out where nothing is new', async () => {
    const file = await evaluatedFile(ROWS, [actual('A01/2', 38)]);
    const pane = await openRead(file);
    await choose(pane, file);
    expect(screen.getByText(/^Non c’è nulla da riprendere: tutto ciò che/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Riprendi' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Chiudi' }));
    expect(await screen.findByRole('button', { name: /^Riprendi da/ })).toBeTruthy();
  });

  test('says why a file is refused, and keeps the view', async () => {
    const pane = await openRead(drawnFile(ROWS));
    await choose(pane, drawnFile(ROWS));
    expect(
      await screen.findByText('In «valutata.xlsx» non ci sono fogli di Traguardo'),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Riprova' })).toBeNull();
    expect(screen.getByRole('button', { name: /^Riprendi da/ })).toBeTruthy();
  });

  test('is reached from Scrivi, and counts among what is kept with the sheets', async () => {
    const pane = await openRead(drawnFile(ROWS));
    act(() => pane.session.goTo('write'));
    await screen.findByRole('button', { name: 'Scrivi 4 fogli' });
    await choose(pane, await evaluatedFile(ROWS, [actual('A01/2', 38)]));
    await userEvent.click(await screen.findByRole('button', { name: 'Riprendi' }));
    await idle(pane);
    act(() => pane.session.goTo('write'));
    expect(await screen.findByText(/Con i fogli si conserva anche la tua scelta/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Riprendi da/ })).toBeNull();
  });

  test('is not offered where no sheet was recognised', async () => {
    await openRead(drawnFile([]));
    expect(screen.queryByRole('button', { name: /^Riprendi da/ })).toBeNull();
  });

  test('speaks English', async () => {
    const pane = await openRead(drawnFile(ROWS), 'en');
    const earlier = await evaluatedFile(ROWS, [actual('A01/2', 38)]);
    await choose(pane, earlier, 'Evaluated workbook to take over from');
    expect(screen.getByText('Comes along: 1 confirmed actual.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Take over' })).toBeTruthy();
  });
});
