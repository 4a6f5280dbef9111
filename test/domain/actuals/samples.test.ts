import { describe, expect, it } from '@jest/globals';
import type { IndicatorReading } from '../../../src/domain/actuals/narrativeReading';
import { readNarrative } from '../../../src/domain/actuals/readNarrative';
import type { Actual } from '../../../src/domain/model/actual';
import {
  loadSampleCards,
  type SampleIndicator,
  type SampleObjective,
  type TrueActual,
} from '../../samples/sampleData';
import { CELL, sampleTarget } from './support';

/** Each narrative stands under the indicator rows since the one before. */
const readObjective = (
  objective: SampleObjective,
): readonly [SampleIndicator, IndicatorReading][] => {
  const read: [SampleIndicator, IndicatorReading][] = [];
  let waiting: SampleIndicator[] = [];
  for (const row of objective.rows) {
    waiting.push(...objective.indicators.filter(({ id }) => id === row.indicator));
    if (row.narrative === undefined) continue;
    const indicators = waiting.map(({ name, algorithm, reads, targetText }) => {
      return { name, algorithm, target: sampleTarget(reads.target, targetText), unit: null };
    });
    const { indicators: told } = readNarrative(row.narrative, CELL, { year: 2023, indicators });
    waiting.forEach((indicator, at) => {
      const reading = told[at];
      if (reading !== undefined) read.push([indicator, reading]);
    });
    waiting = [];
  }
  return read;
};

const READ = loadSampleCards().cards.flatMap(({ objectives }) => objectives.flatMap(readObjective));

const agrees = (actual: Actual | null, truth: TrueActual | null): boolean => {
  if (truth === null || actual === null) return false;
  if (truth.date !== null) return actual.date === truth.date;
  return truth.value !== null && actual.value?.minus(truth.value).abs().lt('0.006') === true;
};

const isSure = (actual: Actual | null): boolean =>
  actual?.confidence === 'high' && (actual.value !== null || actual.date !== null);

/** A person is certain; the product asks, because its table of roles does not explain every number. */
const ASKED = ['B07.02/1'];

describe('the narratives of the 2023 cards', () => {
  it('are all read', () => {
    expect(READ.length).toBeGreaterThanOrEqual(117);
  });

  it.each(
    READ.filter(([{ id, reads }]) => reads.actual?.sure === true && !ASKED.includes(id)).map(
      (one) => [one[0].id, one] as const,
    ),
  )('%s is read surely and rightly', (_, [{ reads }, { actual }]) => {
    expect(isSure(actual)).toBe(true);
    expect(agrees(actual, reads.actual)).toBe(true);
    expect(actual?.numerator?.toNumber() ?? null).toBe(reads.actual?.numerator ?? null);
    expect(actual?.denominator?.toNumber() ?? null).toBe(reads.actual?.denominator ?? null);
  });

  it.each(ASKED)('%s is asked, with the right value offered', (id) => {
    const found = READ.find(([indicator]) => indicator.id === id);
    expect(found?.[1].actual?.confidence).toBe('low');
    expect(found && agrees(found[1].actual, found[0].reads.actual)).toBe(true);
  });

  it('are never misread with confidence', () => {
    const wrong = READ.filter(
      ([{ reads }, { actual }]) => isSure(actual) && !agrees(actual, reads.actual),
    );
    expect(wrong.map(([{ id }]) => id)).toEqual([]);
  });

  it('give the stated percentages', () => {
    const wrong = READ.filter(
      ([{ reads }, { stated }]) => (stated?.value.toNumber() ?? null) !== reads.stated,
    );
    expect(wrong.map(([{ id }]) => id)).toEqual([]);
  });

  const find = (id: string): IndicatorReading => {
    const found = READ.find(([indicator]) => indicator.id === id);
    if (found === undefined) throw new Error(`no narrative of ${id}`);
    return found[1];
  };

  it('keep a printed ratio that is wrong for the check', () => {
    const [ratio] = find('B01.01/4').ratios;
    expect([ratio?.value, ratio?.numerator, ratio?.denominator].map(String)).toEqual([
      '18.7',
      '20',
      '64',
    ]);
    expect(ratio?.percent).toBe(true);
  });

  it('keep a total with its parts', () => {
    const [sum] = find('A01.01/3').sums;
    expect([sum?.total, ...(sum?.parts ?? [])].map(String)).toEqual(['680', '617', '5', '58']);
  });

  it('find the date that cannot belong to the year, and no other', () => {
    const odd = READ.flatMap(([{ id }, { datesOutsideYear }]) =>
      datesOutsideYear.map(({ date }) => [id, date]),
    );
    expect(odd).toEqual([['B03.01/1', '2024-12-07']]);
  });

  it('give the benchmarks', () => {
    const { national, cluster } = find('A02/1').benchmarks;
    expect([national, cluster].map(String)).toEqual(['46.04', '46.24']);
  });

  it('tell what was withdrawn and replaced', () => {
    const states = ['B06.04/1', 'E02/1', 'E02.01/1', 'D01.03/6', 'F01.02/1'].map(
      (id) => find(id).state,
    );
    expect(states).toEqual(['replaced', 'withdrawn', 'withdrawn', 'withdrawn', 'active']);
  });

  it('swap the order of shared figures by their words', () => {
    expect(find('D01.02/1').actual?.value?.toNumber()).toBe(46);
    expect(find('D01.02/2').actual?.value?.toNumber()).toBe(35);
  });
});
