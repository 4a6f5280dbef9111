import type { AssessedIndicator } from '../../model/assessment';
import { inForce } from './inForce';

/**
 * Whether an indicator's own figures are sure enough to accuse the sheet of an error: it is in
 * force, and its actual was not read with doubt. What is doubtful is asked about instead.
 */
export const isSure = (assessed: AssessedIndicator): boolean =>
  inForce(assessed) && assessed.indicator.actual?.confidence !== 'low';
