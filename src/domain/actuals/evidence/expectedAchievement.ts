import { decimal, type Decimal } from '../../decimal';
import type { Target } from '../../model/target';

/**
 * What a value would achieve against a threshold, uncut, for telling candidates apart by the
 * percentage of achievement that the text states; null where the target is no threshold.
 */
export const expectedAchievement = (value: Decimal, target: Target): Decimal | null => {
  if (target.kind !== 'threshold' || target.value.isZero()) return null;
  const { operator, value: wanted } = target;
  if (operator === '=') return value.equals(wanted) ? decimal(100) : null;
  const up = operator.startsWith('>');
  if (up ? value.gte(wanted) : value.lte(wanted)) return decimal(100);
  const gap = up ? wanted.minus(value) : value.minus(wanted);
  return decimal(100).minus(gap.times(100).dividedBy(wanted.abs()));
};
