import { type Decimal, percentOf } from '../decimal';
import type { Operator } from '../model/target';

/**
 * The other usual formula for lower-is-better: target ∕ actual, 3 ∕ 3.03 → 99.0099.
 *
 * Null where it says nothing: higher is better, or the target is not positive.
 */
export const reciprocal = (actual: Decimal, operator: Operator, target: Decimal): Decimal | null =>
  (operator === '<=' || operator === '<') && target.gt(0) && actual.gt(0)
    ? percentOf(target, actual)
    : null;
