import { describe, expect, it } from '@jest/globals';
import { mergeCopies } from '../../../../src/application/entries/copies/mergeCopies';
import {
  touchKey,
  type PlacedEntries,
  type Touch,
} from '../../../../src/application/entries/place/placedEntries';
import type { Relation } from '../../../../src/application/entries/copies/relationOf';
import type {
  AcceptedFinding,
  ObjectiveInputs,
  StandingPlaces,
} from '../../../../src/sheets/generated/entries/userEntries';
import { confirmedFor, NO_CONFIRMATION, NO_JUDGEMENT } from '../../../support/makeLayout';
import { worksheetsOf } from '../../../support/worksheetsOf';
import { typedIn, wordsIn } from '../drawn';

const NOW = worksheetsOf([
  { code: 'A01', title: 'Ridurre i tempi', indicators: [{ name: 'Pratiche evase' }] },
]);
const PLACE: StandingPlaces = { rows: new Map(), columns: new Map(), headerRow: 3 };
const BOTH_SHEETS = new Map([
  ['Traguardo_Stato_indicatori', PLACE],
  ['Traguardo_Valutazione_OIV', PLACE],
]);

const entries = (extra: Partial<PlacedEntries> = {}): PlacedEntries => ({
  objectives: new Map(),
  indicators: new Map(),
  objectivesSetAside: [],
  indicatorsSetAside: [],
  accepted: [],
  extraColumns: [],
  statuses: new Map(),
  earlierStatuses: new Map(),
  places: BOTH_SHEETS,
  touched: new Map(),
  moved: [],
  problems: [],
  ...extra,
});

/**
 * One cell of a copy: `65` untouched, `60→70` typed over 60, `60→` cleared, `→70` typed into an
 * empty cell, '' empty and untouched.
 */
const copy = (cell: string): PlacedEntries => {
  const [first = '', second] = cell.split('→');
  const value = second ?? first;
  const touch: Touch = { how: value === '' ? 'cleared' : 'typed', before: first };
  return entries({
    indicators:
      value === ''
        ? new Map()
        : new Map([
            ['A01/1', { ...NO_CONFIRMATION, confirmedActual: confirmedFor('', Number(value)) }],
          ]),
    touched:
      second === undefined ? new Map() : new Map([[touchKey('A01/1', 'confirmedActual'), touch]]),
  });
};

/** What holds then, and what is set aside: `70`, `70 | 80`, ` | 80`. */
const merged = (own: PlacedEntries, other: PlacedEntries, relation: Relation): string => {
  const { indicators, indicatorsSetAside } = mergeCopies(own, other, relation, NOW);
  const holds = wordsIn(indicators.get('A01/1')?.confirmedActual) ?? '';
  const aside = indicatorsSetAside.map(({ inputs }) => wordsIn(inputs.confirmedActual) ?? '-');
  return [holds, ...aside].join(' | ');
};

describe('a cell of two copies', () => {
  it.each([
    // Both were evaluated together last, with 60 in the cell.
    ['same', '60', '60', '60'],
    ['same', '60→70', '60', '70'],
    ['same', '60→', '60', ''],
    ['same', '60', '60→80', '80'],
    ['same', '60', '60→', ''],
    ['same', '60→70', '60→70', '70'],
    ['same', '60→', '60→', ''],
    ['same', '60→70', '60→80', '70 | 80'],
    ['same', '60→70', '60→', '70'],
    ['same', '60→', '60→80', ' | 80'],
    // The same with an empty cell.
    ['same', '→70', '', '70'],
    ['same', '', '→80', '80'],
    ['same', '→70', '→80', '70 | 80'],
    // The workbook was evaluated again since.
    ['own-newer', '65', '60', '65'],
    ['own-newer', '', '60', ''],
    ['own-newer', '65', '', '65'],
    ['own-newer', '65→70', '60', '70'],
    ['own-newer', '65→', '60', ''],
    ['own-newer', '60', '60→80', '80'],
    ['own-newer', '65', '60→80', '65 | 80'],
    ['own-newer', '65→70', '60→80', '70 | 80'],
    ['own-newer', '', '60→80', '80'],
    ['own-newer', '65→', '60→80', ' | 80'],
    ['own-newer', '65', '60→', '65'],
    // The other one was evaluated again since.
    ['other-newer', '60', '65', '65'],
    ['other-newer', '60', '', ''],
    ['other-newer', '', '65', '65'],
    ['other-newer', '60→70', '60', '70'],
    ['other-newer', '60→70', '65', '70 | 65'],
    ['other-newer', '60→70', '', '70'],
    ['other-newer', '60→', '60', ''],
    ['other-newer', '60→', '65', ' | 65'],
    ['other-newer', '60', '65→80', '80'],
    ['other-newer', '60', '65→', ''],
    ['other-newer', '60→70', '65→80', '70 | 80'],
    // They have no run in common.
    ['unrelated', '60', '60', '60'],
    ['unrelated', '60', '', '60'],
    ['unrelated', '', '60', '60'],
    ['unrelated', '60', '65', '60 | 65'],
    ['unrelated', '65→70', '65', '70'],
    ['unrelated', '60', '60→65', '65'],
    ['unrelated', '60→70', '55→80', '70 | 80'],
    ['unrelated', '60→', '65', ''],
    ['unrelated', '60→', '55→65', '65'],
    // The workbook says nothing of an earlier run.
    ['only-other', '', '60', '60'],
    ['only-other', '70', '', '70'],
    ['only-other', '70', '60', '70 | 60'],
  ] as const)('(%s) «%s» and «%s» give «%s»', (relation, own, other, result) => {
    expect(merged(copy(own), copy(other), relation)).toBe(result);
  });

  it.each(['same', 'own-newer', 'other-newer'] as const)(
    'comes from the copy that has its sheet where the other lacks it (%s)',
    (relation) => {
      const nothing = entries({ places: new Map() });
      expect(merged(nothing, copy('60'), relation)).toBe('60');
      expect(merged(copy('60'), nothing, relation)).toBe('60');
    },
  );
});

describe('a row that another copy fills otherwise', () => {
  it('is set aside with the names and the year of now', () => {
    const { indicatorsSetAside } = mergeCopies(copy('60→70'), copy('60→80'), 'same', NOW);
    expect(indicatorsSetAside).toMatchObject([
      {
        code: 'A01/1',
        title: 'Ridurre i tempi',
        name: 'Pratiche evase',
        reason: 'other-copy',
        likely: 'A01/1',
        year: 2023,
      },
    ]);
  });

  it('is there once where both copies had set it aside already', () => {
    const { indicatorsSetAside } = mergeCopies(copy('60→70'), copy('60→80'), 'same', NOW);
    const both = entries({ indicatorsSetAside });
    expect(mergeCopies(both, both, 'same', NOW).indicatorsSetAside).toHaveLength(1);
  });

  it('holds in its other cells, whichever copy they come from', () => {
    const row = (score: number, words: Partial<ObjectiveInputs>) =>
      entries({
        objectives: new Map([['A01', { ...NO_JUDGEMENT, score: typedIn(score), ...words }]]),
      });
    const { objectives, objectivesSetAside } = mergeCopies(
      row(70, { cause: typedIn('Esogena') }),
      row(80, { reason: typedIn('Bando revocato') }),
      'unrelated',
      NOW,
    );
    const { score, cause, reason } = objectives.get('A01') ?? NO_JUDGEMENT;
    expect([score, cause, reason].map(wordsIn)).toEqual(['70', 'Esogena', 'Bando revocato']);
    expect(objectivesSetAside.map(({ inputs }) => wordsIn(inputs.score))).toEqual(['80']);
    expect(objectivesSetAside[0]?.inputs.reason).toBeNull();
  });
});

describe('the figures of a judgement in two copies', () => {
  const judged = (score: number | null, achievement: string) =>
    entries({
      objectives: new Map([
        [
          'A01',
          {
            ...NO_JUDGEMENT,
            score: score === null ? null : typedIn(score),
            reason: typedIn('Motivo'),
            judgedOn: { achievement, printed: '' },
          },
        ],
      ]),
    });
  const figures = (own: PlacedEntries, other: PlacedEntries, relation: Relation) =>
    mergeCopies(own, other, relation, NOW).objectives.get('A01')?.judgedOn?.achievement;

  it('are those of the copy that the score comes from', () => {
    expect(figures(judged(60, '57'), judged(70, '90'), 'other-newer')).toBe('90');
    expect(figures(judged(60, '57'), judged(70, '90'), 'own-newer')).toBe('57');
    expect(figures(judged(null, '57'), judged(70, '90'), 'unrelated')).toBe('90');
    expect(figures(judged(60, '57'), judged(null, '90'), 'unrelated')).toBe('57');
  });
});

describe('what else two copies hold', () => {
  const finding = (outcome: string, reason: string, evidence = 'aa'): AcceptedFinding => ({
    key: 'missing-actual | A01/1',
    evidence,
    outcome: typedIn(outcome),
    reason: typedIn(reason),
    about: null,
    setAside: null,
  });
  const accepted = (own: readonly AcceptedFinding[], other: readonly AcceptedFinding[]) =>
    mergeCopies(entries({ accepted: own }), entries({ accepted: other }), 'same', NOW).accepted.map(
      (each) => [wordsIn(each.outcome), each.setAside?.reason ?? null],
    );

  it('takes a judged finding over once, and sets another judgement of it aside', () => {
    const own = finding('accettata', 'Noto');
    expect(accepted([own], [finding('accettata', 'Noto')])).toEqual([['accettata', null]]);
    expect(accepted([own], [finding('da correggere', 'No')])).toEqual([
      ['accettata', null],
      ['da correggere', 'other-copy'],
    ]);
    expect(accepted([own], [finding('accettata', 'Noto', 'bb')])).toHaveLength(2);
    expect(accepted([], [own])).toEqual([['accettata', null]]);
  });

  it('joins a column of people by row, the own words first', () => {
    const column = (words: Readonly<Record<string, string>>) =>
      entries({
        extraColumns: [
          {
            mark: 'Traguardo_Valutazione_OIV',
            header: 'Verbale',
            byCode: new Map(Object.entries(words).map(([code, text]) => [code, typedIn(text)])),
          },
        ],
      });
    const { extraColumns } = mergeCopies(
      column({ A01: 'n. 4' }),
      column({ A01: 'n. 3', A02: 'n. 5' }),
      'same',
      NOW,
    );
    expect(
      extraColumns.map(({ byCode }) => [...byCode].map(([code, each]) => [code, wordsIn(each)])),
    ).toEqual([
      [
        ['A01', 'n. 4'],
        ['A02', 'n. 5'],
      ],
    ]);
  });

  it.each([
    ['only-other', 'other'],
    ['other-newer', 'other'],
    ['same', 'own'],
    ['own-newer', 'own'],
    ['unrelated', 'own'],
  ] as const)('(%s) knows the statuses of the run of the %s copy', (relation, side) => {
    const ran = (status: string) => entries({ statuses: new Map([['A01', status]]) });
    const { statuses } = mergeCopies(ran('own'), ran('other'), relation, NOW);
    expect(statuses.get('A01')).toBe(side);
  });
});
