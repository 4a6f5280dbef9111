import { decimal } from '../decimal';
import type { Policies } from '../model/policies';

/** What holds until the office decides otherwise in `Parametri`. */
export const defaultPolicies: Policies = {
  nearlyReached: decimal(90),
  partlyReached: decimal(70),
  scoreStep: decimal(10),
  lowerIsBetter: 'shortfall',
  declaredCounts: false,
  lateCountsZero: false,
  metaThreshold: decimal(90),
  oivDistance: decimal(10),
};
