import type { TypedInputs } from '../../inputs';
import { typedOutcome } from './oivDecision';
import { scoreInForce } from './typedScore';
import { said } from './said';

/**
 * What people typed that the figures of a run depend on, for its digest: contents without the cells
 * that they stand in, which sorting moves, without parameters, which the run knows as policies, and
 * without judged findings, which change no figure.
 */
export const decisiveInputs = (typed: TypedInputs): unknown => ({
  objectives: sorted(
    [...typed.objectives].map(([code, { outcome, score, cause, reason, disputed }]) => [
      code,
      scoreInForce(score)?.toString() ?? said(score),
      typedOutcome(outcome) ?? said(outcome),
      ...[cause, reason].map(said),
      disputed,
    ]),
  ),
  indicators: sorted(
    [...typed.indicators].map(([code, { confirmedTarget, confirmedActual }]) => [
      code,
      said(confirmedTarget),
      confirmedTarget?.standing,
      said(confirmedActual),
      confirmedActual?.standing,
    ]),
  ),
  answers: sorted(typed.columnAnswers.map(({ sheet, header, role }) => [sheet, header, role])),
});

const sorted = (entries: readonly (readonly unknown[])[]): readonly string[] =>
  entries.map((entry) => JSON.stringify(entry)).sort();
