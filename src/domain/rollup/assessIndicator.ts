import { achievementOf } from '../achievement/achievementOf';
import { targetInForce } from '../achievement/targetInForce';
import { indicatorStatus } from '../evaluation/indicatorStatus';
import { isWithdrawn } from '../evaluation/isWithdrawn';
import type { Achievement } from '../model/achievement';
import type { AssessedIndicator } from '../model/assessment';
import type { Indicator } from '../model/indicator';
import type { Objective } from '../model/objective';
import type { Policies } from '../model/policies';
import type { Register } from '../model/register';
import { countedValue } from './countedValue';
import { withMetaActual } from './metaActual';

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
