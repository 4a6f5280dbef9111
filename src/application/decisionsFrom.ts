import type { CellRef, Written } from '../domain/model/cell';
import type { Decisions } from '../domain/register/buildRegister';
import type { Input, TypedInputs, TypedProblem } from '../sheets/inputs';
import { oivDecision } from '../sheets/reading/typed/oivDecision';

/** What people typed as the decisions that the register asks for. */
export interface TypedDecisions {
  readonly decisions: Decisions;
  /** What could not be understood of what was typed, once all decisions were taken. */
  readonly problems: () => readonly TypedProblem[];
}

export const decisionsFrom = (typed: TypedInputs): TypedDecisions => {
  const problems: TypedProblem[] = [];
  return {
    problems: () => problems,
    decisions: {
      confirmed: (id, own) => {
        const inputs = typed.indicators.get(id);
        return {
          target: placed(inputs?.confirmedTarget ?? null, own),
          actual: placed(inputs?.confirmedActual ?? null, own),
        };
      },
      decide: (code, printed) => {
        const reading = oivDecision(code, printed, typed.objectives.get(code));
        problems.push(...reading.problems);
        return reading.decision;
      },
    },
  };
};

const placed = (input: Input | null, own: CellRef): Written | null =>
  input === null ? null : { content: input.content, cell: input.cell ?? own };
