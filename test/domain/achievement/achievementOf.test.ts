import { describe, expect, it } from '@jest/globals';
import { achievementOf } from '../../../src/domain/achievement/achievementOf';
import { targetInForce } from '../../../src/domain/achievement/targetInForce';
import { decimal } from '../../../src/domain/decimal';
import { defaultPolicies } from '../../../src/domain/evaluation/defaultPolicies';
import type { Achievement } from '../../../src/domain/model/achievement';
import type { Actual } from '../../../src/domain/model/actual';
import type { Indicator } from '../../../src/domain/model/indicator';
import type { Target } from '../../../src/domain/model/target';
import {
  deadline,
  declared,
  difference,
  done,
  doubtful,
  emptyActual,
  history,
  indicator,
  noTarget,
  number,
  percent,
  qualitative,
  range,
  reference,
  six,
  stated,
  threshold,
  unreadable,
  YEAR,
  zero,
} from '../../support/makeRegister';

const of = (target: Target, actual: Actual | null, extra: Partial<Indicator> = {}): Achievement => {
  const whole = indicator(target, actual, extra);
  return achievementOf(whole, targetInForce(whole, YEAR), false, defaultPolicies);
};

/** The achievement in one line: `measured 97.142857 unmet`. */
const line = (achievement: Achievement): string =>
  [
    achievement.kind,
    'percentage' in achievement ? six(achievement.percentage) : undefined,
    'met' in achievement
      ? { true: 'met', false: 'unmet', null: '?' }[`${achievement.met}`]
      : undefined,
    'daysLate' in achievement ? achievement.daysLate : undefined,
  ]
    .filter((part) => part != null)
    .join(' ');

describe('achievementOf', () => {
  it('measures figures against every kind of numeric target', () => {
    expect(line(of(threshold('>=', 700), number(680)))).toBe('measured 97.142857 unmet');
    expect(line(of(percent('>=', 90), number(81, { unit: '%' })))).toBe('measured 90 unmet');
    expect(line(of(difference('>=', 10), number('3.90')))).toBe('measured 39 unmet');
    expect(line(of(difference('<=', -5), number(-3)))).toBe('measured 60 unmet');
    expect(line(of(zero(), number(0)))).toBe('measured 100 met');
    expect(line(of(zero(), number(2)))).toBe('measured 0 unmet');
    expect(line(of(range(80, 90), number(85)))).toBe('measured 100 met');
    expect(line(of(range(80, 90), number(90)))).toBe('measured 100 met');
    expect(line(of(range(80, 90), number(72)))).toBe('measured 90 unmet');
    expect(line(of(range(80, 90), number(99)))).toBe('measured 90 unmet');
  });

  it('takes the benchmark or the year before for a target by reference', () => {
    const benchmarks = { national: decimal(-9), cluster: decimal(-10) };
    expect(line(of(reference('<=', 'national'), number(-24), { benchmarks }))).toBe(
      'measured 100 met',
    );
    expect(line(of(reference('<=', 'cluster'), number('-9.5'), { benchmarks }))).toBe(
      'measured 95 unmet',
    );
    const before = { history: [history(2022, 50), history(2021, 90)] };
    expect(line(of(reference('>=', 'year-before'), number(45), before))).toBe('measured 90 unmet');
    expect(line(of(reference('>=', 'other'), number(45), before))).toBe('missing-target');
    expect(line(of(reference('<=', 'national'), number(45)))).toBe('missing-target');
  });

  it('does not compare a series in another unit for "year before"', () => {
    const before = { history: [history(2022, 50, { unit: '€' })] };
    const target = reference('>=', 'year-before', { unit: '%' });
    expect(line(of(target, number(45), before))).toBe('missing-target');
  });

  it('counts days for a deadline, from the first day of a span', () => {
    const july = deadline('2023-07-31');
    expect(line(of(july, done('2023-07-31')))).toBe('measured 100 met');
    expect(line(of(july, done('2023-12-07')))).toBe('late 129');
    expect(line(of(july, done('2023-12-31', '2023-12-01')))).toBe('late 123');
    expect(line(of(july, done('2023-07-31', '2023-07-01')))).toBe('measured 100 met');
    expect(line(of(deadline('2023-12-15'), done('2023-12-31', '2023-12-01')))).toBe('to-confirm ?');
    expect(line(of(deadline('2023-12-31'), done('2024-02-29')))).toBe('late 60');
  });

  it('says declared where a deadline or a figure has only words', () => {
    const july = deadline('2023-07-31');
    expect(line(of(july, declared(true)))).toBe('declared met');
    expect(line(of(july, number(100, { unit: '%' })))).toBe('declared 100 met');
    expect(line(of(july, number(60, { unit: '%' })))).toBe('declared 60 unmet');
    expect(line(of(percent('>=', 100), declared(true, 100)))).toBe('declared 100 met');
    expect(line(of(percent('>=', 100), declared(true, 98)))).toBe('declared 98 unmet');
    expect(line(of(percent('>=', 100), declared(false)))).toBe('declared unmet');
    expect(line(of(percent('>=', 100), declared(true, 130)))).toBe('declared 100 met');
    expect(line(of(percent('>=', 100), null, { stated: stated('100') }))).toBe('declared 100 met');
    // A bare figure says nothing of a day.
    expect(line(of(july, number(100)))).toBe('missing-actual');
    // What its words say is done is not undone by the percentage beside them.
    const almost = { reached: true, percentage: null };
    expect(line(of(july, number(90, { unit: '%', declared: almost })))).toBe('declared met');
    // "Obiettivo non raggiunto" beside 100% stays what it says; 99,995 is not shown as 100.
    expect(line(of(july, declared(false), { stated: stated('100') }))).toBe('declared unmet');
    expect(line(of(july, declared(true, 99.995)))).toBe('declared 99.99 unmet');
  });

  it('keeps what is not measured apart from zero', () => {
    expect(line(of(threshold('>=', 3), null))).toBe('missing-actual');
    expect(line(of(threshold('>=', 3), emptyActual()))).toBe('missing-actual');
    expect(line(of(noTarget(true), number(3)))).toBe('not-due');
    expect(line(of(noTarget(false), number(3)))).toBe('missing-target');
    expect(line(of(unreadable('>= boh', 3), number(3)))).toBe('missing-target');
    expect(line(of(qualitative(), number(3)))).toBe('manual');
    expect(line(of(threshold('>=', 3), number(3), { state: 'withdrawn' }))).toBe('withdrawn');
    expect(line(of(threshold('>=', 3), number(3), { state: 'replaced' }))).toBe('replaced');
    const whole = indicator(threshold('>=', 3), number(3));
    expect(line(achievementOf(whole, whole.target, true, defaultPolicies))).toBe('withdrawn');
  });

  it('says what it would be where a person must confirm', () => {
    expect(line(of(threshold('>=', 10), doubtful(number('3.3'))))).toBe('to-confirm 33 unmet');
    expect(line(of(threshold('>=', 10, { doubt: { kind: 'two-targets' } }), number(9)))).toBe(
      'to-confirm 90 unmet',
    );
    expect(line(of(deadline('2023-07-31'), doubtful(done('2023-08-02'))))).toBe(
      'to-confirm unmet 2',
    );
    expect(line(of(percent('>=', 100), doubtful(declared(true, 100))))).toBe('to-confirm 100 met');
    expect(line(of(threshold('>=', 10), doubtful(emptyActual())))).toBe('to-confirm ?');
    expect(line(of(threshold('>=', 10, { doubt: { kind: 'two-targets' } }), null))).toBe(
      'missing-actual',
    );
  });

  it('reads a bare value as "at most" where a column says that lower is better', () => {
    const bare = threshold('>=', 30, { operatorAssumed: true });
    expect(line(of(bare, number(20)))).toBe('measured 66.666667 unmet');
    expect(line(of(bare, number(20), { polarity: 'down' }))).toBe('measured 100 met');
    // A written operator is the sheet's own word.
    expect(line(of(threshold('>=', 30), number(20), { polarity: 'down' }))).toBe(
      'measured 66.666667 unmet',
    );
  });
});
