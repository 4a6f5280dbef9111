import type { AssessedObjective, Chamber } from '../model/assessment';
import { mean } from './mean';
import { ofTheMean } from './rollUpAreas';

/**
 * The chamber's figure: the mean of its strategic and entity objectives that count, not of the
 * areas, which would move with how objectives are grouped. What was withdrawn is not among those
 * that it is counted of. Beside it stands the mean of the OIV's scores of the same objectives.
 * Bodies that name operational objectives only have the mean of those under no other.
 */
export const rollUpChamber = (objectives: readonly AssessedObjective[]): Chamber => {
  const members = ofTheMean(objectives).filter(({ status }) => status !== 'withdrawn');
  const counting = members.flatMap(({ achievement }) => achievement ?? []);
  const scores = members.flatMap(({ objective: { oiv } }) =>
    oiv.outcome === 'scored' && oiv.score !== null ? [oiv.score] : [],
  );
  return {
    achievement: mean(counting),
    counted: counting.length,
    of: members.length,
    oivScore: mean(scores),
  };
};
