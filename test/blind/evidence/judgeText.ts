import type { Indicator } from '../../../src/domain/model/indicator';

/** What a careful person reads in a result, as the sets of unseen texts write it down. */
export interface ExpectedResult {
  readonly value?: number;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly unit?: string | null;
  readonly date?: string;
  readonly declared?: boolean;
  /** Nothing is reported. */
  readonly none?: boolean;
  /** Asking is the only right answer; why. */
  readonly ask?: string;
  /** Asking is right as well. */
  readonly orAsk?: boolean;
}

/**
 * - `right`: read as a careful person reads it, with certainty, or asked where one asks;
 * - `asked`: asked where a careful person is certain, with the right value offered first;
 * - `missed`: the same with another value offered, or none;
 * - `wrong`: stated as certain, and not what is written.
 */
export type Grade = 'right' | 'asked' | 'missed' | 'wrong';

const TOLERANCE = 0.006;
const near = (a: number, b: number): boolean => Math.abs(a - b) < TOLERANCE;

export const gradeOf = (expected: ExpectedResult, { actual }: Indicator): Grade => {
  const value = actual?.value?.toNumber() ?? null;
  const date = actual?.date ?? null;
  const certain = actual?.confidence === 'high' && (value !== null || date !== null);
  const same =
    (expected.value !== undefined && value !== null && near(expected.value, value)) ||
    (expected.date !== undefined && date === expected.date);
  if (certain) {
    const parts =
      !clashes(expected.numerator, actual.numerator?.toNumber() ?? null) &&
      !clashes(expected.denominator, actual.denominator?.toNumber() ?? null);
    return same && parts ? 'right' : 'wrong';
  }
  if (actual?.confidence === 'high' && actual.declared !== null && expected.declared !== true)
    return expected.ask !== undefined || expected.orAsk === true || expected.none === true
      ? 'right'
      : 'missed';
  if (expected.ask !== undefined || expected.none === true || expected.declared === true)
    return 'right';
  if (expected.orAsk === true) return 'right';
  return same ? 'asked' : 'missed';
};

/** Null and absent say nothing of the part. */
const clashes = (wanted: number | null | undefined, got: number | null): boolean =>
  typeof wanted === 'number' && got !== null && !near(wanted, got);
