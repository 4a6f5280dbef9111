import type { NumberToken } from '../../language/scan/token';
import type { StatedPercentage } from './statedAchievements';
import { BENCHMARK_RULES } from './benchmarkRules';
import { CHANGE_RULES } from './changeRules';
import { EARLIER_RULES } from './earlierRules';
import { LIMIT_RULES } from './limitRules';
import { PART_RULES } from './partRules';
import type { NumberFact, Role, RoleContext, RoleRule } from './role';
import { SCALE_RULES } from './scaleRules';
import { TARGET_RULES } from './targetRules';

/** In order: the first that holds gives the role. */
export const ROLE_RULES: readonly RoleRule[] = [
  ...BENCHMARK_RULES,
  ...LIMIT_RULES,
  ...TARGET_RULES,
  ...SCALE_RULES,
  ...CHANGE_RULES,
  ...EARLIER_RULES,
  ...PART_RULES,
];

/** What every number of a passage is, by the words around it. */
export const numberFacts = (
  context: RoleContext,
  stated: readonly StatedPercentage[],
): ReadonlyMap<NumberToken, NumberFact> =>
  new Map(
    context.passage.numbers.map((number): [NumberToken, NumberFact] => {
      if (stated.some((said) => said.number === number))
        return [number, { role: 'stated', rule: 'stated' }];
      const rule = ROLE_RULES.find(({ when }) => when(number, context));
      return [number, { role: rule?.role ?? 'plain', rule: rule?.id ?? null }];
    }),
  );

/** The roles alone. */
export const rolesOf = (
  facts: ReadonlyMap<NumberToken, NumberFact>,
): ReadonlyMap<NumberToken, Role> =>
  new Map([...facts].map(([number, { role }]) => [number, role]));
