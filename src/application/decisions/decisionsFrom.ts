import type { CellRef, Written } from '../../domain/model/cell';
import type { Withheld } from '../../domain/model/indicator';
import type { Confirmed, Decisions } from '../../domain/register/confirmed/decisions';
import type {
  Confirmation,
  IndicatorInputs,
  UserEntries,
  EntryProblem,
} from '../../sheets/generated/entries/userEntries';
import { contentText, typedWords } from '../../sheets/generated/entries/cellWords';
import { oivDecision } from '../../sheets/generated/objectives/oivDecision';

/** What people typed as the decisions that the register asks for. */
export interface TypedDecisions {
  readonly decisions: Decisions;
  /** What could not be understood of what was typed, once all decisions were taken. */
  readonly problems: () => readonly EntryProblem[];
}

export const decisionsFrom = (entries: UserEntries): TypedDecisions => {
  const problems: EntryProblem[] = [];
  return {
    problems: () => problems,
    decisions: {
      confirmed: (id, own) => confirmedBy(entries.indicators.get(id), own, copiesOf(entries, id)),
      decide: (code, printed, written) => {
        // As `Valutazione OIV` shows it: a number where it is one, else its words.
        const text = written === null ? '' : contentText(written.content).trim();
        const words = printed.score?.toString() ?? text;
        const reading = oivDecision(code, printed, entries.objectives.get(code), words);
        problems.push(...reading.problems);
        return reading.decision;
      },
    },
  };
};

/** What other copies of the sheets say of an indicator and is kept aside until a person chooses. */
const copiesOf = ({ indicatorsSetAside }: UserEntries, id: string): readonly IndicatorInputs[] =>
  indicatorsSetAside.flatMap(({ reason, likely, inputs }) =>
    reason === 'other-copy' && likely === id ? [inputs] : [],
  );

const confirmedBy = (
  inputs: IndicatorInputs | undefined,
  own: CellRef,
  copies: readonly IndicatorInputs[],
): Confirmed => {
  const target = inputs?.confirmedTarget ?? null;
  const actual = inputs?.confirmedActual ?? null;
  const withheld = {
    target: withheldOf(
      target,
      copies.map((copy) => copy.confirmedTarget),
    ),
    actual: withheldOf(
      actual,
      copies.map((copy) => copy.confirmedActual),
    ),
  };
  return {
    target: placed(target, own),
    actual: placed(actual, own),
    ...(withheld.target === null && withheld.actual === null ? {} : { withheld }),
  };
};

/** What counts of a confirmed cell: neither struck out nor withheld. */
const placed = (input: Confirmation | null, own: CellRef): Written | null =>
  input === null || input.struck || input.standing !== 'holds'
    ? null
    : { content: input.content, cell: input.cell ?? own };

const withheldOf = (
  input: Confirmation | null,
  inCopies: readonly (Confirmation | null)[],
): Withheld | null => {
  if (input === null || input.struck || input.standing === 'holds') return null;
  const { content, cell, standing, givenFor } = input;
  const value = typedWords(content);
  const others = inCopies.flatMap((each) => (each === null ? [] : [typedWords(each.content)]));
  return {
    why: standing,
    value,
    others: [...new Set(others)].filter((other) => other !== value),
    text: givenFor.text,
    cell,
  };
};
