import { type Decimal, decimal } from '../../domain/decimal';
import type { Member, ObjectiveStep } from './steps';

const ZERO = decimal(0);

const sum = (values: readonly Decimal[]): Decimal =>
  values.reduce((total, value) => total.plus(value), ZERO);

/** Weights hold only where every member has one, none is negative and they do not sum to 0. */
const areUsable = (weights: readonly (Decimal | null)[]): boolean => {
  const given = weights.flatMap((weight) => (weight === null ? [] : [weight]));
  return (
    given.length === weights.length &&
    given.every((weight) => !weight.isNegative()) &&
    sum(given).gt(0)
  );
};

/** The mean with its numbers; see `weightedMean`. Null where no member counts. */
export const explainMean = (
  of: 'indicators' | 'objectives',
  members: readonly Member[],
): Extract<ObjectiveStep, { kind: 'mean' }> | null => {
  if (members.length === 0) return null;
  const weighted = areUsable(members.map(({ weight }) => weight));
  const kept = weighted ? members : members.map((member) => ({ ...member, weight: null }));
  const total = sum(kept.map(({ value, weight }) => (weight ? value.times(weight) : value)));
  const divisor = weighted
    ? sum(kept.map(({ weight }) => weight ?? ZERO))
    : decimal(members.length);
  const percentage = total.dividedBy(divisor);
  return { kind: 'mean', of, members: kept, sum: total, divisor, percentage };
};
