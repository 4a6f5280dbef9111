import type { Decimal } from '../../../../domain/decimal';
import { decimal } from '../../../../domain/decimal';
import { achievementWording, type AchievementWording } from '../../../../domain/model/achievement';
import type { Actual } from '../../../../domain/model/actual';
import type { TableCell } from '../../layout/table';
import {
  absoluteAddress,
  formulaCell,
  numberCell,
  numberStyle,
  valueCell,
} from '../../layout/cells';
import { linkedFormula, usableWeight } from '../../formulas/sharedFormulas';
import { cellNumber, NOTHING } from '../../formulas/formula';
import {
  boundFormula,
  consideredActual,
  countedFormula,
  countedWeightFormula,
  countsFormula,
  countsWeightedFormula,
  daysLateFormula,
  indicatorStatusFormula,
  percentageFormula,
  pointsFormula,
  type IndicatorCells,
} from './indicatorFormulas';
import { dayOf, type FoundIndicator } from './indicatorRows';
import { CONFIRMED, TARGET_TO_CONFIRM } from '../../texts/indicatorTexts';
import { READING_WORDS, STATUS_WORDS } from '../../texts/statusTexts';
import { YES } from '../../texts/sheetTexts';

const shown = (value: Decimal | null): number | string => (value === null ? '' : cellNumber(value));

/** A target or a bound: a number, or a day where the target is a deadline. */
export const targetCell = (value: Decimal | null, isDay: boolean): TableCell =>
  isDay && value !== null ? valueCell(cellNumber(value), 'date') : numberCell(value);

export const signCell = ({ bounds, assessed }: FoundIndicator): TableCell => {
  const { target } = assessed;
  const assumed = target.kind === 'threshold' && target.operatorAssumed;
  return valueCell(bounds.sign, assumed ? 'assumed' : 'centred');
};

const italianDay = (isoDate: string): string => isoDate.split('-').reverse().join('/');

/** A time span as words, "dal 01/12/2023 al 31/12/2023": nobody wrote either day. */
const spanWords = ({ date, dateFrom }: Actual): string | null =>
  date === null || dateFrom === null || dateFrom === date
    ? null
    : `dal ${italianDay(dateFrom)} al ${italianDay(date)}`;

/** What was read: a live link where the figure stands alone in a numeric cell of the user's. */
export const actualCell = ({ actual, assessed, bounds }: FoundIndicator): TableCell => {
  if (actual === null) return null;
  const day = dayOf(actual, false);
  const isDay = day !== null && (bounds.isDay || actual.value === null);
  const span = isDay ? spanWords(actual) : null;
  if (span !== null) return valueCell(span, 'text');
  const value = isDay ? day : actual.value;
  const linked = actual.linkFactor !== null && assessed.meta === null && value !== null;
  if (!linked) return targetCell(value, isDay);
  const formula = linkedFormula(absoluteAddress(actual.cell), actual.linkFactor, isDay);
  return formulaCell(formula, cellNumber(value), isDay ? 'date' : numberStyle(value));
};

/**
 * How the reading went; a doubtful target must be confirmed before anything counts. What a person
 * typed was not measured by reading.
 */
export const readingWord = ({ assessed }: FoundIndicator): string => {
  const { achievement, indicator, target } = assessed;
  if (achievement.kind === 'to-confirm' && target.doubt !== null) return TARGET_TO_CONFIRM;
  if (achievement.kind === 'measured' && indicator.actual?.confirmed) return CONFIRMED;
  return READING_WORDS[achievementWording(achievement)];
};

const BLOCKING = new Set<AchievementWording>([
  'withdrawn',
  'replaced',
  'not-due',
  'manual',
  'missing-target',
]);

/** Whether no actual, whatever it is, may count before the program has run again. */
const isBlocked = ({ assessed }: FoundIndicator): boolean =>
  BLOCKING.has(achievementWording(assessed.achievement)) || assessed.target.doubt !== null;

export const blockedCell = (found: FoundIndicator): TableCell => (isBlocked(found) ? YES : null);

export const countedCell = (found: FoundIndicator, c: IndicatorCells): TableCell => {
  const { considered, assessed, bounds, actual } = found;
  const confirmed = assessed.indicator.actual?.confirmed === true;
  // Of a time span the cell shows the words; the day that counts stands in the formula.
  const isSpan = bounds.isDay && actual !== null && spanWords(actual) !== null;
  const constant = considered === null ? NOTHING : String(cellNumber(considered));
  const source = considered === null || confirmed || isSpan ? constant : consideredActual(c);
  return { formula: countedFormula(c, source), result: shown(considered) };
};

export const boundCell = ({ bounds, considered }: FoundIndicator, c: IndicatorCells): TableCell => {
  const beyond = bounds.max !== null && considered !== null && considered.gt(bounds.max);
  return { formula: boundFormula(c), result: shown(beyond ? bounds.max : bounds.value) };
};

export const percentageCell = ({ assessed }: FoundIndicator, c: IndicatorCells): TableCell => ({
  formula: percentageFormula(c),
  result: shown(assessed.counts),
});

export const statusCell = ({ assessed }: FoundIndicator, c: IndicatorCells): TableCell => ({
  formula: indicatorStatusFormula(c),
  result: STATUS_WORDS[assessed.status],
});

export const daysLateCell = (found: FoundIndicator, c: IndicatorCells): TableCell => {
  const { achievement } = found.assessed;
  if (!found.bounds.isDay) return null;
  const days = achievement.kind === 'late' ? achievement.daysLate : '';
  return { formula: daysLateFormula(c), result: days };
};

/** The percentage that the sheet itself states; where it is all there is, the declared one. */
export const statedCell = ({ assessed }: FoundIndicator): TableCell => {
  const { achievement, indicator } = assessed;
  return numberCell(
    achievement.kind === 'declared' ? achievement.percentage : (indicator.stated?.value ?? null),
  );
};

const ZERO = decimal(0);

export const countsCell = ({ assessed }: FoundIndicator, c: IndicatorCells): TableCell => ({
  formula: countsFormula(c),
  result: assessed.counts === null ? 0 : 1,
});

export const countsWeightedCell = ({ assessed }: FoundIndicator, c: IndicatorCells): TableCell => ({
  formula: countsWeightedFormula(c),
  result: usableWeight(assessed) === null ? 0 : 1,
});

export const countedWeightCell = ({ assessed }: FoundIndicator, c: IndicatorCells): TableCell => ({
  formula: countedWeightFormula(c),
  result: cellNumber(usableWeight(assessed) ?? ZERO),
});

export const pointsCell = ({ assessed }: FoundIndicator, c: IndicatorCells): TableCell => {
  const points = (usableWeight(assessed) ?? ZERO).times(assessed.counts ?? ZERO);
  return { formula: pointsFormula(c), result: cellNumber(points) };
};
