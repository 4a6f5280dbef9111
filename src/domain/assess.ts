import { checkContext } from './checks/context';
import { CHECKS } from './checks/checks';
import type { Assessment } from './model/assessment';
import type { Policies } from './model/policies';
import type { Register } from './model/register';
import { rollUp } from './rollup/rollUp';
import { rollUpAreas } from './rollup/rollUpAreas';

/**
 * Everything that follows from what the worksheets say: achievements, means, statuses, proposed
 * scores and findings. The same register and policies always give the same assessment.
 */
export const assess = (register: Register, policies: Policies): Assessment => {
  const { indicators, objectives } = rollUp(register, policies);
  const context = checkContext(register, policies, indicators, objectives);
  return {
    year: register.year,
    policies,
    areas: rollUpAreas(objectives, policies),
    objectives,
    indicators,
    findings: CHECKS.flatMap((check) => check.find?.(context) ?? []),
  };
};
