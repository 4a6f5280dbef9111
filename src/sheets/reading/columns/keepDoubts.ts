import { choiceOf, withDoubt, type ColumnDraft } from './columnDraft';
import { headerLabel } from '../headers/headerText';
import { isMeasure, plainRole, rolePeriod } from '../role';
import { BAR } from '../weights';

const isPlain = (draft: ColumnDraft): boolean => {
  const choice = choiceOf(draft);
  return choice !== null && choice.byHeader && choice.score >= BAR.plain;
};

/** A person gave the role to another column, for a year that this one may be about too. */
const isRivalled = (draft: ColumnDraft, drafts: readonly ColumnDraft[]): boolean =>
  drafts.some(({ answer }) => {
    if (answer === null || plainRole(answer) !== choiceOf(draft)?.role) return false;
    const year = rolePeriod(answer)?.slice(0, 4) ?? null;
    return year === null || draft.period.year === null || year === `${draft.period.year}`;
  });

const claimsMeasureByWords = (draft: ColumnDraft): boolean => {
  const role = choiceOf(draft)?.role;
  return (
    role !== undefined &&
    isMeasure(role) &&
    draft.all.some((one) => one.byHeader && one.role === role)
  );
};

/**
 * An answer says what its own column is and nothing about another: one that was open before anybody
 * answered stays open, unless its own words are plain and no answer contradicts them. `Valore 1`
 * being the actual does not make `Valore 2` a second one. Both lists hold the same columns, settled
 * with and without the answers.
 */
export const keepDoubts = (
  answered: readonly ColumnDraft[],
  unanswered: readonly ColumnDraft[],
): readonly ColumnDraft[] => {
  const open = new Set(
    unanswered.filter((draft) => choiceOf(draft) === null).map((draft) => draft.header.column),
  );
  const answeredHeaders = answered
    .filter((draft) => draft.answer !== null)
    .map((draft) => headerLabel(draft.header));
  return answered.map((draft) =>
    draft.answer === null &&
    open.has(draft.header.column) &&
    claimsMeasureByWords(draft) &&
    (!isPlain(draft) || isRivalled(draft, answered))
      ? withDoubt(draft, { kind: 'rivals', headers: answeredHeaders })
      : draft,
  );
};
