import { all, any, compare, isNumber, isText, NOTHING, quoted, rounded, when } from './formula';
import type { IndicatorColumnId } from './indicatorColumns';
import { PARAMETER_NAMES } from './parameterNames';
import { bandFormula } from './statusFormula';
import type { InRow, TablePlace } from './table';
import { BASIS_WORDS, OBJECTIVE_SHEET, OUTCOME_WORDS, STATUS_WORDS } from './texts';

/** The columns that the formulas of an objective's row read. */
export type ObjectiveFormulaId =
  'percentage' | 'outcome' | 'score' | 'printed' | 'final' | 'key' | 'basis' | 'own';
type ObjectiveCells = InRow<ObjectiveFormulaId>;
type Indicators = TablePlace<IndicatorColumnId>;

/** The sum of a column over the indicators of this row's objective. */
const sumOf = (c: ObjectiveCells, place: Indicators, id: IndicatorColumnId): string =>
  `SUMIF(${place.range('objectiveKey')},${c('key')},${place.range(id)})`;

const isWithdrawn = (c: ObjectiveCells): string =>
  any(isText(c('basis'), BASIS_WORDS.withdrawn), isText(c('outcome'), OUTCOME_WORDS.withdrawn));

/** A mean shows ten decimals, so that a hundred made of thirds is a hundred. */
const mean = (sum: string, count: string): string => rounded(`${sum}/${count}`);

/**
 * The mean of the objective's own indicators that count. By weights where every one that counts has
 * one that is not negative and they do not sum to 0; otherwise the plain mean.
 */
export const ownMeanFormula = (c: ObjectiveCells, place: Indicators, weights: boolean): string => {
  const count = sumOf(c, place, 'counts');
  const weight = sumOf(c, place, 'countedWeight');
  const plain = mean(sumOf(c, place, 'percentage'), count);
  const usable = all(
    compare(count, '=', sumOf(c, place, 'countsWeighted')),
    compare(weight, '>', '0'),
  );
  const chosen = weights ? when(usable, mean(sumOf(c, place, 'points'), weight), plain) : plain;
  const counting = when(compare(count, '=', '0'), NOTHING, chosen);
  const own = when(isText(c('basis'), BASIS_WORDS.indicators), counting, NOTHING);
  return when(isWithdrawn(c), NOTHING, own);
};

/**
 * One level up: an objective without indicators of its own is the mean of those under it, taken
 * from the column of the level below so that no formula reads its own column.
 */
export const levelMeanFormula = (
  c: ObjectiveCells,
  below: string,
  ranges: { readonly parentKeys: string; readonly below: string },
): string => {
  const sum = `SUMIF(${ranges.parentKeys},${c('key')},${ranges.below})`;
  const count = `COUNTIFS(${ranges.parentKeys},${c('key')},${ranges.below},">=0")`;
  const ofChildren = when(compare(count, '=', '0'), NOTHING, mean(sum, count));
  const isMean = all(
    isText(c('basis'), BASIS_WORDS.objectives),
    `${c('outcome')}<>${quoted(OUTCOME_WORDS.withdrawn)}`,
  );
  return when(isMean, ofChildren, below);
};

export const objectiveStatusFormula = (c: ObjectiveCells): string =>
  when(
    isWithdrawn(c),
    quoted(STATUS_WORDS.withdrawn),
    when(isNumber(c('percentage')), bandFormula(c('percentage')), quoted(STATUS_WORDS.unmeasured)),
  );

export const countedFormula = (c: ObjectiveCells, place: Indicators): string =>
  `${sumOf(c, place, 'counts')}&${quoted(OBJECTIVE_SHEET.of)}&COUNTIF(${place.range('objectiveKey')},${c('key')})`;

/** Half up to the step; rounded first, so that 85 in binary is not 84,999. At most 100. */
export const proposedFormula = (c: ObjectiveCells): string => {
  const step = PARAMETER_NAMES.scoreStep;
  const steps = `ROUND(${rounded(`${c('percentage')}/${step}`)},0)`;
  return when(isNumber(c('percentage')), `MIN(100,${steps}*${step})`, NOTHING);
};

/**
 * What holds in the end: the OIV's typed score, else the one printed on the sheet; nothing where
 * they typed an outcome that has no score.
 */
export const finalFormula = (c: ObjectiveCells): string =>
  when(
    all(`${c('outcome')}<>""`, `${c('outcome')}<>${quoted(OUTCOME_WORDS.scored)}`),
    NOTHING,
    when(isNumber(c('score')), c('score'), when(isNumber(c('printed')), c('printed'), NOTHING)),
  );

/** How far the final score is from the achievement. */
export const differenceFormula = (c: ObjectiveCells): string =>
  when(
    all(isNumber(c('final')), isNumber(c('percentage'))),
    rounded(`${c('final')}-${c('percentage')}`),
    NOTHING,
  );
