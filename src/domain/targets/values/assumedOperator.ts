import type { Decimal } from '../../decimal';
import type { Operator } from '../../model/target';
import type { DirectionSign, TargetDoubt } from '../../model/targetDoubt';
import { lowerIsBetter } from './lowerIsBetter';
import type { SectionContext } from '../parts/sectionContext';
import { isDuration } from '../parts/unit';

/** Below zero there is more to reach: a bare 0 for these is no "none at all". */
const MAY_BE_NEGATIVE = new Set(['payment-index', 'gap']);

/** An operator that nobody wrote; with a doubt where the other direction is as likely. */
export interface AssumedOperator {
  readonly operator: Operator;
  readonly doubts: readonly TargetDoubt[];
}

const asked = (operator: Operator, because: DirectionSign): AssumedOperator => ({
  operator,
  doubts: [{ kind: 'direction', because }],
});

/** "100%" of anything but money is all of it, and always to be reached. */
const isAll = (value: Decimal, unit: string | null, id: string): boolean =>
  unit === '%' && value.eq(100) && id !== 'money';

/**
 * The operator of a bare value: that of the other years, else from the polarity, else "at least".
 * Asked where the indicator's own words say that less is better (`3%` for "Tasso di assenteismo")
 * and for a bare length of time: nobody wants at least 30 days of waiting.
 */
export const assumedOperator = (
  value: Decimal,
  unit: string | null,
  { siblingOperator, hints }: SectionContext,
): AssumedOperator => {
  if (siblingOperator !== null) return { operator: siblingOperator, doubts: [] };
  if (hints.polarity !== null) {
    return { operator: hints.polarity === 'down' ? '<=' : '>=', doubts: [] };
  }
  const found = lowerIsBetter(hints.nameText, hints.algorithm);
  if (found === null || isAll(value, unit, found.id)) {
    return isDuration(unit) ? asked('>=', { sign: 'duration' }) : { operator: '>=', doubts: [] };
  }
  return asked(found.id === 'reduction' ? '>=' : '<=', { sign: 'words', word: found.word });
};

/** The operator of a bare 0, or null where it says "none at all". */
export const operatorOfZero = (
  value: Decimal,
  unit: string | null,
  context: SectionContext,
): AssumedOperator | null => {
  const found = lowerIsBetter(context.hints.nameText, context.hints.algorithm);
  return found !== null && MAY_BE_NEGATIVE.has(found.id)
    ? assumedOperator(value, unit, context)
    : null;
};
