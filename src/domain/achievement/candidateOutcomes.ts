import type { Decimal } from '../decimal';
import type { AssessedIndicator } from '../model/assessment';
import type { Policies } from '../model/policies';
import { achievementOf } from './achievementOf';

/** A value that may be the result, with what it would give. */
export interface CandidateOutcome {
  readonly value: Decimal;
  /** Achievement in percent, or null where the value cannot be measured against the target. */
  readonly percentage: Decimal | null;
}

/** The value that is offered and the others that may be meant, each once: 20 → 100, 3,3 → 33. */
export const candidateOutcomes = (
  { indicator, target }: AssessedIndicator,
  policies: Policies,
): readonly CandidateOutcome[] => {
  const { actual } = indicator;
  if (actual === null) return [];
  const all = actual.value === null ? actual.rivals : [actual.value, ...actual.rivals];
  const values = all.filter((value, at) => all.findIndex((other) => other.eq(value)) === at);
  return values.map((value) => {
    const sure = { ...indicator, actual: { ...actual, value, confidence: 'high' as const } };
    const achievement = achievementOf(sure, { ...target, doubt: null }, false, policies);
    return { value, percentage: achievement.kind === 'measured' ? achievement.percentage : null };
  });
};
