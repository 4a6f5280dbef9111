import { describe, expect, test } from '@jest/globals';
import { NOTHING_DECIDED } from '../../../src/application/decisions/decisions';
import { reviewWorkbook } from '../../../src/application/reviewWorkbook';
import type { CellContent } from '../../../src/domain/model/cell';
import type { AssessedIndicator } from '../../../src/domain/model/assessment';

type Text = Extract<CellContent, { kind: 'text' }>;

/** `~12~ 15`: what stands between tildes is struck out. */
const struck = (drawn: string): Text => {
  const runs = drawn
    .split('~')
    .map((text, at) => ({ text, struck: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
  return { kind: 'text', text: runs.map(({ text }) => text).join(''), runs };
};
const plain = (text: string): Text => ({ kind: 'text', text });
const unknown = (text: string): Text => ({ kind: 'text', text, partlyStruck: true });

const read = (target: Text, actual: Text, confirmed?: string): AssessedIndicator => {
  const rows = [
    ['Codice', 'Obiettivo', 'Indicatore', 'Target 2023', 'Consuntivo 2023'].map(plain),
    [plain('A01'), plain('Assistere le imprese'), plain('Imprese assistite'), target, actual],
  ];
  const review = reviewWorkbook(
    {
      sheets: [
        {
          name: 'Indicatori',
          kind: 'worksheet',
          visibility: 'visible',
          cells: rows.map((row) => row.map((content) => ({ content }))),
          merges: [],
          hiddenRows: new Set(),
          hiddenColumns: new Set(),
        },
      ],
      marks: [],
    },
    {
      ...NOTHING_DECIDED,
      actuals: new Map(confirmed === undefined ? [] : [['A01/1', confirmed]]),
    },
  );
  const found = review.assessment?.indicators[0];
  if (found === undefined) throw new Error(review.trouble?.message ?? 'no indicator');
  return found;
};

describe('struck-out text', () => {
  test('reads the value that is not struck out, and keeps the text as written', () => {
    const { indicator, achievement } = read(plain('>= 20'), struck('~12~ 15'));
    expect(indicator.actual?.value?.toString()).toBe('15');
    expect(indicator.actual?.confidence).toBe('high');
    expect(indicator.actual?.text).toBe('12 15');
    expect(achievement).toMatchObject({ kind: 'measured', met: false });
  });

  test('reads no value where all of it is struck out', () => {
    expect(read(plain('>= 20'), struck('~15~')).achievement.kind).toBe('missing-actual');
  });

  test('asks where nobody can tell which part of an actual is struck out', () => {
    const { indicator, achievement } = read(plain('>= 20'), unknown('12 15'));
    expect(achievement.kind).toBe('to-confirm');
    expect(indicator.actual?.doubt?.kind).toBe('struck');
    expect(read(plain('>= 20'), unknown('15')).achievement.kind).toBe('to-confirm');
  });

  test('asks where nobody can tell which part of a target is struck out', () => {
    const { target, achievement } = read(unknown('>= 20 25'), plain('22'));
    expect(achievement.kind).toBe('to-confirm');
    expect(target.doubt).toEqual({ kind: 'partly-struck' });
  });

  test('takes the word of a person for it', () => {
    const { indicator, achievement } = read(plain('>= 20'), unknown('12 15'), '15');
    expect(indicator.actual?.value?.toString()).toBe('15');
    expect(achievement.kind).toBe('measured');
  });
});
