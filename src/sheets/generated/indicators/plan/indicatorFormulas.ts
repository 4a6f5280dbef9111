import { bandFormula, day, DECISION } from '../../formulas/sharedFormulas';
import {
  all,
  any,
  compare,
  isError,
  isNumber,
  isOne,
  isText,
  isUnchanged,
} from '../../formulas/formula';
import { NOTHING, quoted, when } from '../../formulas/formula';
import { PARAMETER_NAMES } from '../../parameters/schema';
import type { InRow } from '../../layout/table';
import type { IndicatorColumnId } from '../schema';
import { DEADLINE_SIGN, RANGE_SIGN, SIGNS } from '../../texts/indicatorTexts';
import { READING_WORDS, STALE_WORD, STATUS_WORDS } from '../../texts/statusTexts';
import { RECIPROCAL } from '../../texts/parameterTexts';
import { YES } from '../../texts/sheetTexts';

/** The cells of one row by the id of their column. */
export type IndicatorCells = InRow<IndicatorColumnId>;

const isYes = (cell: string): string => isText(cell, YES);

/**
 * The actual that counts: what the program took into account (`considered`), as long as the
 * confirmed cell is as it was then; a number typed since counts at once.
 */
export const countedFormula = (c: IndicatorCells, considered: string): string =>
  when(
    isError(c('confirmedActual')),
    NOTHING,
    when(
      isUnchanged(c('confirmedActual'), c('seenActual')),
      considered,
      when(isNumber(c('confirmedActual')), c('confirmedActual'), NOTHING),
    ),
  );

/** The actual as read, where it counts by itself. */
export const consideredActual = (c: IndicatorCells): string =>
  when(isNumber(c('actual')), c('actual'), NOTHING);

/** The bound that the distance is measured to: the target, or for a range the nearer end. */
export const boundFormula = (c: IndicatorCells): string =>
  when(
    isNumber(c('target')),
    when(
      isText(c('sign'), RANGE_SIGN),
      when(
        isNumber(c('counted')),
        when(compare(c('counted'), '>', c('targetMax')), c('targetMax'), c('target')),
        c('target'),
      ),
      c('target'),
    ),
    NOTHING,
  );

const metCondition = (c: IndicatorCells): string => {
  const against = (sign: '>=' | '>' | '<=' | '<' | '='): string =>
    compare(c('counted'), sign, c('target'));
  const choices: readonly (readonly [string, string])[] = [
    [SIGNS['>='], against('>=')],
    [SIGNS['>'], against('>')],
    [SIGNS['<='], against('<=')],
    [SIGNS['<'], against('<')],
    [RANGE_SIGN, all(against('>='), compare(c('counted'), '<=', c('targetMax')))],
    [DEADLINE_SIGN, compare(day(c('counted')), '<=', c('target'))],
  ];
  return choices.reduceRight(
    (otherwise, [sign, condition]) => when(isText(c('sign'), sign), condition, otherwise),
    against('='),
  );
};

/** What a target that is not met leaves: the one rule, or the reciprocal where it was chosen. */
const shortOfTarget = (c: IndicatorCells): string => {
  const size = `ABS(${c('bound')})`;
  // The factor stands last: excelize loses count of `MAX(0,100*ABS(…))`.
  const share = `(${size}-ABS(${c('counted')}-${c('bound')}))/${size}*100`;
  const byRule = when(compare(c('bound'), '=', '0'), '0', `MIN(99.99,MAX(0,${share}))`);
  const lowerIsBetter = any(isText(c('sign'), SIGNS['<=']), isText(c('sign'), SIGNS['<']));
  const reciprocal = all(
    isText(PARAMETER_NAMES.lowerIsBetter, RECIPROCAL),
    lowerIsBetter,
    compare(c('target'), '>', '0'),
    compare(c('counted'), '>', '0'),
  );
  return when(reciprocal, `MIN(99.99,${c('target')}/${c('counted')}*100)`, byRule);
};

/** The objective was withdrawn, by its sheet or in `Valutazione OIV`. */
const isWithdrawn = (c: IndicatorCells): string =>
  compare(c('decision'), '=', String(DECISION.withdrawn));

const late = when(isYes(PARAMETER_NAMES.lateCountsZero), '0', NOTHING);

/**
 * The achievement: 100 where met, at most 99.99 where not, the empty text where nothing that
 * counts was measured.
 */
export const percentageFormula = (c: IndicatorCells): string => {
  const measured = when(
    metCondition(c),
    '100',
    when(isText(c('sign'), DEADLINE_SIGN), late, shortOfTarget(c)),
  );
  const declared = when(
    all(
      isText(c('reading'), READING_WORDS.declared),
      isYes(PARAMETER_NAMES.declaredCounts),
      isNumber(c('stated')),
    ),
    c('stated'),
    NOTHING,
  );
  return when(
    any(isOne(c('stale')), isYes(c('blocked')), isWithdrawn(c)),
    NOTHING,
    when(all(isNumber(c('counted')), isNumber(c('target'))), measured, declared),
  );
};

export const indicatorStatusFormula = (c: IndicatorCells): string =>
  when(
    isOne(c('stale')),
    quoted(STALE_WORD),
    when(
      any(
        isWithdrawn(c),
        isText(c('reading'), READING_WORDS.withdrawn),
        isText(c('reading'), READING_WORDS.replaced),
      ),
      quoted(STATUS_WORDS.withdrawn),
      when(
        isNumber(c('percentage')),
        bandFormula(c('percentage')),
        quoted(STATUS_WORDS.unmeasured),
      ),
    ),
  );

/** Days by which a deadline was missed. */
export const daysLateFormula = (c: IndicatorCells): string =>
  when(
    all(
      compare(c('stale'), '=', '0'),
      compare(c('decision'), '=', '0'),
      isNumber(c('counted')),
      isNumber(c('target')),
    ),
    when(
      compare(day(c('counted')), '>', c('target')),
      `${day(c('counted'))}-${c('target')}`,
      NOTHING,
    ),
    NOTHING,
  );

export const countsFormula = (c: IndicatorCells): string =>
  when(isNumber(c('percentage')), '1', '0');

export const countsWeightedFormula = (c: IndicatorCells): string =>
  when(
    all(isNumber(c('percentage')), isNumber(c('weight'))),
    when(compare(c('weight'), '>=', '0'), '1', '0'),
    '0',
  );

const weighted = (c: IndicatorCells, value: string): string =>
  when(compare(c('countsWeighted'), '=', '1'), value, '0');

export const countedWeightFormula = (c: IndicatorCells): string => weighted(c, c('weight'));
export const pointsFormula = (c: IndicatorCells): string =>
  weighted(c, `${c('weight')}*${c('percentage')}`);
