import type { Actual, PrintedRatio } from '../model/actual';
import type { IndicatorContext } from './context';
import { expectationOf } from './expectation';
import { ratioGives, roundsTo, type Measure } from './measure';
import type { Told } from './told';

/** The ratios that the text prints with their value, for the checks; doubtful ones are left out. */
export const printedRatio = (
  told: Told,
  indicator: IndicatorContext,
  actual: Actual | null,
  mine: (measure: Measure) => boolean,
): readonly PrintedRatio[] => {
  const linked = told.measures.filter(mine).flatMap((measure) => fromMeasure(told, indicator, measure));
  return linked.length > 0 ? linked : fromActual(told, actual);
};

const fromMeasure = (
  { passage, roles }: Told,
  indicator: IndicatorContext,
  { number, ratio, start, end }: Measure,
): readonly PrintedRatio[] => {
  if (number === null || ratio === null || !ratio.sure || ratio.denominator.value.isZero()) return [];
  if (roles.get(number) !== 'plain') return [];
  const plain = ratio.numerator.value.dividedBy(ratio.denominator.value);
  const asPlain = roundsTo(plain, number.value, number.places);
  const percent =
    number.unit === '%' ||
    (!asPlain && (ratioGives(ratio, number) || expectationOf(indicator).kind === 'percent'));
  return [
    {
      value: number.value,
      places: number.places,
      percent,
      numerator: ratio.numerator.value,
      denominator: ratio.denominator.value,
      text: passage.text.slice(start, end),
      cell: passage.cell,
    },
  ];
};

/** A value whose numerator and denominator stand elsewhere in the text. */
const fromActual = ({ passage }: Told, actual: Actual | null): readonly PrintedRatio[] => {
  const { value = null, numerator = null, denominator = null, printedPlaces = null } = actual ?? {};
  if (value === null || numerator === null || denominator === null || printedPlaces === null) return [];
  if (denominator.isZero() || actual?.confidence !== 'high') return [];
  const percent = actual.unit === '%';
  const text = actual.span === null ? passage.text : passage.text.slice(actual.span.start, actual.span.end);
  const exact = numerator.dividedBy(denominator).times(percent ? 100 : 1);
  if (!roundsTo(exact, value, printedPlaces)) return [];
  return [{ value, places: printedPlaces, percent, numerator, denominator, text, cell: passage.cell }];
};
