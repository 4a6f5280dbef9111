import type { Decimal } from '../decimal';
import type { Target } from '../model/target';

/**
 * Whether a bare number up to 1 is rather a fraction of the percentage wished: 0,2856 against 27 is
 * 28,56 %; 0,5 against 2 is 0,5. The nearer in proportion is taken.
 */
export const isLikelyFraction = (value: Decimal, target: Target): boolean => {
  if (value.isZero() || value.abs().gt(1)) return false;
  if (target.kind !== 'threshold' || target.value.isZero()) return true;
  const wished = target.value.abs();
  if (wished.lte(1)) return false;
  const farther = (one: Decimal): Decimal =>
    one.gt(wished) ? one.dividedBy(wished) : wished.dividedBy(one);
  return farther(value.abs().times(100)).lt(farther(value.abs()));
};
