import { describe, expect, it } from '@jest/globals';
import { decimal } from '../../../src/domain/decimal';
import { band, bandOfMean } from '../../../src/domain/evaluation/band';
import { defaultPolicies } from '../../../src/domain/evaluation/defaultPolicies';
import { indicatorStatus } from '../../../src/domain/evaluation/indicatorStatus';
import { proposedScore } from '../../../src/domain/evaluation/proposedScore';

describe('band', () => {
  it.each([
    ['99.99', 'nearly-reached'],
    ['90', 'nearly-reached'],
    ['89.99', 'partly-reached'],
    ['70', 'partly-reached'],
    ['69.99', 'not-reached'],
    ['0', 'not-reached'],
  ])('puts %s unmet into %s', (percentage, status) => {
    expect(band(false, decimal(percentage), defaultPolicies)).toBe(status);
  });

  it('takes the bounds from the policies', () => {
    const policies = { ...defaultPolicies, nearlyReached: decimal(95), partlyReached: decimal(50) };
    expect(band(false, decimal(92), policies)).toBe('partly-reached');
    expect(band(false, decimal(49), policies)).toBe('not-reached');
  });

  it('calls an objective reached only at 100', () => {
    expect(bandOfMean(decimal(100), defaultPolicies)).toBe('reached');
    expect(bandOfMean(decimal('99.995'), defaultPolicies)).toBe('nearly-reached');
    expect(bandOfMean(null, defaultPolicies)).toBe('unmeasured');
  });
});

describe('indicatorStatus', () => {
  const said = { kind: 'declared', percentage: decimal(95), met: false } as const;

  it('leaves what is declared or late unmeasured unless the office decides otherwise', () => {
    expect(indicatorStatus(said, defaultPolicies)).toBe('unmeasured');
    expect(indicatorStatus(said, { ...defaultPolicies, declaredCounts: true })).toBe(
      'nearly-reached',
    );
    const late = { kind: 'late', daysLate: 3 } as const;
    expect(indicatorStatus(late, defaultPolicies)).toBe('unmeasured');
    expect(indicatorStatus(late, { ...defaultPolicies, lateCountsZero: true })).toBe('not-reached');
  });

  it('calls withdrawn what was withdrawn or replaced', () => {
    expect(indicatorStatus({ kind: 'withdrawn' }, defaultPolicies)).toBe('withdrawn');
    expect(indicatorStatus({ kind: 'replaced' }, defaultPolicies)).toBe('withdrawn');
    expect(indicatorStatus({ kind: 'not-due', why: 'no-target' }, defaultPolicies)).toBe(
      'unmeasured',
    );
  });
});

describe('proposedScore', () => {
  it.each([
    ['57.142857', 10, '60'],
    ['85', 10, '90'],
    ['84.999', 10, '80'],
    ['4.99', 10, '0'],
    ['87.4', 5, '85'],
    ['87.5', 5, '90'],
    ['98.3', 1, '98'],
    ['99', 30, '90'],
    ['100', 40, '100'],
  ])('rounds %s by steps of %s to %s', (achievement, step, score) => {
    expect(proposedScore(decimal(achievement), decimal(step)).toString()).toBe(score);
  });

  it('refuses a step of 0', () => {
    expect(() => proposedScore(decimal(50), decimal(0))).toThrow(/above 0/);
  });
});
