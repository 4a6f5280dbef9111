import type { Indicator } from './indicator';
import type { Objective } from './objective';

/** Everything understood, for one reporting year. */
export interface Register {
  readonly year: number;
  readonly objectives: readonly Objective[];
  readonly indicators: readonly Indicator[];
}
