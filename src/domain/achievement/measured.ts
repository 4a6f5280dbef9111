import { type Decimal, decimal } from '../decimal';
import type { Achievement } from '../model/achievement';
import { capUnmet } from './capUnmet';

export type Measured = Extract<Achievement, { kind: 'measured' }>;

const WHOLE = decimal(100);

/** What is met is 100; what is not keeps its percentage, below 100 in any case. */
export const measured = (
  met: boolean,
  percentage: Decimal,
  uncapped: Decimal | null = null,
): Measured => ({
  kind: 'measured',
  percentage: met ? WHOLE : capUnmet(percentage),
  uncapped,
  met,
});
