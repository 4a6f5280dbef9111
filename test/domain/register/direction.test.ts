import { describe, expect, it } from '@jest/globals';
import { decimal } from '../../../src/domain/decimal';
import type { StatedAchievement } from '../../../src/domain/model/actual';
import type { Target } from '../../../src/domain/model/target';
import { doubtDirection } from '../../../src/domain/register/targets/doubtDirection';
import { doubtScale } from '../../../src/domain/register/targets/doubtScale';
import { OUTCOMES, outcomeOf } from '../../../src/domain/register/targets/outcomeOf';
import { readInColumn } from '../../blind/drawSheets';
import { cellAt, number, percent, threshold } from '../../support/makeRegister';

const stated = (value: string): StatedAchievement => ({
  value: decimal(value),
  places: 2,
  text: `${value}%`,
  cell: cellAt(4, 6),
  shared: false,
});

const bare = (value: number): Target => threshold('>=', value, { operatorAssumed: true });

const signOf = (target: Target): string | null =>
  target.doubt?.kind === 'direction' ? target.doubt.because.sign : null;

describe('doubtDirection', () => {
  it.each([
    [30, 25, '100', 'stated'],
    [30, 33, '90', 'stated'],
    [30, 33, '90.91', 'stated'],
    [30, 25, '120', 'stated'],
    [30, 33, '100', null],
    [30, 25, '83.33', null],
    [30, 25, '50', null],
  ])(
    'asks where a bare %d, %d reached and %s stated fit the other way',
    (wish, got, said, sign) => {
      const read = doubtDirection(bare(wish), number(got), { stated: stated(said), outcome: null });
      expect(signOf(read)).toBe(sign);
    },
  );

  it.each([
    [30, 25, 'Raggiunto', 'outcome'],
    [30, 33, 'NON raggiunto', 'outcome'],
    [30, 33, 'Raggiunto', null],
    [30, 25, 'non raggiunto', null],
    [30, 30, 'raggiunto', null],
    [30, 25, 'parzialmente raggiunto', null],
  ])('asks where a bare %d and %d reached do not explain «%s»', (wish, got, outcome, sign) => {
    const read = doubtDirection(bare(wish), number(got), { stated: null, outcome });
    expect(signOf(read)).toBe(sign);
  });

  it('asks nothing where an operator is written, or all of it is wished', () => {
    const elsewhere = { stated: stated('100'), outcome: 'raggiunto' };
    const all = percent('>=', 100, { operatorAssumed: true });
    for (const target of [threshold('>=', 30), all]) {
      expect(doubtDirection(target, number(25), elsewhere)).toBe(target);
    }
  });
});

describe('doubtScale', () => {
  const inThousands = threshold('>=', 350000, {
    unit: '€',
    signs: [{ kind: 'multiplier', text: '350' }],
  });

  it('asks where a target in thousands meets a result that may be in thousands', () => {
    expect(doubtScale(inThousands, number(345)).doubt?.kind).toBe('scale');
  });

  it('asks nothing where the result is of the same size, or the target is written in full', () => {
    expect(doubtScale(inThousands, number(345000)).doubt).toBeNull();
    expect(doubtScale(inThousands, number(0)).doubt).toBeNull();
    expect(doubtScale(threshold('>=', 350000), number(345)).doubt).toBeNull();
  });
});

describe('buildIndicator', () => {
  it('asks for the scale of a result beside a target in thousands', () => {
    const row = { name: 'Contributi erogati', target: 'k€ 350' };
    expect(readInColumn(row, '345')?.target.doubt?.kind).toBe('scale');
    expect(readInColumn(row, '345.000')?.target.doubt).toBeNull();
  });
});

describe('outcomeOf', () => {
  it.each(OUTCOMES.flatMap(({ reached, examples }) => examples.map((e) => [e, reached] as const)))(
    'reads %s as %s',
    (words, reached) => expect(outcomeOf(words)).toBe(reached),
  );

  it.each(['', 'vedi nota', '12', 'raggiungimento al 31/12'])('finds no outcome in %j', (words) =>
    expect(outcomeOf(words)).toBeNull(),
  );
});
