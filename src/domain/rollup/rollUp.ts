import { decimal, type Decimal } from '../decimal';
import type { AssessedIndicator, AssessedObjective } from '../model/assessment';
import type { Indicator } from '../model/indicator';
import type { Objective } from '../model/objective';
import type { Policies } from '../model/policies';
import type { Register } from '../model/register';
import { assessIndicator } from './assessIndicator';
import { groupedBy } from './groupedBy';
import { mean } from './mean';
import { rollUpObjective } from './rollUpObjective';

/** An objective together with its own indicators, assessed. */
interface ObjectiveWithIndicators {
  readonly assessed: AssessedObjective;
  readonly indicators: readonly AssessedIndicator[];
}

const declaredValue = ({ achievement }: AssessedIndicator): readonly Decimal[] => {
  if (achievement.kind !== 'declared') return [];
  if (achievement.percentage !== null) return [achievement.percentage];
  return achievement.met === null ? [] : [decimal(achievement.met ? 100 : 0)];
};

/**
 * What an operational objective is worth for a meta-indicator: the OIV's score, else its
 * achievement, else what its indicators declare. Null leaves it out of both counts: not
 * assessable, excluded, withdrawn, or nothing to go by (a year without calls for applications).
 */
const worth = ({ assessed, indicators }: ObjectiveWithIndicators): Decimal | null => {
  const { oiv } = assessed.objective;
  if (assessed.status === 'withdrawn') return null;
  if (oiv.outcome === 'scored' && oiv.score !== null) return oiv.score;
  if (oiv.outcome !== 'scored' && oiv.outcome !== 'pending') return null;
  return assessed.achievement ?? mean(indicators.flatMap(declaredValue));
};

/**
 * "N. indicatori con risultati OK (sopra il 90%) ∕ n. indicatori" over operational objectives: OK
 * is strictly above the threshold. Scores 100, 100, 80, 100, 100, 50, 100 and two objectives
 * without anything → 5 of 7. Null where no objective has anything to go by.
 */
const metaCount = (
  objectives: readonly ObjectiveWithIndicators[],
  policies: Policies,
): { readonly ok: number; readonly of: number } | null => {
  const worths = objectives.map(worth).filter((value) => value !== null);
  const ok = worths.filter((value) => value.gt(policies.metaThreshold)).length;
  return worths.length === 0 ? null : { ok, of: worths.length };
};

/** Which objective stands under which, and an order in which children come before parents. */
interface ObjectiveTree {
  readonly childrenOf: (code: string) => readonly Objective[];
  readonly childrenFirst: readonly Objective[];
}

/**
 * The tree of the objectives by their `parent` codes. A parent that is not in the register, and a
 * ring of parents, which only a faulty sheet can say, leave nobody out of the order.
 */
const objectiveTree = (objectives: readonly Objective[]): ObjectiveTree => {
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
