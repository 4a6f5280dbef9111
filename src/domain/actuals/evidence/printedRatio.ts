import type { Actual, PrintedRatio } from '../../model/actual';
import { type Measure, roundsTo } from '../candidates/measure';
import type { Passage } from '../passage/passage';
import type { PassageFacts } from '../candidates/facts';

/**
 * A printed value with its ratio. Where it bears no %, it is meant plain or times 100 as it comes
 * nearer: 6,99 (4.481/64.095) is times 100; 2,96 (178,68/58) is plain, if wrong.
 */
export const nearestRatio = (
  passage: Passage,
  { number, ratio, start, end }: Measure,
): PrintedRatio | null => {
  if (number === null || ratio === null || !ratio.sure || ratio.denominator.value.isZero())
    return null;
  const plain = ratio.numerator.value.dividedBy(ratio.denominator.value);
  const away = plain.minus(number.value).abs();
  const percent = number.unit === '%' || plain.times(100).minus(number.value).abs().lt(away);
  return {
    value: number.value,
    places: number.places,
    percent,
    numerator: ratio.numerator.value,
    denominator: ratio.denominator.value,
    text: passage.text.slice(start, end),
    cell: passage.cell,
  };
};

/** The ratios that the text prints with their value, for the checks; doubtful ones are left out. */
export const printedRatio = (
  facts: PassageFacts,
  actual: Actual | null,
  mine: (measure: Measure) => boolean,
): readonly PrintedRatio[] => {
  const linked = facts.measures.filter(mine).flatMap((measure) => fromMeasure(facts, measure));
  return linked.length > 0 ? linked : fromActual(facts, actual);
};

const fromMeasure = (facts: PassageFacts, measure: Measure): readonly PrintedRatio[] => {
  const { number } = measure;
  const ratio = nearestRatio(facts.passage, measure);
  return ratio === null || number === null || facts.roles.get(number) !== 'plain' ? [] : [ratio];
};

/** A value whose numerator and denominator stand elsewhere in the text. */
const fromActual = ({ passage }: PassageFacts, actual: Actual | null): readonly PrintedRatio[] => {
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
