import { achievementOf } from '../achievement/achievementOf';
import { targetInForce } from '../achievement/targetInForce';
import { decimal, type Decimal } from '../decimal';
import { indicatorStatus } from '../evaluation/indicatorStatus';
import { isWithdrawn } from '../evaluation/isWithdrawn';
import type { Achievement } from '../model/achievement';
import type { AssessedIndicator } from '../model/assessment';
import type { Indicator } from '../model/indicator';
import type { Objective } from '../model/objective';
import type { Policies } from '../model/policies';
import type { Register } from '../model/register';
import { withMetaActual } from './metaActual';

const ZERO = decimal(0);

/**
 * What an indicator adds to its objective's mean, or null where it does not count. Only what is
 * measured counts by itself; a declared percentage and a late deadline (as 0) count where the
 * office says so in `Parametri`.
 */
const countedValue = (achievement: Achievement, policies: Policies): Decimal | null => {
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

/** In a plan no result is missing and nothing is to be judged: neither is due yet. */
const notYetDue = (achievement: Achievement): Achievement =>
  achievement.kind === 'missing-actual' || achievement.kind === 'manual'
    ? { kind: 'not-due', why: 'plan' }
    : achievement;

/** Target in force, achievement, status and what counts of one indicator. */
export const assessIndicator = (
  indicator: Indicator,
  objective: Objective | null,
  { year, plan }: Pick<Register, 'year' | 'plan'>,
  policies: Policies,
  meta: AssessedIndicator['meta'] = null,
): AssessedIndicator => {
  const target = targetInForce(indicator, year);
  const withdrawn = objective !== null && isWithdrawn(objective);
  const measured = meta === null ? indicator : withMetaActual(indicator, meta);
  const found = achievementOf(measured, target, withdrawn, policies);
  const achievement = plan ? notYetDue(found) : found;
  return {
    indicator,
    target,
    achievement,
    status: indicatorStatus(achievement, policies),
    counts: countedValue(achievement, policies),
    meta,
  };
};
