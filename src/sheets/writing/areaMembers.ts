import type { AssessedObjective } from '../../domain/model/assessment';

const HIGH = new Set(['strategic-common', 'strategic-specific', 'entity']);

/**
 * The codes of the objectives that make the means of their areas, as `rollUpAreas` chooses them:
 * strategic and entity ones, else those that stand under no other of the area.
 */
export const areaMembers = (objectives: readonly AssessedObjective[]): ReadonlySet<string> => {
  const areas = new Map<string, AssessedObjective[]>();
  for (const assessed of objectives) {
    const { area } = assessed.objective;
    if (area === null) continue;
    const members = areas.get(area);
    if (members === undefined) areas.set(area, [assessed]);
    else members.push(assessed);
  }
  return new Set([...areas.values()].flatMap(ofTheMean));
};

const ofTheMean = (members: readonly AssessedObjective[]): readonly string[] => {
  const codes = new Set(members.map(({ objective }) => objective.code));
  const high = members.filter(({ objective }) => HIGH.has(objective.level));
  const alone = members.filter(
    ({ objective }) => objective.parent === null || !codes.has(objective.parent),
  );
  return (high.length > 0 ? high : alone).map(({ objective }) => objective.code);
};
