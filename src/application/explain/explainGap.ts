import { type Decimal, decimal, percentOf } from '../../domain/decimal';
import { capUnmet } from '../../domain/achievement/capUnmet';
import { shareOfTarget } from '../../domain/achievement/shareOfTarget';
import type { FigureStep } from './steps';

export type GapStep = Extract<FigureStep, { kind: 'share' | 'remainder' | 'nothing-of-zero' }>;

/**
 * What a gap leaves of a bound that is not met. Where the actual simply falls short of a positive
 * bound this is actual ÷ bound, and said so: 9 against at least 15 → 9 ÷ 15 × 100 = 60.
 */
export const explainGap = (actual: Decimal, bound: Decimal, gap: Decimal): GapStep => {
  if (bound.isZero()) return { kind: 'nothing-of-zero', percentage: decimal(0) };
  const isShare = bound.gt(0) && !actual.isNegative() && gap.eq(bound.minus(actual));
  return isShare
    ? {
        kind: 'share',
        actual,
        target: bound,
        percentage: percentOf(actual, bound) ?? decimal(0),
      }
    : { kind: 'remainder', actual, bound, gap, percentage: shareOfTarget(gap, bound) };
};

/** The step that keeps what is not met below 100, where the arithmetic gave more than 99.99. */
export const explainUnmetCap = (before: Decimal): readonly FigureStep[] => {
  const percentage = capUnmet(before);
  return percentage.eq(before) ? [] : [{ kind: 'unmet-cap', before, percentage }];
};
