import { bandFormula, DECISION } from '../../formulas/sharedFormulas';
import { OPEN_SCORE } from './decisionFormulas';
import { all, any, compare, isNumber, isOne, isText } from '../../formulas/formula';
import { NOTHING, quoted, rounded, when } from '../../formulas/formula';
import type { IndicatorColumnId } from '../../indicators/schema';
import type { ObjectiveColumnId } from '../schema';
import { PARAMETER_NAMES, RECALCULATE_NAME } from '../../parameters/schema';
import type { InRow, TablePlace } from '../../layout/table';
import { OBJECTIVE_SHEET, OUTCOME_WORDS } from '../../texts/objectiveTexts';
import { STALE_WORD, STATUS_WORDS } from '../../texts/statusTexts';

type ObjectiveCells = InRow<ObjectiveColumnId>;
type Indicators = TablePlace<IndicatorColumnId>;

/** The sum of a column of `Stato indicatori` over the indicators of this row's objective. */
export const sumFormula = (c: ObjectiveCells, place: Indicators, id: IndicatorColumnId): string =>
  `SUMIF(${place.range('objectiveKey')},${c('key')},${place.range(id)})`;

const isDecision = (c: ObjectiveCells, decision: keyof typeof DECISION): string =>
  compare(c('decision'), '=', String(DECISION[decision]));

const isWithdrawn = (c: ObjectiveCells): string => isDecision(c, 'withdrawn');

/**
 * 1 where the figures of the row wait for the program: it has to read anew as a whole, or what was
 * typed for what stands under it (`below`, a count of rows), or the outcome typed for itself.
 */
export const staleObjectiveFormula = (c: ObjectiveCells, below: string | null): string => {
  const own = [isDecision(c, 'open'), ...(below === null ? [] : [compare(below, '>', '0')])];
  const waits = all(compare(c('decision'), '<>', String(DECISION.withdrawn)), any(...own));
  return when(any(compare(RECALCULATE_NAME, '>', '0'), waits), '1', '0');
};

const hasNoMean = (c: ObjectiveCells): string => any(isWithdrawn(c), isOne(c('stale')));

/** A mean shows ten decimals, so that a hundred made of thirds is a hundred. */
const mean = (sum: string, count: string): string => rounded(`${sum}/${count}`);

/**
 * The mean of the objective's own indicators that count. By weights where every one that counts has
 * one that is not negative and they do not sum to 0; otherwise the plain mean.
 */
export const ownMeanFormula = (c: ObjectiveCells, place: Indicators, weights: boolean): string => {
  const plain = mean(sumFormula(c, place, 'percentage'), c('countSum'));
  const byWeights = (): string =>
    when(
      compare(c('countSum'), '=', c('weightedCountSum')),
      when(compare(c('weightSum'), '>', '0'), mean(c('pointSum'), c('weightSum')), plain),
      plain,
    );
  const counting = when(compare(c('countSum'), '=', '0'), NOTHING, weights ? byWeights() : plain);
  return when(hasNoMean(c), NOTHING, counting);
};

/** Ranges of one level: the keys of the parents, the means, and 1 beside every mean that is one. */
export interface LevelRanges {
  readonly parentKeys: string;
  readonly means: string;
  readonly counts: string;
}

/**
 * An objective without indicators of its own is the mean of those under it. It reads the column
 * that holds the means of lower levels alone, so that no formula depends on itself.
 */
export const levelMeanFormula = (c: ObjectiveCells, ranges: LevelRanges): string => {
  const sum = `SUMIF(${ranges.parentKeys},${c('key')},${ranges.means})`;
  const count = `SUMIF(${ranges.parentKeys},${c('key')},${ranges.counts})`;
  const ofChildren = when(compare(count, '=', '0'), NOTHING, mean(sum, count));
  return when(hasNoMean(c), NOTHING, ofChildren);
};

/** 1 beside a number, 0 beside anything else: some engines count the empty text as a number. */
export const isNumberFormula = (cell: string): string => when(isNumber(cell), '1', '0');

export const objectiveStatusFormula = (c: ObjectiveCells): string => {
  const measured = when(
    isNumber(c('percentage')),
    bandFormula(c('percentage')),
    quoted(STATUS_WORDS.unmeasured),
  );
  return when(
    any(isOne(c('stale')), isOne(c('scoreOpen'))),
    quoted(STALE_WORD),
    when(isWithdrawn(c), quoted(STATUS_WORDS.withdrawn), measured),
  );
};

export const countedFormula = (c: ObjectiveCells, place: Indicators): string =>
  `${c('countSum')}&${quoted(OBJECTIVE_SHEET.of)}&COUNTIF(${place.range('objectiveKey')},${c('key')})`;

/** Half up to the step; rounded first, so that 85 in binary is not 84,999. At most 100. */
export const proposedFormula = (c: ObjectiveCells): string => {
  const step = PARAMETER_NAMES.scoreStep;
  const steps = `ROUND(${rounded(`${c('percentage')}/${step}`)},0)`;
  return when(isNumber(c('percentage')), `MIN(100,${steps}*${step})`, NOTHING);
};

const WITHOUT_SCORE = Object.entries(OUTCOME_WORDS)
  .filter(([outcome]) => outcome !== 'scored')
  .map(([, word]) => word);

/**
 * What holds in the end: the OIV's typed score, else the one printed on the sheet; nothing where they
 * typed an outcome that has no score, or a score that has to be asked about.
 */
export const finalFormula = (c: ObjectiveCells): string => {
  const printed = when(isNumber(c('printed')), c('printed'), NOTHING);
  const open = isText(c('scoreNow'), OPEN_SCORE);
  return when(
    any(...WITHOUT_SCORE.map((word) => isText(c('outcomeNow'), word))),
    NOTHING,
    when(isNumber(c('scoreNow')), c('scoreNow'), when(open, NOTHING, printed)),
  );
};

/** How far the final score is from the achievement. */
export const differenceFormula = (c: ObjectiveCells): string =>
  when(
    all(isNumber(c('final')), isNumber(c('percentage'))),
    rounded(`${c('final')}-${c('percentage')}`),
    NOTHING,
  );
