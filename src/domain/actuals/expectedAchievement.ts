import { decimal, type Decimal } from '../decimal';
import type { Target } from '../model/target';

/**
 * What a value would achieve against a threshold, uncut, for telling candidates apart by the
 * percentage of achievement that the text states; null where the target is no threshold.
 */
export const expectedAchievement = (value: Decimal, target: Target): Decimal | null => {
  if (target.kind !== 'threshold' || target.value.isZero()) return null;
  const { operator, value: wished } = target;
  if (operator === '=') return value.equals(wished) ? decimal(100) : null;
  const up = operator.startsWith('>');
  if (up ? value.gte(wished) : value.lte(wished)) return decimal(100);
  const gap = up ? wished.minus(value) : value.minus(wished);
  return decimal(100).minus(gap.times(100).dividedBy(wished.abs()));
};
