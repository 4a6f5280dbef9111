import { meets } from '../../achievement/meets';
import { reciprocal } from '../../achievement/reciprocal';
import { shareOfTarget } from '../../achievement/shareOfTarget';
import { shortfall } from '../../achievement/shortfall';
import { printedRightly } from '../../printedRightly';
import { percentOf, type Decimal } from '../../decimal';
import type { Actual, StatedAchievement } from '../../model/actual';
import type { Operator, Target, ThresholdTarget } from '../../model/target';
import type { DirectionSign } from '../../model/targetDoubt';
import { outcomeOf } from './outcomeOf';

/** What else the sheet says of the row: a percentage of achievement, and an outcome in words. */
export interface Elsewhere {
  readonly stated: StatedAchievement | null;
  readonly outcome: string | null;
}

/**
 * A bare target is read as "at least". Where the sheet states an achievement that only "at most"
 * can give (target 30 days, 25 needed, 100 % stated), or an outcome that only "at most" explains,
 * the direction is asked for instead of guessed. A bare 100 % is always to be reached, and an
 * operator that is written settles it.
 */
export const doubtDirection = (
  target: Target,
  actual: Actual | null,
  { stated, outcome }: Elsewhere,
): Target => {
  if (target.kind !== 'threshold' || !target.operatorAssumed || target.doubt !== null)
    return target;
  const value = actual?.value ?? null;
  if (value === null || (target.unit === '%' && target.value.eq(100))) return target;
  const because = byStated(target, value, stated) ?? byOutcome(target, value, outcome);
  return because === null ? target : { ...target, doubt: { kind: 'direction', because } };
};

const opposite = ({ operator }: ThresholdTarget): Operator => (operator === '<=' ? '>=' : '<=');

const fittingBound = (target: ThresholdTarget): 'at-most' | 'at-least' =>
  opposite(target) === '<=' ? 'at-most' : 'at-least';

const byStated = (
  target: ThresholdTarget,
  actual: Decimal,
  stated: StatedAchievement | null,
): DirectionSign | null => {
  if (stated === null || stated.shared) return null;
  const fits = (operator: Operator): boolean =>
    printedRightly(stated.value, stated.places, percentages(actual, operator, target.value));
  if (fits(target.operator) || !fits(opposite(target))) return null;
  return {
    sign: 'stated',
    value: target.value,
    stated: stated.value,
    fits: fittingBound(target),
  };
};

const byOutcome = (
  target: ThresholdTarget,
  actual: Decimal,
  words: string | null,
): DirectionSign | null => {
  const reached = words === null ? null : outcomeOf(words);
  if (words === null || reached === null) return null;
  const agrees = (operator: Operator): boolean => meets(actual, operator, target.value) === reached;
  if (agrees(target.operator) || !agrees(opposite(target))) return null;
  return { sign: 'outcome', value: target.value, words, fits: fittingBound(target) };
};

/** Every figure that the usual formulas give. */
const percentages = (actual: Decimal, operator: Operator, target: Decimal): readonly Decimal[] => {
  const ratio =
    operator === '<='
      ? reciprocal(actual, operator, target)
      : target.isNegative()
        ? null
        : percentOf(actual, target);
  const share = shareOfTarget(shortfall(actual, operator, target), target);
  return ratio === null ? [share] : [share, ratio];
};
