import { type Decimal, decimal } from '../../domain/decimal';
import { explainGap, explainUnmetCap } from './explainGap';
import type { IndicatorStep } from './steps';

/** Inside the range 100, outside the distance to the nearer bound; see `rangeAchievement`. */
export const explainRange = (
  actual: Decimal,
  lower: Decimal,
  upper: Decimal,
): readonly IndicatorStep[] => {
  const met = actual.gte(lower) && actual.lte(upper);
  const within = { kind: 'within', actual, lower, upper, met } as const;
  if (met) return [within, { kind: 'whole', percentage: decimal(100) }];
  const bound = actual.lt(lower) ? lower : upper;
  const step = explainGap(actual, bound, actual.minus(bound).abs());
  return [within, step, ...explainUnmetCap(step.percentage)];
};
