import { DOUBTFUL_SCORE, HIGHEST_SCORE } from '../typedScore';
import { all, any, compare, ifChanged, isEmpty, isError, isNumber } from '../../formulas/formula';
import { isText, isUnchanged, NOTHING, quoted, when } from '../../formulas/formula';
import type { InRow } from '../../layout/table';
import { DECISION } from '../../formulas/sharedFormulas';
import type { ObjectiveColumnId } from '../schema';
import { OUTCOME_WORDS } from '../../texts/objectiveTexts';

type Cells = InRow<ObjectiveColumnId>;

/** Where a typed score stands in the way of the printed one, and is none itself. */
export const OPEN_SCORE = '?';
const isWord = (cell: string): string =>
  any(...Object.values(OUTCOME_WORDS).map((word) => isText(cell, word)));

/** The outcome that holds: what the program understood, as long as the cell is as it was then. */
export const outcomeNowFormula = (c: Cells, held: string): string =>
  when(
    isError(c('outcome')),
    NOTHING,
    when(isUnchanged(c('outcome'), c('seenOutcome')), quoted(held), `TRIM(${c('outcome')})`),
  );

/** The score that holds; `?` where what was typed is none for sure or may be one. */
export const scoreNowFormula = (c: Cells, held: string): string => {
  const isClear = any(
    compare(c('score'), '=', '0'),
    all(
      compare(c('score'), '>', String(DOUBTFUL_SCORE)),
      compare(c('score'), '<=', String(HIGHEST_SCORE)),
    ),
  );
  const typed = when(
    isNumber(c('score')),
    when(isClear, c('score'), quoted(OPEN_SCORE)),
    quoted(OPEN_SCORE),
  );
  return when(
    isError(c('score')),
    quoted(OPEN_SCORE),
    when(isUnchanged(c('score'), c('seenScore')), held, when(isEmpty(c('score')), NOTHING, typed)),
  );
};

/** For a judgement that another copy contradicts: any entry beside it settles it. */
const ifTouched = (c: Cells, then: string, otherwise: string): string =>
  (
    [
      [c('outcome'), c('seenOutcome')],
      [c('score'), c('seenScore')],
      [c('cause'), c('seenCause')],
      [c('reason'), c('seenReason')],
      [c('choice'), c('seenChoice')],
    ] as const
  ).reduce((rest, pair) => ifChanged(pair, then, rest), otherwise);

/**
 * 1 where a score was typed that only the program can read: words, and a number up to 1, which may
 * be stored of `85%`.
 */
export const scoreOpenFormula = (c: Cells, disputed: boolean): string => {
  const mayBeShare = all(compare(c('score'), '>', '0'), compare(c('score'), '<=', '1'));
  const typed = when(
    any(isUnchanged(c('score'), c('seenScore')), isEmpty(c('score'))),
    '0',
    when(isNumber(c('score')), when(mayBeShare, '1', '0'), '1'),
  );
  const open = when(isError(c('score')), '0', typed);
  return disputed ? ifTouched(c, '1', open) : open;
};

export interface PrintedDecision {
  /** The sheet itself withdraws the objective. */
  readonly isWithdrawn: boolean;
  /** The printed evaluation withdraws it, where nobody decides otherwise. */
  readonly asPrinted: boolean;
  /** Another copy of the sheets says another judgement. */
  readonly disputed: boolean;
  /** Whether what was set aside may belong here now; null where nothing is. */
  readonly asideTouched: string | null;
}

/** Withdrawn or not, or open where an outcome was typed that only the program can read. */
export const decisionFormula = (c: Cells, printed: PrintedDecision): string => {
  const { stands, withdrawn, open } = DECISION;
  if (printed.isWithdrawn) return String(withdrawn);
  const isPrinted = all(
    isEmpty(c('scoreNow')),
    ...Object.values(OUTCOME_WORDS).map((word) => `${c('outcomeNow')}<>${quoted(word)}`),
  );
  const isTyped = isText(c('outcomeNow'), OUTCOME_WORDS.withdrawn);
  const isWithdrawn = printed.asPrinted ? any(isTyped, isPrinted) : isTyped;
  const known = when(
    any(isEmpty(c('outcomeNow')), isWord(c('outcomeNow'))),
    when(isWithdrawn, String(withdrawn), String(stands)),
    String(open),
  );
  const own = printed.disputed ? ifTouched(c, String(open), known) : known;
  return printed.asideTouched === null ? own : when(printed.asideTouched, String(open), own);
};
