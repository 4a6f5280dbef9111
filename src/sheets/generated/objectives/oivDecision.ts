import { decimal, type Decimal } from '../../../domain/decimal';
import type { OivDecision, OivOutcome } from '../../../domain/model/objective';
import type { CellContent } from '../../../domain/model/cell';
import { liveText } from '../../../domain/language/liveText';
import type { Input, ObjectiveInputs, EntryProblem } from '../entries/userEntries';
import {
  CAUSE_WORDS,
  JUDGEMENT_PROBLEMS as PROBLEMS,
  OUTCOME_WORDS,
} from '../texts/objectiveTexts';
import { contentText, fromWords, inForce, isClear, shownWords } from '../entries/cellWords';
import { typedScore, type TypedScore } from './typedScore';

export interface DecisionReading {
  readonly decision: OivDecision;
  readonly problems: readonly EntryProblem[];
}

/** The outcome that was typed, in any case and spacing; null where none of ours is. */
export const typedOutcome = (input: Input | null): OivOutcome | null =>
  wordOf(input, OUTCOME_WORDS);

/**
 * The evaluators' decision for an objective: what they typed wins over what is printed, cell by
 * cell. A typed score without an outcome means "valutato". Words that are not understood are
 * reported and leave what is printed; a score that is not understood is asked about, and until then
 * the objective is not judged. All stay in their cells.
 */
export const oivDecision = (
  code: string,
  printed: OivDecision,
  typed: ObjectiveInputs | undefined,
  printedWords = '',
): DecisionReading => {
  if (typed === undefined) return { decision: printed, problems: [] };
  const outcome = typedOutcome(typed.outcome);
  const score = typedScore(typed.score);
  const cause = wordOf(typed.cause, CAUSE_WORDS);
  const value = score.kind === 'score' ? score.value : null;
  const decided = outcome ?? (value === null ? null : 'scored');
  const reason = inForce(typed.reason);
  const words = {
    cause: cause ?? printed.cause,
    reason: reason === null ? printed.reason : heldText(reason.content),
  };
  // A score that has to be asked about stands in the way: neither it nor the printed one counts.
  const isOpen = score.kind === 'unclear' && (decided === null || decided === 'scored');
  const decision: OivDecision = typed.disputed
    ? { ...printed, ...words, outcome: 'pending', score: null, cell: null }
    : isOpen
      ? { ...words, outcome: 'pending', score: null, cell: null, ...judgedOn(typed, printedWords) }
      : {
          ...words,
          outcome: decided ?? printed.outcome,
          score: scoreOf(decided, value, printed),
          cell: decided === null ? printed.cell : null,
          ...judgedOn(typed, printedWords),
        };
  return { decision, problems: problemsOf(code, typed, outcome, score, decision) };
};

const judgedOn = (
  { judgedOn: figures, score, outcome, reason }: ObjectiveInputs,
  printedNow: string,
): Pick<OivDecision, 'judgedOn'> => {
  if (figures === null) return {};
  const achievement = /^-?\d+(?:\.\d+)?$/.test(figures.achievement)
    ? decimal(figures.achievement)
    : null;
  const cell = (score ?? outcome ?? reason)?.cell ?? null;
  return { judgedOn: { achievement, printed: figures.printed, printedNow, cell } };
};

/** A reason in words, without what is struck out of it. */
const heldText = (content: CellContent): string =>
  content.kind === 'text' ? liveText(content).trim() : contentText(content);

const wordOf = <Value extends string>(
  input: Input | null,
  words: Readonly<Record<Value, string>>,
): Value | null =>
  inForce(input) === null || input === null || !isClear(input.content)
    ? null
    : fromWords(contentText(input.content), words);

const scoreOf = (
  decided: OivOutcome | null,
  score: Decimal | null,
  printed: OivDecision,
): Decimal | null => {
  if (decided === null) return printed.score;
  return decided === 'scored' ? (score ?? printed.score) : null;
};

const problemsOf = (
  code: string,
  typed: ObjectiveInputs,
  outcome: OivOutcome | null,
  score: TypedScore,
  decision: OivDecision,
): readonly EntryProblem[] => {
  const problem = (input: Input | null, when: boolean, message: string): EntryProblem[] =>
    input === null || inForce(input) === null || !when
      ? []
      : [
          {
            message: message.replace('§', shownWords(input.content)),
            subject: code,
            cell: input.cell,
          },
        ];
  const hasNoScore = outcome !== null && outcome !== 'scored';
  return [
    ...problem(typed.outcome, outcome === null, PROBLEMS.outcome),
    ...problem(
      typed.score,
      score.kind === 'unclear',
      score.kind === 'unclear' ? PROBLEMS.score(score.question) : '',
    ),
    ...problem(typed.score, score.kind === 'score' && hasNoScore, PROBLEMS.scoreBesideOutcome),
    ...problem(typed.cause, wordOf(typed.cause, CAUSE_WORDS) === null, PROBLEMS.cause),
    ...problem(
      typed.outcome,
      outcome === 'scored' && score.kind !== 'unclear' && decision.score === null,
      PROBLEMS.scoreMissing,
    ),
  ];
};
