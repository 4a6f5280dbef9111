import { type Decimal, decimal } from '../decimal';
import { emptyActual } from '../actuals/emptyActual';
import type { Actual } from '../model/actual';
import type { Indicator } from '../model/indicator';
import type { Target } from '../model/target';

/** A target such as `>= 0,9` wishes a ratio, `>= 90%` and `>= 90` a percentage. */
const wishesRatio = (target: Target): boolean =>
  target.kind === 'threshold' && target.unit !== '%' && target.value.lte(1);

const ratio = (ok: number, of: number, target: Target): Decimal =>
  decimal(ok)
    .times(wishesRatio(target) ? 1 : 100)
    .dividedBy(of);

/**
 * The computed count as the meta-indicator's actual: 5 of 7 → 71.428571…. It takes the place of
 * what is printed, which is compared with it; what a person confirmed stays.
 */
export const withMetaActual = (
  indicator: Indicator,
  meta: { readonly ok: number; readonly of: number },
): Indicator => {
  if (indicator.actual?.confirmed === true) return indicator;
  const printed = indicator.actual ?? emptyActual('', indicator.cell);
  const actual: Actual = {
    ...printed,
    value: ratio(meta.ok, meta.of, indicator.target),
    numerator: decimal(meta.ok),
    denominator: decimal(meta.of),
    printedPlaces: null,
    confidence: 'high',
    doubt: null,
    linkFactor: null,
  };
  return { ...indicator, actual };
};
