import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { thresholdAchievement } from '../../../src/domain/achievement/thresholdAchievement';
import { decimal } from '../../../src/domain/decimal';
import { OPERATORS, type Operator } from '../../../src/domain/model/target';
import { six } from '../../support/makeRegister';

const percentage = (actual: string, operator: Operator, target: string): string | null =>
  six(thresholdAchievement(decimal(actual), operator, decimal(target), 'shortfall').percentage);

describe('thresholdAchievement', () => {
  it.each([
    ['680', '>=', '700', '97.142857'],
    ['6.99', '>=', '8', '87.375'],
    ['118.13', '>=', '120', '98.441667'],
    ['2.40', '>=', '-6.00', '100'],
    ['-24.37', '<=', '-8.75', '100'],
    ['3.03', '<=', '3', '99'],
    ['1.4', '<=', '1', '60'],
    ['9', '>', '15', '60'],
    ['3.90', '>=', '10', '39'],
    ['81', '>=', '90', '90'],
    ['15', '>', '15', '99.99'],
    ['3', '<', '3', '99.99'],
    ['-7', '>=', '-6', '83.333333'],
    ['2', '<=', '-8', '0'],
    ['44', '=', '45', '97.777778'],
    ['46', '=', '45', '97.777778'],
    ['45', '=', '45', '100'],
    ['1', '<=', '0', '0'],
    ['-1', '>=', '0', '0'],
    ['0', '>', '0', '0'],
    ['699.999', '>=', '700', '99.99'],
  ] as const)('gives %s against %s %s as %s', (actual, operator, target, expected) => {
    expect(percentage(actual, operator, target)).toBe(expected);
  });

  it('gives the reciprocal for lower-is-better where the office chose so', () => {
    const by = (actual: string, target: string) =>
      six(thresholdAchievement(decimal(actual), '<=', decimal(target), 'reciprocal').percentage);
    expect(by('3.03', '3')).toBe('99.009901');
    expect(by('1.4', '1')).toBe('71.428571');
    // Nothing to invert: the one rule stays.
    expect(by('-4', '-8')).toBe('50');
    expect(by('3', '0')).toBe('0');
  });

  it('gives the ratio without a ceiling only where higher is better and both are positive', () => {
    const free = (actual: string, operator: Operator, target: string) =>
      six(thresholdAchievement(decimal(actual), operator, decimal(target), 'shortfall').uncapped);
    expect(free('167', '>=', '110')).toBe('151.818182');
    expect(free('2.40', '>=', '-6')).toBeNull();
    expect(free('0', '>=', '5')).toBeNull();
    expect(free('2', '<=', '3')).toBeNull();
    expect(free('50', '=', '45')).toBeNull();
  });
});

const figure = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => decimal(digits).dividedBy(decimal(10).pow(places)));
const operator = fc.constantFrom(...OPERATORS);
const policy = fc.constantFrom('shortfall' as const, 'reciprocal' as const);

describe('the one rule, for any figures', () => {
  it('stays within 0 and 100, is 100 only where met and at most 99.99 where not', () => {
    fc.assert(
      fc.property(figure, operator, figure, policy, (actual, sign, target, by) => {
        const { met, percentage: value } = thresholdAchievement(actual, sign, target, by);
        expect(value.gte(0) && value.lte(100)).toBe(true);
        expect(value.eq(100)).toBe(met);
        if (!met) expect(value.lte('99.99')).toBe(true);
      }),
    );
  });

  it('never falls when the actual moves in the favourable direction', () => {
    fc.assert(
      fc.property(figure, figure, operator, figure, policy, (one, other, sign, target, by) => {
        const of = (actual: typeof one) =>
          thresholdAchievement(actual, sign, target, by).percentage;
        const better =
          sign === '='
            ? one.minus(target).abs().lt(other.minus(target).abs())
            : sign.startsWith('>')
              ? one.gt(other)
              : one.lt(other);
        if (better) expect(of(one).gte(of(other))).toBe(true);
      }),
    );
  });

  it('treats a mirrored sign the same: −a against <= −t as a against >= t', () => {
    fc.assert(
      fc.property(figure, figure, (actual, target) => {
        const up = thresholdAchievement(actual, '>=', target, 'shortfall').percentage;
        const down = thresholdAchievement(
          actual.negated(),
          '<=',
          target.negated(),
          'shortfall',
        ).percentage;
        expect(up.eq(down)).toBe(true);
      }),
    );
  });
});
