import type { Decimal } from '../../decimal';
import type { Actual } from '../../model/actual';

/**
 * The figures that a printed actual may stand for: the value as printed, and the exact ratio of
 * its parts. 87% (87 ∕ 99) → 87 and 87.8787…; "7 su 7" as a count → 7 alone.
 */
export const exactActuals = (actual: Actual): readonly Decimal[] => {
  const { value, numerator, denominator, unit } = actual;
  if (value === null) return [];
  const isRatio =
    numerator !== null &&
    denominator !== null &&
    !denominator.isZero() &&
    !value.eq(numerator) &&
    !value.eq(denominator);
  if (!isRatio) return [value];
  const ratio = numerator.dividedBy(denominator);
  return unit === '%' ? [value, ratio.times(100)] : [value, ratio, ratio.times(100)];
};
