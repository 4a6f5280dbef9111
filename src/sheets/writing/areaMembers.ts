import type { AssessedObjective } from '../../domain/model/assessment';
import { objectivesByArea } from '../../domain/rollup/objectivesByArea';
import { ofTheMean } from '../../domain/rollup/rollUpAreas';

/** The codes of the objectives that make the means of their areas. */
export const areaMembers = (objectives: readonly AssessedObjective[]): ReadonlySet<string> =>
  new Set(
    [...objectivesByArea(objectives).values()]
      .flatMap(ofTheMean)
      .map(({ objective }) => objective.code),
  );
