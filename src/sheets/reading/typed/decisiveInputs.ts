import type { TypedInputs } from '../../inputs';
import { saysAccepted } from './acceptance';
import { typedScore } from './oivDecision';
import { said } from './said';

/**
 * What people typed that a run depends on, for its digest: contents without the cells that they
 * stand in, which sorting moves, and without parameters, which the run knows as policies.
 */
export const decisiveInputs = (typed: TypedInputs): unknown => ({
  objectives: sorted(
    [...typed.objectives].map(([code, { outcome, score, cause, reason, disputed }]) => [
      code,
      typedScore(score)?.toString() ?? said(score),
      ...[outcome, cause, reason].map(said),
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
  accepted: sorted(
    typed.accepted
      .filter(({ setAside }) => setAside === null)
      .map((judged) => [judged.key, judged.evidence, saysAccepted(judged)]),
  ),
  answers: sorted(typed.columnAnswers.map(({ sheet, header, role }) => [sheet, header, role])),
});

const sorted = (entries: readonly (readonly unknown[])[]): readonly string[] =>
  entries.map((entry) => JSON.stringify(entry)).sort();
