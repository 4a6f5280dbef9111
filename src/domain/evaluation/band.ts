import type { Decimal } from '../decimal';
import type { Status } from '../model/achievement';
import type { Policies } from '../model/policies';

/**
 * The band of a percentage, half-open: with the default bounds 90 and 70, reached only where met;
 * 90 and 99.99 are nearly reached, 89.99 and 70 partly, 69.99 not reached.
 */
export const band = (met: boolean, percentage: Decimal, policies: Policies): Status => {
  if (met) return 'reached';
  if (percentage.gte(policies.nearlyReached)) return 'nearly-reached';
  return percentage.gte(policies.partlyReached) ? 'partly-reached' : 'not-reached';
};

/** The band of a mean: reached at 100, `unmeasured` where there is none. */
export const bandOfMean = (percentage: Decimal | null, policies: Policies): Status =>
  percentage === null ? 'unmeasured' : band(percentage.gte(100), percentage, policies);
