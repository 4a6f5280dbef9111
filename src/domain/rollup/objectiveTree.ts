import type { Objective } from '../model/objective';
import { groupedBy } from './groupedBy';

/** Which objective stands under which, and an order in which children come before parents. */
interface ObjectiveTree {
  readonly childrenOf: (code: string) => readonly Objective[];
  readonly childrenFirst: readonly Objective[];
}

/**
 * The tree of the objectives by their `parent` codes. A parent that is not in the register, and a
 * ring of parents, which only a faulty sheet can say, leave nobody out of the order.
 */
export const objectiveTree = (objectives: readonly Objective[]): ObjectiveTree => {
  const children = groupedBy(
    objectives.filter(({ code, parent }) => parent !== null && parent !== code),
    ({ parent }) => parent ?? '',
  );
  const childrenOf = (code: string): readonly Objective[] => children.get(code) ?? [];
  const seen = new Set<string>();
  const childrenFirst: Objective[] = [];
  const visit = (objective: Objective): void => {
    if (seen.has(objective.code)) return;
    seen.add(objective.code);
    childrenOf(objective.code).forEach(visit);
    childrenFirst.push(objective);
  };
  objectives.forEach(visit);
  return { childrenOf, childrenFirst };
};
