import type { Input, TypedInputs } from '../../inputs';
import { saysAccepted } from './acceptance';
import { contentText } from './contentText';
import { typedScore } from './oivDecision';

/**
 * What people typed that a run depends on, for its digest: contents without the cells that they
 * stand in, which sorting moves, and without parameters, which the run knows as policies.
 */
export const decisiveInputs = (typed: TypedInputs): unknown => ({
  objectives: sorted(
    [...typed.objectives].map(([code, { outcome, score, cause, reason }]) => [
      code,
      typedScore(score)?.toString() ?? said(score),
      ...[outcome, cause, reason].map(said),
    ]),
  ),
  indicators: sorted(
    [...typed.indicators].map(([code, { confirmedTarget, confirmedActual }]) => [
      code,
      said(confirmedTarget),
      said(confirmedActual),
    ]),
  ),
  accepted: sorted(
    typed.accepted.map((judged) => [judged.key, judged.evidence, saysAccepted(judged)]),
  ),
  answers: sorted(typed.columnAnswers.map(({ sheet, header, role }) => [sheet, header, role])),
});

/** A typed 85% is stored as 0.85 and means another thing than 0,85. */
const said = (input: Input | null): string | null => {
  if (input === null) return null;
  const { content } = input;
  const isPercent = content.kind === 'number' && content.format.includes('%');
  return `${content.kind}:${contentText(content)}${isPercent ? '%' : ''}`;
};

const sorted = (entries: readonly (readonly unknown[])[]): readonly string[] =>
  entries.map((entry) => JSON.stringify(entry)).sort();
