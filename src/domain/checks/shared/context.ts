import type { AssessedIndicator, AssessedObjective } from '../../model/assessment';
import type { Policies } from '../../model/policies';
import type { Register } from '../../model/register';
import { groupedBy } from '../../rollup/groupedBy';
import { phrase } from './algorithmParts';

/** What checks look at: the register and its assessment so far, with quick ways through both. */
export interface CheckContext {
  readonly year: number;
  readonly policies: Policies;
  readonly register: Register;
  readonly indicators: readonly AssessedIndicator[];
  readonly objectives: readonly AssessedObjective[];
  readonly objective: (code: string) => AssessedObjective | null;
  readonly indicatorsOf: (code: string) => readonly AssessedIndicator[];
  /** An objective's indicators whose whole algorithm is this {@link phrase}. */
  readonly withAlgorithm: (code: string, words: string) => readonly AssessedIndicator[];
}

type Group = ReadonlyMap<string, readonly AssessedIndicator[]>;

export const checkContext = (
  register: Register,
  policies: Policies,
  indicators: readonly AssessedIndicator[],
  objectives: readonly AssessedObjective[],
): CheckContext => {
  const byCode = new Map(objectives.map((assessed) => [assessed.objective.code, assessed]));
  const own = groupedBy(indicators, ({ indicator }) => indicator.objective);
  const indicatorsOf = (code: string): readonly AssessedIndicator[] => own.get(code) ?? [];
  // Kept once made: an objective of thousands of rows is asked by each of them.
  const byAlgorithm = new Map<string, Group>();
  const algorithmsOf = (code: string): Group => {
    const made =
      byAlgorithm.get(code) ??
      groupedBy(indicatorsOf(code), ({ indicator }) => phrase(indicator.algorithm ?? ''));
    byAlgorithm.set(code, made);
    return made;
  };
  return {
    year: register.year,
    policies,
    register,
    indicators,
    objectives,
    objective: (code) => byCode.get(code) ?? null,
    indicatorsOf,
    withAlgorithm: (code, words) => algorithmsOf(code).get(words) ?? [],
  };
};
