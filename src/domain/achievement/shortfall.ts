import { type Decimal, decimal } from '../decimal';
import type { Operator } from '../model/target';

const NOTHING = decimal(0);
const positivePart = (value: Decimal): Decimal => (value.isNegative() ? NOTHING : value);

/**
 * How far the actual stays from the target in the unfavourable direction; never negative.
 *
 * 9 against `> 15` → 6; 3.03 against `<= 3` → 0.03; −7 against `>= -6` → 1; for `=` either side
 * counts: 46 and 44 against `= 45` → 1.
 */
export const shortfall = (actual: Decimal, operator: Operator, target: Decimal): Decimal => {
  switch (operator) {
    case '>=':
    case '>':
      return positivePart(target.minus(actual));
    case '<=':
    case '<':
      return positivePart(actual.minus(target));
    case '=':
      return actual.minus(target).abs();
  }
};
