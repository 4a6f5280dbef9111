import type { Decimal } from '../decimal';

/** What the office decides, in `Parametri`; the defaults are in `defaultPolicies.ts`. */
export interface Policies {
  /** Lower bound of "nearly reached", percent. */
  readonly nearlyReached: Decimal;
  /** Lower bound of "partly reached", percent. */
  readonly partlyReached: Decimal;
  /** Step of the proposed score, in points. */
  readonly scoreStep: Decimal;
  /** `shortfall`: the one rule; `reciprocal`: target ∕ actual for lower-is-better. */
  readonly lowerIsBetter: 'shortfall' | 'reciprocal';
  /** A declared percentage counts in the means. */
  readonly declaredCounts: boolean;
  /** A late deadline counts as 0 in the means. */
  readonly lateCountsZero: boolean;
  /** A meta-indicator's "OK" is strictly above this, percent. */
  readonly metaThreshold: Decimal;
  /** Distance of the OIV's score from the achievement from which a reason is due, in points. */
  readonly oivDistance: Decimal;
}
