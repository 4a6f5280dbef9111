import type { AssessedIndicator, AssessedObjective } from '../model/assessment';
import type { Indicator } from '../model/indicator';
import type { Objective } from '../model/objective';
import type { Policies } from '../model/policies';
import type { Register } from '../model/register';
import { assessIndicator } from './assessIndicator';
import { groupedBy } from './groupedBy';
import { metaCount, type ObjectiveWithIndicators } from './metaCount';
import { objectiveTree } from './objectiveTree';
import { rollUpObjective } from './rollUpObjective';

interface RolledUp {
  readonly indicators: readonly AssessedIndicator[];
  readonly objectives: readonly AssessedObjective[];
}

const isOperational = ({ assessed }: ObjectiveWithIndicators): boolean =>
  assessed.objective.level === 'operational' || assessed.objective.level === 'unknown';

/**
 * Assesses every indicator and objective. Objectives go children first, because a meta-indicator
 * counts the operational objectives under its own.
 */
export const rollUp = (register: Register, policies: Policies): RolledUp => {
  const tree = objectiveTree(register.objectives);
  const own = groupedBy(register.indicators, ({ objective }) => objective);
  const done = new Map<string, ObjectiveWithIndicators>();
  const assessedIndicators = new Map<Indicator, AssessedIndicator>();

  const assessOne = (indicator: Indicator, objective: Objective | null): AssessedIndicator => {
    const under = objective === null ? [] : tree.childrenOf(objective.code);
    const children = under.flatMap(({ code }) => done.get(code) ?? []);
    const meta = indicator.isMeta ? metaCount(children.filter(isOperational), policies) : null;
    const assessed = assessIndicator(indicator, objective, register, policies, meta);
    assessedIndicators.set(indicator, assessed);
    return assessed;
  };

  for (const objective of tree.childrenFirst) {
    const indicators = (own.get(objective.code) ?? []).map((each) => assessOne(each, objective));
    const children = tree
      .childrenOf(objective.code)
      .flatMap(({ code }) => done.get(code)?.assessed ?? []);
    const assessed = rollUpObjective(objective, indicators, children, policies);
    done.set(objective.code, { assessed, indicators });
  }
  return {
    indicators: register.indicators.map(
      (each) => assessedIndicators.get(each) ?? assessOne(each, null),
    ),
    objectives: register.objectives.flatMap(({ code }) => done.get(code)?.assessed ?? []),
  };
};
