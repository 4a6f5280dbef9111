import type { AssessedIndicator } from '../model/assessment';

/**
 * Whether an indicator's own figures are sure enough to accuse the sheet of an error: it is in
 * force, and its actual was not read with doubt. What is doubtful is asked about instead.
 */
export const isSure = ({ indicator, achievement }: AssessedIndicator): boolean =>
  achievement.kind !== 'withdrawn' &&
  achievement.kind !== 'replaced' &&
  indicator.actual?.confidence !== 'low';
