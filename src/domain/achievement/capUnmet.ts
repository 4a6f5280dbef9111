import { type Decimal, decimal } from '../decimal';

/** The most that a target which is not met can show: with two decimals it never reads 100. */
const UNMET_CAP = decimal('99.99');

/** Caps what is not met at 99.99: 99.997 → 99.99, 15 against `> 15` (100) → 99.99; 60 stays 60. */
export const capUnmet = (percentage: Decimal): Decimal =>
  percentage.gt(UNMET_CAP) ? UNMET_CAP : percentage;
