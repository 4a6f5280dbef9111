import { type Decimal, decimal } from '../decimal';

const ZERO = decimal(0);
const sum = (values: readonly Decimal[]): Decimal =>
  values.reduce((total, value) => total.plus(value), ZERO);

/** The mean of some values, or null where there are none: 100, 60 → 80. */
export const mean = (values: readonly Decimal[]): Decimal | null =>
  values.length === 0 ? null : sum(values).dividedBy(values.length);

interface Weighted {
  readonly value: Decimal;
  readonly weight: Decimal | null;
}

/**
 * The mean by weights, renormalised over the values given: 100 at 0.2 and 50 at 0.3 → 70.
 *
 * Weights are used only where every value has one, none is negative and they do not sum to 0;
 * otherwise it is the plain mean, because a missing weight is not a weight of 0.
 */
export const weightedMean = (items: readonly Weighted[]): Decimal | null => {
  const weights = items.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  const total = sum(weights);
  const usable =
    weights.length === items.length &&
    total.gt(0) &&
    weights.every((weight) => !weight.isNegative());
  if (!usable) return mean(items.map(({ value }) => value));
  return sum(items.map(({ value, weight }) => value.times(weight ?? ZERO))).dividedBy(total);
};
