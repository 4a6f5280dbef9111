import type { Decimal } from '../decimal';
import type { Indicator } from '../model/indicator';
import type { ReferenceTarget, Target } from '../model/target';

const unitsAgree = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;

const valueOfYear = (indicator: Indicator, year: number, unit: string | null): Decimal | null => {
  const entry = indicator.history.find((candidate) => candidate.year === year);
  return entry !== undefined && unitsAgree(entry.unit, unit) ? entry.value : null;
};

const referredValue = (
  indicator: Indicator,
  target: ReferenceTarget,
  year: number,
): Decimal | null => {
  switch (target.reference) {
    case 'national':
      return indicator.benchmarks.national;
    case 'cluster':
      return indicator.benchmarks.cluster;
    case 'year-before':
      return valueOfYear(indicator, year - 1, target.unit ?? indicator.actual?.unit ?? null);
    case 'other':
      return null;
  }
};

/**
 * The target that counts. A reference (`≤ dato medio nazionale`) takes the benchmark or the value
 * of the year before where the sheet gives it. A bare value that was only assumed to be "at least"
 * is "at most" where a column says that lower is better.
 */
export const targetInForce = (indicator: Indicator, year: number): Target => {
  const { target } = indicator;
  if (target.kind === 'reference' && target.value === null) {
    return { ...target, value: referredValue(indicator, target, year) };
  }
  if (target.kind === 'threshold' && target.operatorAssumed && indicator.polarity === 'down') {
    return { ...target, operator: '<=' };
  }
  return target;
};
