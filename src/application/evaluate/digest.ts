import type { Policies } from '../../domain/model/policies';
import type { UserEntries } from '../../sheets/generated/entries/userEntries';
import type { WorkbookRecognition } from '../../sheets/reading/recognition';
import { fingerprint } from '../../sheets/generated/entries/fingerprint';
import { typedOutcome } from '../../sheets/generated/objectives/oivDecision';
import { scoreInForce } from '../../sheets/generated/objectives/typedScore';
import { said } from '../../sheets/generated/entries/cellWords';

/**
 * A fingerprint of everything that a run computes from: the sheets, the year and the policies, and
 * what was typed.
 */
export const digestOf = (
  recognition: WorkbookRecognition,
  entries: UserEntries,
  year: number,
  policies: Policies,
): string =>
  fingerprint(JSON.stringify([year, policies, recognition.written, decisiveEntries(entries)]));

/**
 * What people typed that the figures of a run depend on, for its digest: contents without the cells
 * that they stand in, which sorting moves, without parameters, which the run knows as policies, and
 * without judged findings, which change no figure.
 */
export const decisiveEntries = (entries: UserEntries): unknown => ({
  objectives: sorted(
    [...entries.objectives].map(([code, { outcome, score, cause, reason, disputed }]) => [
      code,
      scoreInForce(score)?.toString() ?? said(score),
      typedOutcome(outcome) ?? said(outcome),
      ...[cause, reason].map(said),
      disputed,
    ]),
  ),
  indicators: sorted(
    [...entries.indicators].map(([code, { confirmedTarget, confirmedActual }]) => [
      code,
      said(confirmedTarget),
      confirmedTarget?.standing,
      said(confirmedActual),
      confirmedActual?.standing,
    ]),
  ),
  answers: sorted(entries.columnAnswers.map(({ sheet, header, role }) => [sheet, header, role])),
});

const sorted = (all: readonly (readonly unknown[])[]): readonly string[] =>
  all.map((entry) => JSON.stringify(entry)).sort();
