import type { AssessedObjective } from '../../domain/model/assessment';
import { groupedBy } from '../../domain/rollup/groupedBy';
import { ofTheMean } from '../../domain/rollup/rollUpAreas';

/** The codes of the objectives that make the means of their areas. */
export const areaMembers = (objectives: readonly AssessedObjective[]): ReadonlySet<string> => {
  const within = objectives.filter(({ objective }) => objective.area !== null);
  const areas = groupedBy(within, ({ objective }) => objective.area ?? '');
  return new Set([...areas.values()].flatMap(ofTheMean).map(({ objective }) => objective.code));
};
