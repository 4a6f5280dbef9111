/**
 * Three sets of results that were written by people who had not seen the reader, before it was run
 * on them. Since then its rules were mended where they failed, so that the sets guard against
 * change; for how it does on texts that nobody here has seen they are no measure any more.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Indicator } from '../../../src/domain/model/indicator';
import { readToldBelow } from '../drawSheets';
import { gradeOf, type ExpectedResult, type Grade } from './judgeText';

interface Row {
  readonly indicator: string;
  readonly algorithm?: string | null;
  readonly target: string;
}

interface TextSet {
  readonly results: readonly (Row & {
    readonly text: string;
    readonly year?: number;
    readonly expect: ExpectedResult;
  })[];
  readonly shared: readonly {
    readonly indicators: readonly Row[];
    readonly text: string;
    readonly year?: number;
    readonly expect: readonly ExpectedResult[];
  }[];
}

const loadSet = (name: string): TextSet =>
  JSON.parse(readFileSync(`test/blind/evidence/${name}.json`, 'utf8')) as TextSet;

const SETS = ['texts', 'moreTexts', 'chamberTexts'].map(loadSet);

const rowOf = ({ indicator, algorithm, target }: Row): Parameters<typeof readToldBelow>[0][0] => ({
  name: indicator,
  target,
  ...(algorithm == null ? {} : { algorithm }),
});

interface Graded {
  readonly told: string;
  readonly expected: ExpectedResult;
  readonly grade: Grade;
}

const graded = (
  told: string,
  expected: ExpectedResult,
  indicator: Indicator | undefined,
): Graded => ({
  told,
  expected,
  grade: indicator === undefined ? 'missed' : gradeOf(expected, indicator),
});

const RESULTS = SETS.flatMap(({ results }) => results).map((row) =>
  graded(
    `${row.indicator} (${row.target}): ${row.text}`,
    row.expect,
    readToldBelow([rowOf(row)], row.text, row.year)[0],
  ),
);

const SHARED = SETS.flatMap(({ shared }) => shared).flatMap((one) => {
  const read = readToldBelow(one.indicators.map(rowOf), one.text, one.year);
  return one.expect.map((expected, at) =>
    graded(`${one.indicators[at]?.indicator ?? ''}: ${one.text}`, expected, read[at]),
  );
});

/** A person is certain: a value or a day, with nothing to ask. */
const isPlain = ({ expected: { value, date, ask, orAsk } }: Graded): boolean =>
  (value ?? date) !== undefined && ask === undefined && orAsk !== true;

const share = (all: readonly Graded[], grades: readonly Grade[]): number =>
  all.filter(({ grade }) => grades.includes(grade)).length / all.length;

const wrongIn = (all: readonly Graded[]): readonly string[] =>
  all.filter(({ grade }) => grade === 'wrong').map(({ told }) => told);

describe('results of one indicator', () => {
  it('are never read wrongly with certainty', () => {
    expect(RESULTS).toHaveLength(660);
    expect(wrongIn(RESULTS)).toEqual([]);
  });

  it('are read rightly, asked or not, where a person is certain', () => {
    expect(share(RESULTS.filter(isPlain), ['right', 'asked'])).toBeGreaterThan(0.93);
  });

  it('are certain in three of four of those', () => {
    expect(share(RESULTS.filter(isPlain), ['right'])).toBeGreaterThan(0.74);
  });
});

describe('narratives of several indicators', () => {
  it('are never read wrongly with certainty, but for one that is known', () => {
    expect(SHARED.length).toBeGreaterThan(240);
    expect(wrongIn(SHARED)).toEqual([
      expect.stringContaining('Imprese ospitanti iscritte al RASL'),
    ]);
  });

  it('are read rightly, asked or not, where a person is certain', () => {
    expect(share(SHARED.filter(isPlain), ['right', 'asked'])).toBeGreaterThan(0.8);
  });
});
