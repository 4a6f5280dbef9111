import type { Decimal } from '../../domain/decimal';
import type { AssessedIndicator } from '../../domain/model/assessment';

/** The weight of an indicator that counts, where it has one that is not negative; else null. */
export const usableWeight = ({ counts, indicator }: AssessedIndicator): Decimal | null =>
  counts === null || indicator.weight === null || indicator.weight.isNegative()
    ? null
    : indicator.weight;
