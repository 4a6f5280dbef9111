import { achievementOf } from '../achievement/achievementOf';
import { targetInForce } from '../achievement/targetInForce';
import { indicatorStatus } from '../evaluation/indicatorStatus';
import { isWithdrawn } from '../evaluation/isWithdrawn';
import type { AssessedIndicator } from '../model/assessment';
import type { Indicator } from '../model/indicator';
import type { Objective } from '../model/objective';
import type { Policies } from '../model/policies';
import { countedValue } from './countedValue';
import { withMetaActual } from './metaActual';

/** Target in force, achievement, status and what counts of one indicator. */
export const assessIndicator = (
  indicator: Indicator,
  objective: Objective | null,
  year: number,
  policies: Policies,
  meta: AssessedIndicator['meta'] = null,
): AssessedIndicator => {
  const target = targetInForce(indicator, year);
  const withdrawn = objective !== null && isWithdrawn(objective);
  const measured = meta === null ? indicator : withMetaActual(indicator, meta);
  const achievement = achievementOf(measured, target, withdrawn, policies);
  return {
    indicator,
    target,
    achievement,
    status: indicatorStatus(achievement, policies),
    counts: countedValue(achievement, policies),
    meta,
  };
};
