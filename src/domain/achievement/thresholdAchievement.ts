import type { Decimal } from '../decimal';
import type { Policies } from '../model/policies';
import type { Operator } from '../model/target';
import { measured, type Measured } from './measured';
import { meets } from './meets';
import { reciprocal } from './reciprocal';
import { shareOfTarget } from './shareOfTarget';
import { shortfall } from './shortfall';
import { uncapped } from './uncapped';

/**
 * The one rule, for every target with an operator and a value: met → 100, otherwise what the
 * shortfall leaves of the target.
 *
 * 680 against `>= 700` → 97.142857…; −24.37 against `<= -8.75` → 100; 3.03 against `<= 3` → 99;
 * 1.4 against `<= 1` → 60; 15 against `> 15` → 99.99. With the policy `reciprocal`, 3.03 against
 * `<= 3` → 99.0099….
 */
export const thresholdAchievement = (
  actual: Decimal,
  operator: Operator,
  target: Decimal,
  lowerIsBetter: Policies['lowerIsBetter'],
): Measured => {
  const byShortfall = shareOfTarget(shortfall(actual, operator, target), target);
  const chosen = lowerIsBetter === 'reciprocal' ? reciprocal(actual, operator, target) : null;
  return measured(
    meets(actual, operator, target),
    chosen ?? byShortfall,
    uncapped(actual, operator, target),
  );
};
