import type { Indicator } from './indicator';
import type { Objective } from './objective';

/** Everything understood, for one reporting year. */
export interface Register {
  readonly year: number;
  /** The sheets plan the year and report no result of it yet. */
  readonly plan: boolean;
  /** The day that the figures speak of, ISO. */
  readonly asOf: string;
  /**
   * Somebody gave a year that the sheets contradict: what depends on the year says nothing until it
   * is settled.
   */
  readonly yearContradicted: boolean;
  readonly objectives: readonly Objective[];
  readonly indicators: readonly Indicator[];
}
