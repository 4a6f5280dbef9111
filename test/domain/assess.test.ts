import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/domain/assess';
import { defaultPolicies } from '../../src/domain/evaluation/defaultPolicies';
import {
  block,
  errorsOf,
  indicator,
  makeRegister,
  number,
  objective,
  stated,
  threshold,
} from '../support/makeRegister';

const INDICATORS = 10_000;

describe('assess', () => {
  it('gives the same assessment for the same register', () => {
    const register = makeRegister(
      block(objective('A01'), indicator(threshold('>=', 3), number(2))),
    );
    expect(assess(register, defaultPolicies)).toEqual(assess(register, defaultPolicies));
  });

  it('accepts an empty register and indicators whose objective is not there', () => {
    expect(assess(makeRegister(), defaultPolicies)).toMatchObject({
      areas: [],
      objectives: [],
      indicators: [],
      findings: [],
    });
    const lost = { ...makeRegister(), indicators: [indicator(threshold('>=', 3), number(3))] };
    expect(assess(lost, defaultPolicies).indicators[0]).toMatchObject({ status: 'reached' });
  });

  it('finds no error in correct rows', () => {
    const correct = indicator(threshold('>=', 700), number(680), { stated: stated('97') });
    expect(errorsOf(block(objective('A01'), correct, correct))).toEqual([]);
  });

  // The figure to reach is a second; the margin is for busy machines.
  it('computes 10,000 indicators in a few seconds at most', () => {
    const blocks = Array.from({ length: INDICATORS / 4 }, (_, index) =>
      block(
        objective(`A${index}`),
        ...[680, 700, 1, 15].map((value) => indicator(threshold('>=', 700), number(value))),
      ),
    );
    const register = makeRegister(...blocks);
    const start = performance.now();
    expect(assess(register, defaultPolicies).indicators).toHaveLength(INDICATORS);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
