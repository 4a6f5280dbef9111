import type { AssessedArea, AssessedObjective } from '../model/assessment';
import type { Policies } from '../model/policies';
import { bandOfMean } from '../evaluation/band';
import { mean } from './mean';
import { objectivesByArea } from './objectivesByArea';

const isHigh = ({ objective }: AssessedObjective): boolean =>
  objective.level === 'strategic-common' ||
  objective.level === 'strategic-specific' ||
  objective.level === 'entity';

/** Those that make an area's mean: strategic and entity ones, else those without a parent in it. */
export const ofTheMean = (members: readonly AssessedObjective[]): readonly AssessedObjective[] => {
  const high = members.filter(isHigh);
  if (high.length > 0) return high;
  const codes = new Set(members.map(({ objective }) => objective.code));
  return members.filter(
    ({ objective }) => objective.parent === null || !codes.has(objective.parent),
  );
};

const rollUpArea = (
  name: string | null,
  members: readonly AssessedObjective[],
  policies: Policies,
): AssessedArea => {
  const candidates = ofTheMean(members);
  const counting = candidates.flatMap(({ objective, achievement }) =>
    achievement === null ? [] : [{ code: objective.code, achievement }],
  );
  const achievement = mean(counting.map((member) => member.achievement));
  const allWithdrawn = candidates.every(({ status }) => status === 'withdrawn');
  return {
    name,
    achievement,
    status: allWithdrawn ? 'withdrawn' : bandOfMean(achievement, policies),
    meanOf: counting.map(({ code }) => code),
  };
};

/**
 * An area is the mean of its strategic and entity objectives that have an achievement. Bodies that
 * name only operational objectives have the mean of those that stand under no other of the area.
 * Objectives without an area, beside those that have one, are summed up last in the same way.
 */
export const rollUpAreas = (
  objectives: readonly AssessedObjective[],
  policies: Policies,
): readonly AssessedArea[] =>
  [...objectivesByArea(objectives)].map(([name, members]) => rollUpArea(name, members, policies));
