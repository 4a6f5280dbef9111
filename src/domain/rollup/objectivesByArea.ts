import type { AssessedObjective } from '../model/assessment';
import { groupedBy } from './groupedBy';

/**
 * The objectives of every area, areas in the order of the sheets. Those that no area holds, neither
 * themselves nor through an objective above them, come last under null; where the sheets name no
 * area at all there is nothing to sum up by area, and nobody is left over.
 */
export const objectivesByArea = (
  objectives: readonly AssessedObjective[],
): ReadonlyMap<string | null, readonly AssessedObjective[]> => {
  const named: ReadonlyMap<string | null, readonly AssessedObjective[]> = groupedBy(
    objectives.filter(({ objective }) => objective.area !== null),
    ({ objective }) => objective.area ?? '',
  );
  if (named.size === 0) return named;
  const byCode = new Map(objectives.map((each) => [each.objective.code, each]));
  const nameless = objectives.filter((each) => !standsInArea(each, byCode));
  return nameless.length === 0 ? named : new Map([...named, [null, nameless]]);
};

const standsInArea = (
  assessed: AssessedObjective,
  byCode: ReadonlyMap<string, AssessedObjective>,
): boolean => {
  const seen = new Set<AssessedObjective>();
  for (
    let each: AssessedObjective | undefined = assessed;
    // A faulty sheet can make objectives stand over one another in a ring.
    each !== undefined && !seen.has(each);
    each = byCode.get(each.objective.parent ?? '')
  ) {
    if (each.objective.area !== null) return true;
    seen.add(each);
  }
  return false;
};
