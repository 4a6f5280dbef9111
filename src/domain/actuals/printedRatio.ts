import type { Actual, PrintedRatio } from '../model/actual';
import { roundsTo, type Measure } from './measure';
import { nearestRatio } from './nearestRatio';
import type { Told } from './told';

/** The ratios that the text prints with their value, for the checks; doubtful ones are left out. */
export const printedRatio = (
  told: Told,
  actual: Actual | null,
  mine: (measure: Measure) => boolean,
): readonly PrintedRatio[] => {
  const linked = told.measures.filter(mine).flatMap((measure) => fromMeasure(told, measure));
  return linked.length > 0 ? linked : fromActual(told, actual);
};

const fromMeasure = (told: Told, measure: Measure): readonly PrintedRatio[] => {
  const { number } = measure;
  const ratio = nearestRatio(told.passage, measure);
  return ratio === null || number === null || told.roles.get(number) !== 'plain' ? [] : [ratio];
};

/** A value whose numerator and denominator stand elsewhere in the text. */
const fromActual = ({ passage }: Told, actual: Actual | null): readonly PrintedRatio[] => {
  const { value = null, numerator = null, denominator = null, printedPlaces = null } = actual ?? {};
  if (value === null || numerator === null || denominator === null || printedPlaces === null)
    return [];
  if (denominator.isZero() || actual?.confidence !== 'high') return [];
  const percent = actual.unit === '%';
  const text =
    actual.span === null ? passage.text : passage.text.slice(actual.span.start, actual.span.end);
  const exact = numerator.dividedBy(denominator).times(percent ? 100 : 1);
  if (!roundsTo(exact, value, printedPlaces)) return [];
  return [
    { value, places: printedPlaces, percent, numerator, denominator, text, cell: passage.cell },
  ];
};
