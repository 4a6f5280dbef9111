import type { AssessedIndicator, AssessedObjective } from '../model/assessment';
import type { Policies } from '../model/policies';
import type { Register } from '../model/register';
import { groupedBy } from '../rollup/groupedBy';

/** What checks look at: the register and its assessment so far, with quick ways through both. */
export interface CheckContext {
  readonly year: number;
  readonly policies: Policies;
  readonly register: Register;
  readonly indicators: readonly AssessedIndicator[];
  readonly objectives: readonly AssessedObjective[];
  readonly objective: (code: string) => AssessedObjective | null;
  readonly indicatorsOf: (code: string) => readonly AssessedIndicator[];
}

export const checkContext = (
  register: Register,
  policies: Policies,
  indicators: readonly AssessedIndicator[],
  objectives: readonly AssessedObjective[],
): CheckContext => {
  const byCode = new Map(objectives.map((assessed) => [assessed.objective.code, assessed]));
  const own = groupedBy(indicators, ({ indicator }) => indicator.objective);
  return {
    year: register.year,
    policies,
    register,
    indicators,
    objectives,
    objective: (code) => byCode.get(code) ?? null,
    indicatorsOf: (code) => own.get(code) ?? [],
  };
};
