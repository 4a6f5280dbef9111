import type { AssessedIndicator } from '../../../../domain/model/assessment';
import type { InRow, TableCell } from '../../layout/table';
import { isJudgedOnOthers } from '../../../../domain/evaluation/isJudgedOnOthers';
import { contentText } from '../../entries/cellWords';
import { judgedFiguresWords } from '../../entries/judgement';
import { finalScore } from './decisionCells';
import type { Decimal } from '../../../../domain/decimal';
import { decimal, halfUp } from '../../../../domain/decimal';
import { linkedFormula, usableWeight } from '../../formulas/sharedFormulas';
import {
  absoluteAddress,
  formulaCell,
  numberCell,
  numberStyle,
  valueCell,
  words,
} from '../../layout/cells';
import { cellNumber } from '../../formulas/formula';
import {
  differenceFormula,
  finalFormula,
  objectiveStatusFormula,
  proposedFormula,
} from './objectiveFormulas';
import type { FoundObjective, ObjectiveRow } from './objectiveRows';
import type { ObjectiveColumnId } from '../schema';
import { READING_WORDS, STATUS_WORDS } from '../../texts/statusTexts';

type Cells = InRow<ObjectiveColumnId>;

const MEAN_PLACES = 10;
export const shownMean = (value: Decimal | null): number | string =>
  value === null ? '' : cellNumber(halfUp(value, MEAN_PLACES));

/** Why indicators do not count, and why there is no proposal: "A01/2: manca il consuntivo". */
export const excludedWords = ({ assessed }: FoundObjective): string | null => {
  const excluded = assessed.excluded.map(
    ({ indicator, why }) => `${indicator}: ${READING_WORDS[why]}`,
  );
  const why = assessed.whyNoProposal === null ? [] : [assessed.whyNoProposal];
  return words([...why, ...(excluded.length === 0 ? [] : [excluded.join('; ')])].join(' '));
};

/** The evaluation as printed: a number, live where the sheet has one, else its words. */
export const printedCell = ({ printed }: FoundObjective): TableCell => {
  if (printed === null) return null;
  const { written, decision } = printed;
  const { content } = written;
  if (decision.score === null) return valueCell(words(contentText(content)), 'centred');
  if (content.kind !== 'number') return numberCell(decision.score);
  const factor = content.format.includes('%') ? 100 : 1;
  return formulaCell(
    linkedFormula(absoluteAddress(written.cell), factor, false),
    cellNumber(decision.score),
    numberStyle(decision.score),
  );
};

/** The figures that the judgement holds for: those it was given for, else those of now. */
export const judgedOnWords = ({ inputs, found }: ObjectiveRow): string | null => {
  const { outcome, score, cause, reason, judgedOn } = inputs;
  if ([outcome, score, cause, reason].every((each) => each === null)) return null;
  if (judgedOn !== null && (found === null || isJudgedOnOthers(found.assessed))) {
    return judgedFiguresWords(judgedOn);
  }
  if (found === null) return null;
  const achievement = String(shownMean(found.assessed.achievement));
  return judgedFiguresWords({ achievement, printed: printedWords(found) });
};

/** The printed evaluation as its cell shows it. */
const printedWords = ({ printed }: FoundObjective): string =>
  printed === null
    ? ''
    : (printed.decision.score?.toString() ?? contentText(printed.written.content).trim());

export const finalCell = (row: ObjectiveRow, found: FoundObjective, c: Cells): TableCell => {
  const score = finalScore(row, found);
  const result = score === null ? '' : cellNumber(score);
  return formulaCell(finalFormula(c), result, score === null ? 'number0' : numberStyle(score));
};

export const differenceCell = (row: ObjectiveRow, found: FoundObjective, c: Cells): TableCell => {
  const score = finalScore(row, found);
  const { achievement } = found.assessed;
  const gap = score === null || achievement === null ? null : score.minus(achievement);
  return { formula: differenceFormula(c), result: shownMean(gap) };
};

export const objectiveStatusCell = ({ assessed }: FoundObjective, c: Cells): TableCell => ({
  formula: objectiveStatusFormula(c),
  result: STATUS_WORDS[assessed.status],
});

export const proposedCell = ({ assessed }: FoundObjective, c: Cells): TableCell => {
  const score = assessed.proposedScore;
  const result = score === null ? '' : cellNumber(score);
  return formulaCell(proposedFormula(c), result, score === null ? 'number0' : numberStyle(score));
};

/** A sum over the indicators of an objective, as its formula has it. */
export type IndicatorSum = (indicators: readonly AssessedIndicator[]) => Decimal;

const ZERO = decimal(0);
const ONE = decimal(1);

const sumBy =
  (value: (assessed: AssessedIndicator) => Decimal): IndicatorSum =>
  (indicators) =>
    indicators.reduce((sum, assessed) => sum.plus(value(assessed)), ZERO);

export const countSum = sumBy(({ counts }) => (counts === null ? ZERO : ONE));
export const weightedCountSum = sumBy((assessed) => (usableWeight(assessed) === null ? ZERO : ONE));
export const weightSum = sumBy((assessed) => usableWeight(assessed) ?? ZERO);
export const pointSum = sumBy((assessed) =>
  (usableWeight(assessed) ?? ZERO).times(assessed.counts ?? ZERO),
);
