import { shareOfTarget } from '../achievement/shareOfTarget';
import { shortfall } from '../achievement/shortfall';
import { printedRightly } from '../checks/printedRightly';
import { percentOf, type Decimal } from '../decimal';
import type { Actual, StatedAchievement } from '../model/actual';
import type { Operator, Target } from '../model/target';

/**
 * A bare target is read as "at least". Where the sheet states an achievement that only "at most"
 * can give (30 days wished, 25 needed, 100 % stated), the direction is asked for instead of
 * guessed. A bare 100 % is always to be reached, and an operator that is written settles it.
 */
export const doubtDirection = (
  target: Target,
  actual: Actual | null,
  stated: StatedAchievement | null,
): Target => {
  if (target.kind !== 'threshold' || !target.operatorAssumed || target.doubt !== null)
    return target;
  const value = actual?.value ?? null;
  if (value === null || stated === null || stated.shared) return target;
  if (target.unit === '%' && target.value.eq(100)) return target;
  const other: Operator = target.operator === '<=' ? '>=' : '<=';
  const fits = (operator: Operator): boolean =>
    printedRightly(stated.value, stated.places, percentages(value, operator, target.value));
  if (fits(target.operator) || !fits(other)) return target;
  const because = {
    sign: 'stated',
    value: target.value,
    stated: stated.value,
    fits: other === '<=' ? 'at-most' : 'at-least',
  } as const;
  return { ...target, doubt: { kind: 'direction', because } };
};

const percentages = (actual: Decimal, operator: Operator, target: Decimal): readonly Decimal[] => {
  const ratio = operator === '>=' && !target.isNegative() ? percentOf(actual, target) : null;
  const share = shareOfTarget(shortfall(actual, operator, target), target);
  return ratio === null ? [share] : [share, ratio];
};
