import { describe, expect, it } from '@jest/globals';
import type { Actual } from '../../../src/domain/model/actual';
import type { Target } from '../../../src/domain/model/target';
import {
  block,
  deadline,
  declared,
  difference,
  done,
  doubtful,
  emptyActual,
  errorsOf,
  findingsOf,
  indicator,
  number,
  objective,
  percent,
  ratio,
  stated,
  threshold,
} from '../../support/makeRegister';
import { decimal } from '../../../src/domain/decimal';

const owner = objective('A01');
const withStated = (target: Target, actual: Actual, said: string, shared = false) =>
  indicator(target, actual, { stated: stated(said, { shared }) });

/** Two cards may say the same of the same figures: only the figures matter here. */
const errors = (target: Target, actual: Actual, said: string) =>
  errorsOf(block(owner, withStated(target, actual, said)));

const share = (value: string) => number(value, { unit: '%' });
const counted = (numerator: number, denominator: number): Actual =>
  emptyActual({
    text: `${numerator}/${denominator}`,
    value: decimal(numerator).times(100).dividedBy(denominator),
    unit: '%',
    numerator: decimal(numerator),
    denominator: decimal(denominator),
  });

describe('a stated percentage of achievement', () => {
  it.each<[string, Target, Actual]>([
    ['57', threshold('>=', '0.21'), number('0.12')],
    ['97', threshold('>=', 700), number(680)],
    ['87', percent('>=', 8), number('6.99')],
    ['91.7', percent('>=', 64), share('58.68')],
    ['96.7', percent('>=', 90), ratio('87', 87, 99)],
    ['90', percent('>=', 90), ratio('81', 80, 99)],
    ['98.4', percent('>=', 120), share('118.13')],
    ['72', threshold('>=', 1), number('0.72')],
    ['60', threshold('>', 15), number(9)],
    ['46', threshold('>=', 15), number(7, { numerator: decimal(7), denominator: decimal(7) })],
    ['67', threshold('>=', 3), number(2)],
    ['79', threshold('>=', 142), number(112)],
    ['84', threshold('>=', 32), number(27)],
    ['98.25', percent('>=', 100, { operatorAssumed: true }), ratio('98.25', 8949, 9108)],
    ['100', threshold('>=', 110), number(167)],
    ['152', threshold('>=', 110), number(167)],
    ['100', threshold('<=', '-8.75'), number('-24.37')],
    ['99', threshold('<=', 3), number('3.03')],
    ['71', threshold('<=', 1), number('1.4')],
    ['100', threshold('>=', 30, { operatorAssumed: true }), number(25)],
    ['100', threshold('=', 45), number(46)],
    ['39', difference('>=', 10), number('3.90')],
  ])('is right where truncation or half up gives it: %s%%', (said, target, actual) => {
    expect(errors(target, actual, said)).toEqual([]);
  });

  it.each<[string, Target, Actual]>([
    ['100', threshold('>=', 10), number('3.3')],
    ['95', threshold('>=', 700), number(680)],
    ['80', threshold('>=', 110), number(167)],
    ['88', percent('>=', 90), ratio('81', 80, 99)],
  ])('is flagged where nothing gives it: %s%%', (said, target, actual) => {
    expect(errors(target, actual, said)).toEqual(['stated-mismatch A01/1']);
  });

  it('is flagged as the value itself: 97,72% for 86 ∕ 88 against >= 93%', () => {
    const block1 = block(owner, withStated(percent('>=', 93), counted(86, 88), '97.72'));
    expect(errorsOf(block1)).toEqual(['stated-is-actual A01/1']);
    expect(findingsOf('stated-is-actual', block1)[0]?.message).toContain(
      '97,72% è il valore dell’indicatore, non il raggiungimento: rispetto al target ≥ 93% il raggiungimento è 100%',
    );
  });

  it('is the value itself even where two fractions stand side by side, if both meet the target', () => {
    const unsure = doubtful(counted(86, 88), 'Due frazioni', 98.26);
    expect(errors(percent('>=', 93), unsure, '97.72')).toEqual(['stated-is-actual A01/1']);
    const rivalBelow = doubtful(counted(86, 88), 'Due frazioni', 80);
    expect(errors(percent('>=', 93), rivalBelow, '97.72')).toEqual([]);
    expect(errors(percent('>=', 93), doubtful(share('97')), '97')).toEqual([]);
  });

  it('names figures, target and result', () => {
    const [finding] = findingsOf(
      'stated-mismatch',
      block(owner, withStated(threshold('>=', 10), number('3.3'), '100')),
    );
    expect(finding?.message).toContain(
      'dichiarato un raggiungimento del 100%, ma il consuntivo 3,3 rispetto al target ≥ 10 dà 33%',
    );
    expect(finding?.evidence).toBe('100|3.3|≥ 10');
  });

  it('is left alone where nothing sure stands against it', () => {
    expect(errors(threshold('>=', 10), doubtful(number('3.3')), '100')).toEqual([]);
    expect(errors(percent('>=', 100), declared(true, 100), '100')).toEqual([]);
    expect(errors(deadline('2023-07-31'), done('2023-12-07'), '100')).toEqual([]);
    expect(
      errors(threshold('>=', 10, { doubt: { kind: 'two-targets' } }), number('3.3'), '100'),
    ).toEqual([]);
  });
});

describe('a stated percentage shared by several indicators', () => {
  const met = withStated(threshold('>=', 3), number(3), '100', true);
  const half = (said: string) => withStated(threshold('>=', 10), number(5), said, true);

  it('of 100% is flagged for the one that surely is not there', () => {
    expect(errorsOf(block(owner, met, half('100')))).toEqual(['stated-mismatch A01/2']);
    expect(errorsOf(block(owner, met, { ...half('100'), actual: doubtful(number(5)) }))).toEqual(
      [],
    );
  });

  it('is right as the mean, or as the percentage of one of them', () => {
    const all = (said: string) => [{ ...met, stated: half(said).stated }, half(said)];
    expect(errorsOf(block(owner, ...all('75')))).toEqual([]);
    expect(errorsOf(block(owner, ...all('50')))).toEqual([]);
    expect(errorsOf(block(owner, ...all('60')))).toHaveLength(2);
  });
});
