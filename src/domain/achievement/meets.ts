import type { Decimal } from '../decimal';
import type { Operator } from '../model/target';

/**
 * Whether the actual meets the target, by the operator exactly as written: 15 meets `>= 15`, and
 * does not meet `> 15`.
 */
export const meets = (actual: Decimal, operator: Operator, target: Decimal): boolean => {
  switch (operator) {
    case '>=':
      return actual.gte(target);
    case '>':
      return actual.gt(target);
    case '<=':
      return actual.lte(target);
    case '<':
      return actual.lt(target);
    case '=':
      return actual.eq(target);
  }
};
