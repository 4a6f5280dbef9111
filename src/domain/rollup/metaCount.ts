import { type Decimal, decimal } from '../decimal';
import type { AssessedIndicator, AssessedObjective } from '../model/assessment';
import type { Policies } from '../model/policies';
import { mean } from './mean';

/** An objective together with its own indicators, assessed. */
export interface ObjectiveWithIndicators {
  readonly assessed: AssessedObjective;
  readonly indicators: readonly AssessedIndicator[];
}

const declaredValue = ({ achievement }: AssessedIndicator): readonly Decimal[] => {
  if (achievement.kind !== 'declared') return [];
  if (achievement.percentage !== null) return [achievement.percentage];
  return achievement.met === null ? [] : [decimal(achievement.met ? 100 : 0)];
};

/**
 * What an operational objective is worth for a meta-indicator: the OIV's score, else its
 * achievement, else what its indicators declare. Null leaves it out of both counts: not
 * assessable, excluded, withdrawn, or nothing to go by (a year without calls for applications).
 */
const worth = ({ assessed, indicators }: ObjectiveWithIndicators): Decimal | null => {
  const { oiv } = assessed.objective;
  if (assessed.status === 'withdrawn') return null;
  if (oiv.outcome === 'scored' && oiv.score !== null) return oiv.score;
  if (oiv.outcome !== 'scored' && oiv.outcome !== 'pending') return null;
  return assessed.achievement ?? mean(indicators.flatMap(declaredValue));
};

/**
 * "N. indicatori con risultati OK (sopra il 90%) ∕ n. indicatori" over operational objectives: OK
 * is strictly above the threshold. Scores 100, 100, 80, 100, 100, 50, 100 and two objectives
 * without anything → 5 of 7. Null where no objective has anything to go by.
 */
export const metaCount = (
  objectives: readonly ObjectiveWithIndicators[],
  policies: Policies,
): { readonly ok: number; readonly of: number } | null => {
  const worths = objectives.map(worth).filter((value) => value !== null);
  const ok = worths.filter((value) => value.gt(policies.metaThreshold)).length;
  return worths.length === 0 ? null : { ok, of: worths.length };
};
