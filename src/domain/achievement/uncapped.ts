import { type Decimal, percentOf } from '../decimal';
import type { Operator } from '../model/target';

/**
 * The achievement without its ceiling: 100 × actual ∕ target. 167 of at least 110 → 151.8181….
 *
 * Null unless higher is better and both are positive: elsewhere the ratio says nothing.
 */
export const uncapped = (actual: Decimal, operator: Operator, target: Decimal): Decimal | null =>
  (operator === '>=' || operator === '>') && actual.gt(0) && target.gt(0)
    ? percentOf(actual, target)
    : null;
