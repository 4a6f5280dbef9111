import { describe, expect, test } from '@jest/globals';
import { evaluate } from '../../../src/application/evaluate/evaluate';
import type { TakeOver } from '../../../src/application/entries/takeOver/takeOver';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { planToSnapshot } from '../../support/planToSnapshot';
import { ASSISTED, CHAMBER, EVENTS, FILES, withCode, withName } from './scenarios/chamber';
import { drawnSheet, table } from './scenarios/drawing';
import { editWorkbook } from './scenarios/editWorkbook';
import {
  accept,
  ACCEPTED_BECAUSE,
  confirmActual,
  confirmTarget,
  judge,
  policy,
  REASON,
  scoreOnly,
} from './scenarios/people';
import type { Edit, Rows } from './scenarios/scenario';

const drawn = (rows: Rows, year = 2023): WorkbookSnapshot => ({
  sheets: table(rows, year).map(drawnSheet),
  marks: [],
});

/** The chamber as it was evaluated and filled in; its own sheet then drawn anew. */
const evaluated = (typed: readonly Edit[], rows: Rows = CHAMBER, year = 2023): WorkbookSnapshot => {
  const { plan } = evaluate(drawn(CHAMBER, year), { year: null, answers: [], earlier: null });
  const filled = editWorkbook(planToSnapshot(plan), typed);
  return { ...filled, sheets: [...drawn(rows, year).sheets, ...filled.sheets] };
};

const takenInto = (workbook: WorkbookSnapshot, earlier: WorkbookSnapshot): TakeOver => {
  const { takenOver } = evaluate(workbook, { year: null, answers: [], earlier });
  if (takenOver === null) throw new Error('nothing was taken over');
  return takenOver;
};

const inShort = ({ entries }: TakeOver) =>
  entries.map(({ kind, fate, code, theirs, own }) => [kind, fate, code, theirs, own]);

const JUDGED = `Esito OIV «valutato», Punteggio OIV «96», Motivazione «${REASON}»`;

describe('takeOver', () => {
  test('is null without another workbook', () => {
    const { takenOver } = evaluate(drawn(CHAMBER), { year: null, answers: [], earlier: null });
    expect(takenOver).toBeNull();
  });

  test('names everything that comes along into a fresh copy, under the codes of now', () => {
    const earlier = evaluated([
      confirmActual('A01/2', 38),
      confirmTarget('A02/1', '>= 45'),
      ...judge('A02', 96),
      ...accept('Consuntivo mancante', 'A01/2'),
      policy('Passo del punteggio proposto', 5),
    ]);
    const rows = [FILES, CHAMBER[1] ?? FILES, withCode('A04', ASSISTED), EVENTS];
    expect(inShort(takenInto(drawn(rows), earlier))).toEqual([
      ['actual', 'comes', 'A01/2', '38', ''],
      ['target', 'comes', 'A04/1', '>= 45', ''],
      ['judgement', 'comes', 'A04', JUDGED, ''],
      ['finding', 'comes', 'A01/2', `Esito «accettata», Motivo «${ACCEPTED_BECAUSE}»`, ''],
      ['parameter', 'comes', '', '5', ''],
    ]);
  });

  test('tells what differs, with both values, from what stands the same in both', () => {
    const own = evaluated([confirmActual('A01/2', 38), confirmActual('A03/1', 8)]);
    const other = evaluated([confirmActual('A01/2', 36), confirmActual('A03/1', 8)]);
    const taken = takenInto(own, other);
    expect(inShort(taken)).toEqual([['actual', 'differs', 'A01/2', '36', '38']]);
    expect(taken.same).toBe(1);
  });

  test('tells cells of one judgement apart where only some differ', () => {
    const own = evaluated(judge('A02', 96));
    const taken = takenInto(own, evaluated([...judge('A02', 96), scoreOnly('A02', 80)]));
    expect(inShort(taken)).toEqual([
      ['judgement', 'differs', 'A02', 'Punteggio OIV «80»', 'Punteggio OIV «96»'],
    ]);
    expect(taken.same).toBe(1);
  });

  test('names what finds no place by what it was about', () => {
    const earlier = evaluated([confirmActual('A02/1', 45), ...judge('A03', 96)]);
    const rows = [FILES, withName('Tutt’altra cosa', ASSISTED)];
    expect(takenInto(drawn(rows), earlier).entries).toMatchObject([
      { kind: 'actual', fate: 'unplaced', code: 'A02/1', name: 'Imprese assistite', theirs: '45' },
      { kind: 'judgement', fate: 'unplaced', code: 'A03', name: 'Promuovere il territorio' },
    ]);
  });

  test('counts as of another year what was typed for one', () => {
    const earlier = evaluated([confirmActual('A01/2', 38)], CHAMBER, 2022);
    expect(takenInto(drawn(CHAMBER), earlier).entries).toMatchObject([
      { kind: 'actual', fate: 'other-year', theirs: '38', year: 2022 },
    ]);
  });

  test('tells a parameter that gives way to the one of this workbook', () => {
    const name = 'Passo del punteggio proposto';
    const taken = takenInto(evaluated([policy(name, 20)]), evaluated([policy(name, 5)]));
    expect(inShort(taken)).toEqual([['parameter', 'stays', '', '5', '20']]);
  });

  test('has nothing to tell where nobody typed anything', () => {
    expect(takenInto(drawn(CHAMBER), evaluated([]))).toEqual({ entries: [], same: 0 });
  });
});
