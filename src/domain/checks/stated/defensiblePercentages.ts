import { type Decimal, decimal, percentOf } from '../../decimal';
import { meets } from '../../achievement/meets';
import { reciprocal } from '../../achievement/reciprocal';
import { shareOfTarget } from '../../achievement/shareOfTarget';
import { shortfall } from '../../achievement/shortfall';
import type { AssessedIndicator } from '../../model/assessment';
import type { Operator, Target, ThresholdTarget } from '../../model/target';
import { exactActuals } from './exactActuals';

const WHOLE = decimal(100);

interface Bound {
  readonly operators: readonly Operator[];
  readonly value: Decimal;
}

/**
 * A bare value may have been meant as "at most": both readings are defensible. Not so a bare 100%,
 * which is always to be reached.
 */
const directionsOf = (target: ThresholdTarget): readonly Operator[] =>
  target.operatorAssumed && !(target.unit === '%' && target.value.eq(WHOLE))
    ? [target.operator, '>=', '<=']
    : [target.operator];

const boundOf = (target: Target): Bound | null => {
  switch (target.kind) {
    case 'threshold':
      return {
        operators: directionsOf(target),
        value: target.value,
      };
    case 'difference':
      return { operators: [target.operator], value: target.value };
    case 'reference':
      return target.value === null ? null : { operators: [target.operator], value: target.value };
    case 'zero':
    case 'range':
    case 'deadline':
    case 'qualitative':
    case 'none':
    case 'unreadable':
      return null;
  }
};

const percentages = (actual: Decimal, operator: Operator, target: Decimal): readonly Decimal[] => {
  const ratio = actual.gt(0) && target.gt(0) ? percentOf(actual, target) : null;
  // Beyond an exact target ("= 45.000") many sheets state 100 or the plain ratio.
  const beyond = operator === '=' && actual.gt(target);
  const met = meets(actual, operator, target) || beyond;
  return [
    met ? WHOLE : shareOfTarget(shortfall(actual, operator, target), target),
    reciprocal(actual, operator, target),
    operator === '<' || operator === '<=' ? null : ratio,
  ].filter((figure) => figure !== null);
};

/**
 * Every percentage of achievement that somebody could defend for these figures, not rounded and
 * not capped: by the printed value or the exact ratio, by shortfall or by the reciprocal formula,
 * with or without the ceiling at 100. Empty where there is no numeric rule. What a sheet states is
 * wrong only where it is none of these.
 */
export const defensiblePercentages = ({
  indicator,
  target,
}: AssessedIndicator): readonly Decimal[] => {
  const bound = boundOf(target);
  if (bound === null || indicator.actual === null) return [];
  return exactActuals(indicator.actual).flatMap((actual) =>
    bound.operators.flatMap((operator) => percentages(actual, operator, bound.value)),
  );
};
