import { type Decimal, decimal } from '../decimal';

const NOTHING = decimal(0);
const WHOLE = decimal(100);

/**
 * What a gap leaves of a target that is not met: 100 × max(0, 1 − gap ∕ |target|).
 *
 * Safe for every sign: a gap of 1 on −6 leaves 83.33, on 6 as well. A target of 0 that is not met
 * leaves 0: there is no part of nothing.
 */
export const shareOfTarget = (gap: Decimal, target: Decimal): Decimal => {
  if (target.isZero()) return NOTHING;
  const size = target.abs();
  if (gap.gte(size)) return NOTHING;
  // One division at the end, so that 6 of 15 is 40 exactly.
  return WHOLE.times(size.minus(gap)).dividedBy(size);
};
