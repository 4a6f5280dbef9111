/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { AssessedIndicator } from '../../../../src/domain/model/assessment';
import type { Session } from '../../../../src/taskpane/session/session';
import { showReview } from '../review/showReview';
import { drawnFile, evaluatedFile, type Rows } from '../../support/evaluatedFile';
import { showView, type ShownView } from './showView';

const SLOW = { timeout: 60_000 };
const BEFORE = 'Nell’anno sono state evase 150 o 160 pratiche';
const NOW = 'Nell’anno sono state evase 190 pratiche';
const rowsWith = (actual: string | number, target = '>= 200'): Rows => [
  ['A01', 'Ridurre i tempi', 'Pratiche evase', target, actual],
  ['A02', 'Assistere le imprese', 'Imprese assistite', '>= 40', 44],
];
const CONFIRMED = ['Stato_indicatori', 'A01/1', 'Consuntivo confermato', 150] as const;

const changed = (): Promise<Uint8Array> =>
  evaluatedFile(rowsWith(BEFORE), [CONFIRMED], rowsWith(NOW));

const first = (session: Session): AssessedIndicator => {
  const found = session.state().reading?.review.assessment?.indicators[0];
  if (found === undefined) throw new Error('no indicator');
  return found;
};

const press = async ({ user, session }: ShownView, name: string | RegExp): Promise<void> => {
  await user.click(screen.getByRole('button', { name }));
  await waitFor(() => expect(session.state().activity).toBeNull(), SLOW);
};

describe('a value that was confirmed for another text', () => {
  test('stands beside the text of now and its reading, and does not count', async () => {
    const { session } = await showView(await changed());
    const before = within(screen.getByRole('group', { name: 'Confermato prima' }));
    expect(before.getByText('150')).toBeTruthy();
    expect(before.getByText(BEFORE)).toBeTruthy();
    const now = within(screen.getByRole('group', { name: 'Letto ora' }));
    expect(now.getByText('190 pratiche')).toBeTruthy();
    expect(now.getByText(NOW)).toBeTruthy();
    expect(screen.getByText(/Il consuntivo confermato «150» era stato dato per/)).toBeTruthy();
    expect(first(session).counts).toBeNull();
  });

  test.each([
    ['Tengo 150', '75'],
    ['Uso la lettura di ora: 190', '95'],
  ])('counts again after «%s», for the text of now', async (words, achievement) => {
    const shown = await showView(await changed());
    await press(shown, words);
    expect(first(shown.session).counts?.toString()).toBe(achievement);
    await act(() => shown.session.write());
    expect(first(shown.session).counts?.toString()).toBe(achievement);
    expect(shown.reading().doubts).toEqual([]);
    expect(shown.reading().changes.every(({ kind }) => kind === 'unchanged')).toBe(true);
  });

  test('can give way to another value', async () => {
    const shown = await showView(await changed());
    await shown.user.type(screen.getByRole('textbox', { name: 'Un altro valore' }), '180');
    await press(shown, 'Uso questo valore');
    expect(first(shown.session).counts?.toString()).toBe('90');
  });

  test('is asked about where the sheet says nothing any more', async () => {
    const shown = await showView(await evaluatedFile(rowsWith(BEFORE), [CONFIRMED], rowsWith('')));
    const now = within(screen.getByRole('group', { name: 'Letto ora' }));
    expect(now.getByText('nel foglio non c’è più nulla')).toBeTruthy();
    await press(shown, 'Tengo 150');
    expect(first(shown.session).counts?.toString()).toBe('75');
  });

  test('is offered once where the text of now says the same', async () => {
    await showView(await evaluatedFile(rowsWith(BEFORE), [CONFIRMED], rowsWith('150 pratiche')));
    const choices = within(screen.getByRole('group', { name: 'Quale vale' }));
    expect(choices.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Tengo 150: lo dice anche il testo di ora',
    ]);
  });

  test('can be a target as well', async () => {
    const typed = ['Stato_indicatori', 'A01/1', 'Target confermato', '>= 7%'] as const;
    const file = await evaluatedFile(rowsWith(0.07, '5% o 7%'), [typed], rowsWith(0.07, '>= 9%'));
    const shown = await showView(file);
    await press(shown, 'Tengo >= 7%');
    expect(first(shown.session).target).toMatchObject({ kind: 'threshold', operator: '>=' });
    expect(shown.reading().doubts.filter(({ field }) => field === 'target')).toEqual([]);
  });

  test('speaks English', async () => {
    await showView(await changed(), 'en');
    expect(screen.getByRole('group', { name: 'Confirmed before' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Keep 150' })).toBeTruthy();
  });
});

describe('the detail of its indicator', () => {
  test('says so and leads to the question', async () => {
    const { session, user } = await showReview(await changed());
    act(() => session.openIndicator('A01/1'));
    const part = within(screen.getByRole('region', { name: 'Consuntivo' }));
    expect(part.getByText(/aveva confermato «150» per un altro testo/)).toBeTruthy();
    expect(part.getByText(BEFORE)).toBeTruthy();
    await user.click(part.getByRole('button', { name: 'Scegli quale vale' }));
    expect(session.state()).toMatchObject({ view: 'recognise', askedAbout: 'A01/1' });
  });

  test('says nothing where no confirmation is withheld', async () => {
    const { session } = await showReview(drawnFile(rowsWith(NOW)));
    act(() => session.openIndicator('A01/1'));
    expect(screen.queryByText(/aveva confermato/)).toBeNull();
  });
});

describe('its finding, and that of a judgement on other figures', () => {
  test('say in words what to do, the first with the way there', async () => {
    const judged = [
      ['Valutazione_OIV', 'A02', 'Esito OIV', 'valutato'],
      ['Valutazione_OIV', 'A02', 'Punteggio OIV', 100],
    ] as const;
    const later = rowsWith(NOW).map((row) => (row[0] === 'A02' ? [...row.slice(0, 4), 30] : row));
    const { session, user } = await showReview(
      await evaluatedFile(rowsWith(BEFORE), [CONFIRMED, ...judged], later),
    );
    await user.click(screen.getByRole('button', { name: /^Anomalie/ }));
    expect(screen.getByText('Giudizio dato su altre cifre')).toBeTruthy();
    expect(
      screen.getByText(/in «Valutazione OIV» cambiarlo, o indicare «il giudizio vale»/),
    ).toBeTruthy();
    expect(screen.getByText('Confermato per un altro testo')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Confermare in Riconosci' }));
    expect(session.state()).toMatchObject({ view: 'recognise', askedAbout: 'A01/1' });
  });
});
