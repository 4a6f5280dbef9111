import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import type { Session } from '../../../src/taskpane/session/session';
import { drawnFile, evaluatedFile, type Rows } from '../support/evaluatedFile';
import { CARDS, openPane } from '../support/openPane';

const ROWS: Rows = [
  ['A01', 'Ridurre i tempi', 'Pratiche evase', '>= 200', 150],
  ['A01', 'Ridurre i tempi', 'Imprese formate', '>= 40', null],
  ['A02', 'Assistere le imprese', 'Imprese assistite', '>= 50', 44],
];
const CONFIRMED = ['Stato_indicatori', 'A01/2', 'Consuntivo confermato', 38] as const;
const OTHERWISE = ['Stato_indicatori', 'A01/2', 'Consuntivo confermato', 36] as const;

const choose = (session: Session, bytes: Uint8Array): Promise<void> =>
  session.chooseEarlier({ name: 'valutata.xlsx', bytes: () => Promise.resolve(bytes) });

/** The actual that counts for A01/2, after a fresh copy of the worksheets was read. */
const countedIn = ({ state }: Session): string | undefined =>
  state()
    .reading?.review.assessment?.indicators.find(({ indicator }) => indicator.id === 'A01/2')
    ?.indicator.actual?.value?.toString();

const readCopy = async (bytes = drawnFile(ROWS)) => {
  const pane = await openPane(bytes);
  await pane.session.read();
  return pane;
};

describe('taking over from another workbook', () => {
  test('offers what is there and changes nothing before it is taken', async () => {
    const { session } = await readCopy();
    const before = session.state().reading;
    session.goTo('write');
    await choose(session, await evaluatedFile(ROWS, [CONFIRMED]));
    const { offer, reading, view, failure } = session.state();
    expect({ view, failure }).toEqual({ view: 'recognise', failure: null });
    expect(offer?.earlier.file).toBe('valutata.xlsx');
    expect(offer?.takeOver.entries).toMatchObject([
      { kind: 'actual', fate: 'comes', theirs: '38' },
    ]);
    expect(reading).toBe(before);
    session.leaveOffer();
    expect(session.state()).toMatchObject({ offer: null, decisions: { earlier: null } });
    expect(session.state().reading).toBe(before);
  });

  test('counts at once, stays over reading again, and is in the sheets once written', async () => {
    const { session } = await readCopy();
    await choose(session, await evaluatedFile(ROWS, [CONFIRMED]));
    await session.takeOver();
    expect(countedIn(session)).toBe('38');
    expect(session.state().offer).toBeNull();
    await session.read();
    expect(countedIn(session)).toBe('38');

    await session.write();
    expect(session.state().decisions.earlier).toBeNull();
    expect(countedIn(session)).toBe('38');
    expect(session.state().reading?.changes.every(({ kind }) => kind === 'unchanged')).toBe(true);

    await session.undo();
    expect(session.state().decisions.earlier?.file).toBe('valutata.xlsx');
    expect(countedIn(session)).toBe('38');
    await session.withdrawTakeOver();
    expect(countedIn(session)).toBeUndefined();
  });

  test('asks where both say otherwise, keeps both, and what is chosen counts', async () => {
    const { session } = await readCopy(await evaluatedFile(ROWS, [CONFIRMED]));
    await choose(session, await evaluatedFile(ROWS, [OTHERWISE]));
    expect(session.state().offer?.takeOver.entries).toMatchObject([
      { fate: 'differs', theirs: '36', own: '38' },
    ]);
    await session.takeOver();
    const [doubt] = session.state().reading?.doubts ?? [];
    expect(doubt?.withheld).toMatchObject({ why: 'disputed', value: '38', others: ['36'] });
    await session.write();
    expect(session.state().reading?.doubts[0]?.withheld?.others).toEqual(['36']);
    await session.confirmActual('A01/2', '36');
    expect(countedIn(session)).toBe('36');
    await session.write();
    expect(session.state().reading?.doubts).toEqual([]);
    expect(countedIn(session)).toBe('36');
  });

  test('tells an open offer anew when something is decided or read meanwhile', async () => {
    const { session } = await readCopy();
    await choose(session, await evaluatedFile(ROWS, [CONFIRMED]));
    await session.chooseYear(2022);
    expect(session.state().offer?.takeOver.entries).toMatchObject([{ fate: 'other-year' }]);
    await session.chooseYear(null);
    await session.read();
    expect(session.state().offer?.takeOver.entries).toMatchObject([{ fate: 'comes' }]);
  });

  test('does nothing before a workbook was read', async () => {
    const { session } = await openPane(CARDS);
    await choose(session, drawnFile(ROWS));
    expect(session.state()).toMatchObject({ offer: null, failure: null });
  });
});

describe('a file that cannot be used', () => {
  const refused = async (bytes: () => Promise<Uint8Array>) => {
    const { session } = await readCopy();
    await session.confirmActual('A01/2', '39');
    const before = session.state();
    await session.chooseEarlier({ name: 'altra.xlsx', bytes });
    const { failure, ...after } = session.state();
    expect({ ...after, failure: null }).toEqual({ ...before, failure: null });
    expect(failure).toMatchObject({ during: 'choosing', about: 'altra.xlsx' });
    return failure?.trouble;
  };
  const from = (path: string) => async (): Promise<Uint8Array> =>
    new Uint8Array(await readFile(path));

  test('is refused with its name and the reason, and loses nothing', async () => {
    const text = new TextEncoder().encode('Codice;Obiettivo');
    expect(await refused(() => Promise.resolve(text))).toBe('file-not-workbook');
    expect(await refused(() => Promise.resolve(new Uint8Array()))).toBe('file-not-workbook');
    expect(await refused(() => Promise.reject(new Error('busy')))).toBe('file-unreadable');
    expect(await refused(from(CARDS))).toBe('file-not-evaluated');
    const whole = await evaluatedFile(ROWS, [CONFIRMED]);
    expect(await refused(() => Promise.resolve(whole.slice(0, whole.length / 2)))).toBe(
      'file-damaged',
    );
  });
});
