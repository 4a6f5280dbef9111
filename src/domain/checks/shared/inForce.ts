import type { AssessedIndicator } from '../../model/assessment';

/** Neither withdrawn nor replaced: nothing is asked about what no longer holds. */
export const inForce = ({ achievement }: AssessedIndicator): boolean =>
  achievement.kind !== 'withdrawn' && achievement.kind !== 'replaced';
