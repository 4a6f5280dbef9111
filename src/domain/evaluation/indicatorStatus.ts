import type { Achievement, Status } from '../model/achievement';
import type { Policies } from '../model/policies';
import { band } from './band';

/**
 * The status that an indicator shows. What is not measured is `unmeasured`, never "not reached":
 * a declared percentage has a band only where the office lets it count, a late deadline is "not
 * reached" only where the office lets it count as 0.
 */
export const indicatorStatus = (achievement: Achievement, policies: Policies): Status => {
  switch (achievement.kind) {
    case 'measured':
      return band(achievement.met, achievement.percentage, policies);
    case 'declared':
      return policies.declaredCounts && achievement.percentage !== null
        ? band(achievement.met === true, achievement.percentage, policies)
        : 'unmeasured';
    case 'late':
      return policies.lateCountsZero ? 'not-reached' : 'unmeasured';
    case 'to-confirm':
    case 'missing-actual':
    case 'missing-target':
    case 'not-due':
    case 'manual':
      return 'unmeasured';
    case 'withdrawn':
    case 'replaced':
      return 'withdrawn';
  }
};
