import { type Decimal, decimal } from '../decimal';
import type { Achievement } from '../model/achievement';
import type { Policies } from '../model/policies';

const ZERO = decimal(0);

/**
 * What an indicator adds to its objective's mean, or null where it does not count. Only what is
 * measured counts by itself; a declared percentage and a late deadline (as 0) count where the
 * office says so in `Parametri`.
 */
export const countedValue = (achievement: Achievement, policies: Policies): Decimal | null => {
  switch (achievement.kind) {
    case 'measured':
      return achievement.percentage;
    case 'declared':
      return policies.declaredCounts ? achievement.percentage : null;
    case 'late':
      return policies.lateCountsZero ? ZERO : null;
    case 'to-confirm':
    case 'missing-actual':
    case 'missing-target':
    case 'not-due':
    case 'withdrawn':
    case 'replaced':
    case 'manual':
      return null;
  }
};
