import { checkContext } from './checks/shared/context';
import { CHECKS } from './checks/checks';
import { holdsForAnyYear } from './checks/holdsForAnyYear';
import type { Assessment } from './model/assessment';
import type { Policies } from './model/policies';
import type { Register } from './model/register';
import { rollUp } from './rollup/rollUp';
import { rollUpAreas } from './rollup/rollUpAreas';
import { rollUpChamber } from './rollup/rollUpChamber';

/**
 * Everything that follows from what the worksheets say: achievements, means, statuses, proposed
 * scores and findings. The same register and policies always give the same assessment. While the
 * year is contradicted only findings that hold for any year are made.
 */
export const assess = (register: Register, policies: Policies): Assessment => {
  const { indicators, objectives } = rollUp(register, policies);
  const context = checkContext(register, policies, indicators, objectives);
  return {
    year: register.year,
    plan: register.plan,
    asOf: register.asOf,
    yearContradicted: register.yearContradicted,
    chamber: rollUpChamber(objectives),
    policies,
    areas: rollUpAreas(objectives, policies),
    objectives,
    indicators,
    findings: CHECKS.filter(({ id }) => !register.yearContradicted || holdsForAnyYear(id)).flatMap(
      (check) => check.find?.(context) ?? [],
    ),
  };
};
