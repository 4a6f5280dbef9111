import type { Decimal } from '../../decimal';
import type { Indicator } from '../../model/indicator';
import type { ThresholdTarget } from '../../model/target';
import { mean } from '../../rollup/mean';

interface Baseline {
  readonly what: 'last-year' | 'three-year-mean';
  readonly value: Decimal;
  readonly unit: string | null;
}

/**
 * Whether a value of the series measures what the target wishes. Euros never do unless the target
 * is in euros; with a % on one side only, a figure up to 1 is a ratio and not comparable.
 */
const comparable = (value: Decimal, unit: string | null, target: ThresholdTarget): boolean => {
  if (unit === target.unit) return true;
  if (unit === '€' || target.unit === '€') return false;
  if (unit !== null && target.unit !== null) return false;
  if (unit === '%') return target.value.abs().gt(1);
  return target.unit === '%' ? value.abs().gt(1) : true;
};

const easier = (target: ThresholdTarget, than: Decimal): boolean => {
  switch (target.operator) {
    case '>=':
    case '>':
      return target.value.lt(than);
    case '<=':
    case '<':
      return target.value.gt(than);
    case '=':
      return false;
  }
};

/**
 * What a target falls behind: the value of the year before, else the mean of the last three years
 * where all three are known. `<= 3` after 2.24 → the year before; `>= 60` after 67.9 as well. Null
 * where the target is at least as demanding as both.
 */
export const missedBaseline = (
  indicator: Indicator,
  target: ThresholdTarget,
  year: number,
): Baseline | null => {
  const valueOf = (wanted: number): Decimal | null => {
    const entry = indicator.history.find((candidate) => candidate.year === wanted);
    if (entry?.value == null) return null;
    return comparable(entry.value, entry.unit, target) ? entry.value : null;
  };
  const last = valueOf(year - 1);
  if (last !== null && easier(target, last)) {
    const own = indicator.history.find((entry) => entry.year === year - 1)?.unit ?? null;
    return { what: 'last-year', value: last, unit: own ?? target.unit };
  }
  const three = [last, valueOf(year - 2), valueOf(year - 3)].filter((value) => value !== null);
  const average = three.length === 3 ? mean(three) : null;
  return average !== null && easier(target, average)
    ? { what: 'three-year-mean', value: average, unit: target.unit }
    : null;
};
