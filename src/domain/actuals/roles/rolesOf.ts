import type { NumberToken } from '../../language/scan/token';
import type { StatedPercentage } from '../statedAchievements';
import { isBenchmark } from './isBenchmark';
import { isChange } from './isChange';
import { isLimit } from './isLimit';
import { isOtherYear } from './isOtherYear';
import { isPart } from './isPart';
import { isPlanned } from './isPlanned';
import { isTargetMention } from './isTargetMention';
import type { Role, RoleContext, RoleRule } from './role';

/** In order: the first that holds gives the role. */
const RULES: readonly (readonly [Role, RoleRule])[] = [
  ['benchmark', isBenchmark],
  ['limit', isLimit],
  ['target', isTargetMention],
  ['planned', isPlanned],
  ['change', isChange],
  ['part', isPart],
  ['other-year', isOtherYear],
];

/** The role of every number of a passage. */
export const rolesOf = (
  context: RoleContext,
  stated: readonly StatedPercentage[],
): ReadonlyMap<NumberToken, Role> =>
  new Map(
    context.passage.numbers.map((number): [NumberToken, Role] => {
      if (stated.some((said) => said.number === number)) return [number, 'stated'];
      return [number, RULES.find(([, rule]) => rule(number, context))?.[0] ?? 'plain'];
    }),
  );
