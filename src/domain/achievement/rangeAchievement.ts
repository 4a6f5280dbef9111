import type { Decimal } from '../decimal';
import { measured, type Measured } from './measured';
import { shareOfTarget } from './shareOfTarget';

/**
 * A range is met inside it, bounds included; outside, the distance to the nearer bound counts
 * over that bound. Between 80 and 90: 85 → 100, 72 → 90, 99 → 90.
 */
export const rangeAchievement = (actual: Decimal, lower: Decimal, upper: Decimal): Measured => {
  const met = actual.gte(lower) && actual.lte(upper);
  const bound = actual.lt(lower) ? lower : upper;
  return measured(met, shareOfTarget(actual.minus(bound).abs(), bound));
};
