import { achievementWording } from '../../../src/domain/model/achievement';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { xlsxWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { NOTHING_DECIDED } from '../../../src/application/decisions/decisions';
import { explainDeadline } from '../../../src/application/explain/explainDeadline';
import {
  explainIndicator,
  lastPercentage,
} from '../../../src/application/explain/explainIndicator';
import { explainObjective } from '../../../src/application/explain/explainObjective';
import { explainRange } from '../../../src/application/explain/explainRange';
import { explainStated } from '../../../src/application/explain/explainStated';
import { explainThreshold } from '../../../src/application/explain/explainThreshold';
import type { IndicatorStep } from '../../../src/application/explain/steps';
import { reviewWorkbook } from '../../../src/application/reviewWorkbook';
import { type Decimal, decimal } from '../../../src/domain/decimal';
import { rangeAchievement } from '../../../src/domain/achievement/achievementOf';
import { thresholdAchievement } from '../../../src/domain/achievement/thresholdAchievement';
import type { AssessedIndicator, Assessment } from '../../../src/domain/model/assessment';
import { OPERATORS } from '../../../src/domain/model/target';

const SAMPLES = ['assets/samples/schede-2023.xlsx', 'assets/samples/indicatori-2023.xlsx'];
const CASES = readdirSync('test/cases', { withFileTypes: true })
  .filter(
    (entry) => entry.isDirectory() && existsSync(join('test/cases', entry.name, 'input.xlsx')),
  )
  .map((entry) => join('test/cases', entry.name, 'input.xlsx'));

const yearOf = (file: string): number | null => {
  const expected = file.replace('input.xlsx', 'expected.json');
  if (!file.endsWith('input.xlsx')) return null;
  const { arguments: words = [] } = JSON.parse(readFileSync(expected, 'utf8')) as {
    arguments?: string[];
  };
  const at = words.indexOf('--anno');
  return at < 0 ? null : Number(words[at + 1]);
};

const assessmentOf = async (file: string): Promise<Assessment | null> => {
  const snapshot = await xlsxWorkbook(new Uint8Array(readFileSync(file))).read();
  return reviewWorkbook(snapshot, { ...NOTHING_DECIDED, year: yearOf(file) }).assessment;
};

const HUNDRED = decimal(100);

/** The arithmetic that a reader would do with the numbers of one step, by hand. */
const byHand = (step: IndicatorStep): Decimal | null => {
  switch (step.kind) {
    case 'whole':
      return HUNDRED;
    case 'share':
      return step.actual.div(step.target).times(100);
    case 'reciprocal':
      return step.target.div(step.actual).times(100);
    case 'remainder': {
      const size = step.bound.abs();
      const gap = step.actual.minus(step.bound).abs();
      return gap.gte(size) ? decimal(0) : size.minus(gap).div(size).times(100);
    }
    case 'nothing-of-zero':
      return decimal(0);
    case 'unmet-cap':
      return decimal('99.99');
    // The rest has no arithmetic that ends in a percentage.
    case 'meta-count':
    case 'fraction':
    case 'turned-by-polarity':
    case 'benchmark':
    case 'comparison':
    case 'within':
    case 'day':
    case 'ceiling':
    case 'days-late':
    case 'declared':
    case 'no-figure':
    case 'doubt':
    case 'rounding':
    case 'counts':
      return null;
  }
};

const lastByHand = (steps: readonly IndicatorStep[]): Decimal | null =>
  steps.map(byHand).reduce((last, figure) => figure ?? last, null);

const near = (one: Decimal | null, other: Decimal | null): boolean =>
  one !== null && other !== null && one.minus(other).abs().lt('1e-25');

const percentageOf = ({ achievement }: AssessedIndicator): Decimal | null =>
  'percentage' in achievement ? achievement.percentage : null;

describe.each([...SAMPLES, ...CASES])('%s', (file) => {
  let assessment: Assessment | null;
  beforeAll(async () => {
    assessment = await assessmentOf(file);
  });

  test('ends every indicator in the figure of its assessment', () => {
    for (const assessed of assessment?.indicators ?? []) {
      const steps = explainIndicator(assessed, (assessment as Assessment).policies);
      const { id } = assessed.indicator;
      expect([id, lastPercentage(steps)?.toString() ?? null]).toEqual([
        id,
        percentageOf(assessed)?.toString() ?? null,
      ]);
      if (assessed.achievement.kind === 'measured') {
        expect([id, near(lastByHand(steps), assessed.achievement.percentage)]).toEqual([id, true]);
      }
    }
  });

  test('says for every indicator whether it counts, and why not', () => {
    for (const assessed of assessment?.indicators ?? []) {
      const steps = explainIndicator(assessed, (assessment as Assessment).policies);
      expect(steps.at(-1)).toEqual({
        kind: 'counts',
        value: assessed.counts,
        why: achievementWording(assessed.achievement),
      });
      const { achievement } = assessed;
      expect(steps.some(({ kind }) => kind === 'days-late')).toBe(
        achievement.kind === 'late' ||
          (achievement.kind === 'to-confirm' && achievement.daysLate !== null),
      );
      expect(steps.some(({ kind }) => kind === 'doubt')).toBe(achievement.kind === 'to-confirm');
    }
  });

  test('gives every objective the mean of its members', () => {
    const { objectives = [], indicators = [] } = assessment ?? {};
    for (const assessed of objectives) {
      const { code } = assessed.objective;
      const steps = explainObjective(
        {
          assessed,
          indicators: indicators.filter(({ indicator }) => indicator.objective === code),
          under: objectives.filter(
            ({ objective }) => objective.parent === code && objective.code !== code,
          ),
        },
        (assessment as Assessment).policies,
      );
      const mean = steps.find((step) => step.kind === 'mean');
      expect([code, mean?.percentage.toString()]).toEqual([code, assessed.achievement?.toString()]);
      if (mean === undefined) continue;
      const sum = mean.members.reduce(
        (total, { value, weight }) => total.plus(value.times(weight ?? 1)),
        decimal(0),
      );
      expect(near(sum.div(mean.divisor), assessed.achievement)).toBe(true);
    }
  });
});

test('reads workbooks that have something to explain', async () => {
  const found = await Promise.all(SAMPLES.map(assessmentOf));
  const measured = found.flatMap(
    (each) => each?.indicators.filter(({ achievement }) => achievement.kind === 'measured') ?? [],
  );
  expect(measured.length).toBeGreaterThan(100);
});

const figures = fc
  .tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: 0, max: 3 }))
  .map(([whole, places]) => decimal(whole).div(decimal(10).pow(places)));

describe('explainThreshold', () => {
  test('ends in the achievement for any figures, operator and formula', () => {
    fc.assert(
      fc.property(
        figures,
        fc.constantFrom(...OPERATORS),
        figures,
        fc.constantFrom('shortfall' as const, 'reciprocal' as const),
        (actual, operator, target, lowerIsBetter) => {
          const steps = explainThreshold(actual, operator, target, lowerIsBetter);
          const { percentage, met } = thresholdAchievement(actual, operator, target, lowerIsBetter);
          expect(lastPercentage(steps)?.toString()).toBe(percentage.toString());
          expect(near(lastByHand(steps), percentage)).toBe(true);
          expect(steps[0]).toMatchObject({ kind: 'comparison', met });
        },
      ),
      { numRuns: 400 },
    );
  });

  test('says what falls short of at least 15 as a share', () => {
    expect(kinds(explainThreshold(decimal(9), '>=', decimal(15), 'shortfall'))).toEqual([
      'comparison',
      'share',
    ]);
  });

  test('caps 15 against more than 15 at 99.99', () => {
    const steps = explainThreshold(decimal(15), '>', decimal(15), 'shortfall');
    expect(steps.at(-1)).toMatchObject({ kind: 'unmet-cap', before: HUNDRED });
    expect(lastPercentage(steps)?.toString()).toBe('99.99');
  });

  test('shows what lies beyond 100 before it is cut', () => {
    const steps = explainThreshold(decimal(167), '>=', decimal(110), 'shortfall');
    expect(kinds(steps)).toEqual(['comparison', 'ceiling', 'whole']);
  });

  test('measures the gap where lower is better, or by the reciprocal where chosen', () => {
    const by = (rule: 'shortfall' | 'reciprocal'): readonly string[] =>
      kinds(explainThreshold(decimal('3.03'), '<=', decimal(3), rule));
    expect(by('shortfall')).toEqual(['comparison', 'remainder']);
    expect(by('reciprocal')).toEqual(['comparison', 'reciprocal']);
  });
});

const kinds = (steps: readonly IndicatorStep[]): readonly string[] => steps.map(({ kind }) => kind);

test('explainRange ends in the achievement for any figures', () => {
  fc.assert(
    fc.property(figures, figures, figures, (actual, one, other) => {
      const [lower, upper] = one.lte(other) ? [one, other] : [other, one];
      const steps = explainRange(actual, lower, upper);
      const { percentage } = rangeAchievement(actual, lower, upper);
      expect(lastPercentage(steps)?.toString()).toBe(percentage.toString());
      expect(near(lastByHand(steps), percentage)).toBe(true);
    }),
  );
});

describe('explainDeadline', () => {
  test('counts the days of a late one', () => {
    expect(explainDeadline('2023-07-31', { from: '2023-12-07', to: '2023-12-07' })).toEqual([
      expect.objectContaining({ kind: 'day', outcome: 'late' }),
      { kind: 'days-late', days: 129, atLeast: false },
    ]);
  });

  test('leaves open what a time span does not tell', () => {
    expect(kinds(explainDeadline('2023-12-15', { from: '2023-12-01', to: '2023-12-31' }))).toEqual([
      'day',
      'doubt',
    ]);
  });
});

test('explainStated judges what the sheets state as the checks do', async () => {
  const verdicts = new Set<string | null>();
  for (const file of [...SAMPLES, ...CASES]) {
    const assessment = await assessmentOf(file);
    for (const assessed of assessment?.indicators ?? []) {
      const verdict = explainStated(assessed, assessment as Assessment)?.verdict;
      if (verdict === undefined) continue;
      verdicts.add(verdict);
      const { id } = assessed.indicator;
      const accused = assessment?.findings.find(
        ({ check, subject }) => check.startsWith('stated-') && subject === id,
      )?.check;
      expect([file, id, accused]).toEqual([file, id, CHECK_OF[verdict ?? 'null']]);
    }
  }
  expect([...verdicts].sort()).toEqual(['is-actual', 'right', 'wrong', null].sort());
});

const CHECK_OF: Readonly<Record<string, string | undefined>> = {
  wrong: 'stated-mismatch',
  'is-actual': 'stated-is-actual',
};
