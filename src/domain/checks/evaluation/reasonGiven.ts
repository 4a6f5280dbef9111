import type { AssessedObjective } from '../../model/assessment';
import type { CheckContext } from '../shared/context';

const SPEAKS_OF_REASONS = /\bOIV\b|\b(?:es|end)ogen[aeio]\b|\bmotivat\S*|\bmotivazion\S*/i;

/**
 * Whether the evaluators' decision has a reason: typed, or told in the block's prose, which then
 * speaks of the OIV, of exogenous causes or of reasons that were given. A cause from the list is no
 * reason.
 */
export const reasonGiven = (context: CheckContext, { objective }: AssessedObjective): boolean => {
  if ((objective.oiv.reason ?? '').trim() !== '') return true;
  const narratives = context
    .indicatorsOf(objective.code)
    .map(({ indicator }) => indicator.narrative ?? '');
  return [...objective.remarks, ...narratives].some((text) => SPEAKS_OF_REASONS.test(text));
};
