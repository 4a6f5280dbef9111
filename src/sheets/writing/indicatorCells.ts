import type { Decimal } from '../../domain/decimal';
import { decimal } from '../../domain/decimal';
import { achievementWording, type AchievementWording } from '../../domain/model/achievement';
import type { Actual } from '../../domain/model/actual';
import type { PlannedCell } from '../plan';
import { absoluteAddress, emptyCell, formulaCell } from './cells';
import { numberCell, numberStyle, textCell, valueCell } from './cells';
import { cellNumber, NOTHING } from './formula';
import {
  boundFormula,
  consideredActual,
  countedFormula,
  countedWeightFormula,
  countsFormula,
  countsWeightedFormula,
  daysLateFormula,
  indicatorStatusFormula,
  linkedActualFormula,
  percentageFormula,
  pointsFormula,
  type IndicatorCells,
} from './indicatorFormulas';
import { dayOf, type FoundIndicator } from './indicatorRows';
import { usableWeight } from './usableWeight';
import { CONFIRMED, READING_WORDS, STATUS_WORDS, TARGET_TO_CONFIRM, YES } from './texts';

const shown = (value: Decimal | null): number | string => (value === null ? '' : cellNumber(value));

/** A target or a bound: a number, or a day where the target is a deadline. */
export const goalCell = (value: Decimal | null, isDay: boolean): PlannedCell =>
  isDay && value !== null ? valueCell(cellNumber(value), 'date') : numberCell(value);

export const signCell = ({ goal, assessed }: FoundIndicator): PlannedCell => {
  const { target } = assessed;
  const assumed = target.kind === 'threshold' && target.operatorAssumed;
  return textCell(goal.sign, assumed ? 'assumed' : 'centred');
};

const italianDay = (isoDate: string): string => isoDate.split('-').reverse().join('/');

/** A time span as words, "dal 01/12/2023 al 31/12/2023": nobody wrote either day. */
const spanWords = ({ date, dateFrom }: Actual): string | null =>
  date === null || dateFrom === null || dateFrom === date
    ? null
    : `dal ${italianDay(dateFrom)} al ${italianDay(date)}`;

/** What was read: a live link where the figure stands alone in a numeric cell of the user's. */
export const actualCell = ({ actual, assessed, goal }: FoundIndicator): PlannedCell => {
  if (actual === null) return emptyCell('number0');
  const day = dayOf(actual, false);
  const isDay = day !== null && (goal.isDay || actual.value === null);
  const span = isDay ? spanWords(actual) : null;
  if (span !== null) return textCell(span);
  const value = isDay ? day : actual.value;
  const linked = actual.linkFactor !== null && assessed.meta === null && value !== null;
  if (!linked) return goalCell(value, isDay);
  const formula = linkedActualFormula(absoluteAddress(actual.cell), actual.linkFactor, isDay);
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

export const blockedCell = (found: FoundIndicator): PlannedCell =>
  textCell(isBlocked(found) ? YES : null, 'technical');

export const countedCell = (found: FoundIndicator, c: IndicatorCells): PlannedCell => {
  const { considered, assessed, goal, actual } = found;
  const confirmed = assessed.indicator.actual?.confirmed === true;
  // Of a time span the cell shows the words; the day that counts stands in the formula.
  const isSpan = goal.isDay && actual !== null && spanWords(actual) !== null;
  const constant = considered === null ? NOTHING : String(cellNumber(considered));
  const source = considered === null || confirmed || isSpan ? constant : consideredActual(c);
  return formulaCell(countedFormula(c, source), shown(considered), 'technical');
};

export const boundCell = ({ goal, considered }: FoundIndicator, c: IndicatorCells): PlannedCell => {
  const beyond = goal.max !== null && considered !== null && considered.gt(goal.max);
  return formulaCell(boundFormula(c), shown(beyond ? goal.max : goal.value), 'technical');
};

export const percentageCell = ({ assessed }: FoundIndicator, c: IndicatorCells): PlannedCell =>
  formulaCell(percentageFormula(c), shown(assessed.counts), 'percentage');

export const statusCell = ({ assessed }: FoundIndicator, c: IndicatorCells): PlannedCell =>
  formulaCell(indicatorStatusFormula(c), STATUS_WORDS[assessed.status], 'status');

export const daysLateCell = (found: FoundIndicator, c: IndicatorCells): PlannedCell => {
  const { achievement } = found.assessed;
  if (!found.goal.isDay) return emptyCell('number0');
  const days = achievement.kind === 'late' ? achievement.daysLate : '';
  return formulaCell(daysLateFormula(c), days, 'number0');
};

/** The percentage that the sheet itself states; where it is all there is, the declared one. */
export const statedCell = ({ assessed }: FoundIndicator): PlannedCell => {
  const { achievement, indicator } = assessed;
  return numberCell(
    achievement.kind === 'declared' ? achievement.percentage : (indicator.stated?.value ?? null),
  );
};

const ZERO = decimal(0);

export const countsCell = ({ assessed }: FoundIndicator, c: IndicatorCells): PlannedCell =>
  formulaCell(countsFormula(c), assessed.counts === null ? 0 : 1, 'technical');

export const countsWeightedCell = ({ assessed }: FoundIndicator, c: IndicatorCells): PlannedCell =>
  formulaCell(countsWeightedFormula(c), usableWeight(assessed) === null ? 0 : 1, 'technical');

export const countedWeightCell = ({ assessed }: FoundIndicator, c: IndicatorCells): PlannedCell =>
  formulaCell(countedWeightFormula(c), cellNumber(usableWeight(assessed) ?? ZERO), 'technical');

export const pointsCell = ({ assessed }: FoundIndicator, c: IndicatorCells): PlannedCell => {
  const points = (usableWeight(assessed) ?? ZERO).times(assessed.counts ?? ZERO);
  return formulaCell(pointsFormula(c), cellNumber(points), 'technical');
};
