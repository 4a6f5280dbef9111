import { type Decimal, decimal } from '../../domain/decimal';
import { meets } from '../../domain/achievement/meets';
import { reciprocal } from '../../domain/achievement/reciprocal';
import { shortfall } from '../../domain/achievement/shortfall';
import { uncapped } from '../../domain/achievement/uncapped';
import type { Policies } from '../../domain/model/policies';
import type { Operator } from '../../domain/model/target';
import { explainGap, explainUnmetCap, type GapStep } from './explainGap';
import type { FigureStep, IndicatorStep } from './steps';

type ReciprocalStep = Extract<FigureStep, { kind: 'reciprocal' }>;

const WHOLE = decimal(100);

/** The one rule with the numbers put in; see `thresholdAchievement`. */
export const explainThreshold = (
  actual: Decimal,
  operator: Operator,
  target: Decimal,
  lowerIsBetter: Policies['lowerIsBetter'],
): readonly IndicatorStep[] => {
  const met = meets(actual, operator, target);
  const comparison = { kind: 'comparison', actual, operator, target, met } as const;
  if (met) return [comparison, ...explainMet(actual, operator, target)];
  const byReciprocal = lowerIsBetter === 'reciprocal' ? reciprocal(actual, operator, target) : null;
  const step: GapStep | ReciprocalStep =
    byReciprocal === null
      ? explainGap(actual, target, shortfall(actual, operator, target))
      : { kind: 'reciprocal', target, actual, percentage: byReciprocal };
  return [comparison, step, ...explainUnmetCap(step.percentage)];
};

const explainMet = (
  actual: Decimal,
  operator: Operator,
  target: Decimal,
): readonly FigureStep[] => {
  const beyond = uncapped(actual, operator, target);
  const whole = { kind: 'whole', percentage: WHOLE } as const;
  return beyond?.gt(WHOLE) === true
    ? [{ kind: 'ceiling', actual, target, uncapped: beyond }, whole]
    : [whole];
};
