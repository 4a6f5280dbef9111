import { decimal, type Decimal } from '../../../domain/decimal';
import type { OivDecision, OivOutcome } from '../../../domain/model/objective';
import type { Input, ObjectiveInputs, TypedProblem } from '../../inputs';
import { CAUSE_WORDS, OUTCOME_WORDS } from '../../writing/texts';
import { contentText, fromWords, isBlank } from './contentText';
import { typedNumberWithin } from './typedNumber';

export const HIGHEST_SCORE = 100;

export interface DecisionReading {
  readonly decision: OivDecision;
  readonly problems: readonly TypedProblem[];
}

/** The score that was typed, 0 to 100; null where there is none or it is no such number. */
export const typedScore = (input: Input | null): Decimal | null =>
  inForce(input) === null || input === null
    ? null
    : typedNumberWithin(input.content, 0, HIGHEST_SCORE);

/** The outcome that was typed, in any case and spacing; null where none of ours is. */
export const typedOutcome = (input: Input | null): OivOutcome | null =>
  wordOf(input, OUTCOME_WORDS);

/**
 * The evaluators' decision for an objective: what they typed wins over what is printed, cell by
 * cell. A typed score without an outcome means "valutato". Words that are not understood are
 * reported and leave what is printed; they stay in their cells.
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
  const decided = outcome ?? (score === null ? null : 'scored');
  const reason = inForce(typed.reason);
  const words = {
    cause: cause ?? printed.cause,
    reason: reason === null ? printed.reason : contentText(reason.content),
  };
  const decision: OivDecision = typed.disputed
    ? { ...printed, ...words, outcome: 'pending', score: null, cell: null }
    : {
        ...words,
        outcome: decided ?? printed.outcome,
        score: scoreOf(decided, score, printed),
        cell: decided === null ? printed.cell : null,
        ...judgedOn(typed, printedWords),
      };
  return { decision, problems: problemsOf(code, typed, outcome, score, decision) };
};

/** What is struck out is kept, and does not count. */
const inForce = (input: Input | null): Input | null =>
  input === null || input.struck || isBlank(input.content) ? null : input;

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

const wordOf = <Value extends string>(
  input: Input | null,
  words: Readonly<Record<Value, string>>,
): Value | null =>
  inForce(input) === null || input === null ? null : fromWords(contentText(input.content), words);

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
  score: Decimal | null,
  decision: OivDecision,
): readonly TypedProblem[] => {
  const problem = (input: Input | null, when: boolean, message: string): TypedProblem[] =>
    input === null || inForce(input) === null || !when
      ? []
      : [
          {
            message: message.replace('§', contentText(input.content)),
            subject: code,
            cell: input.cell,
          },
        ];
  const hasNoScore = outcome !== null && outcome !== 'scored';
  return [
    ...problem(
      typed.outcome,
      outcome === null,
      `L’esito OIV «§» non è fra quelli previsti (${list(OUTCOME_WORDS)}): resta scritto, ma non viene usato.`,
    ),
    ...problem(
      typed.score,
      score === null,
      'Il punteggio OIV «§» non è un numero da 0 a 100: resta scritto, ma non viene usato.',
    ),
    ...problem(
      typed.score,
      score !== null && hasNoScore,
      'Il punteggio OIV «§» è scritto accanto a un esito che non prevede punteggio: vale l’esito.',
    ),
    ...problem(
      typed.cause,
      wordOf(typed.cause, CAUSE_WORDS) === null,
      `La causa «§» non è fra quelle previste (${list(CAUSE_WORDS)}): resta scritta, ma non viene usata.`,
    ),
    ...problem(
      typed.outcome,
      outcome === 'scored' && decision.score === null,
      'L’esito «§» chiede un punteggio OIV, che manca.',
    ),
  ];
};

const list = (words: Readonly<Record<string, string>>): string => Object.values(words).join(', ');
