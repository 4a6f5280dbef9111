import { percentOf } from '../../decimal';
import type { NumberToken } from '../../language/scan/token';
import type { Candidate } from './candidate';
import type { Expectation } from '../indicator/expectation';
import type { Measure } from './measure';
import { countedIn, type IndicatorView } from './indicatorView';
import { isMoney, isTimed } from '../indicator/vocabulary';
import { hasStem, stemOf } from '../indicator/words';

export type CandidateValue = Pick<
  Candidate,
  'value' | 'unit' | 'places' | 'numerator' | 'denominator' | 'span'
>;
type Parts = Pick<CandidateValue, 'numerator' | 'denominator'>;

const NO_PARTS: Parts = { numerator: null, denominator: null };

/** What a measure is worth for what is expected; null where its unit does not fit. */
export const candidateValue = (view: IndicatorView, measure: Measure): CandidateValue | null => {
  const { expectation } = view;
  const { number, ratio } = measure;
  const parts: Parts =
    ratio === null
      ? NO_PARTS
      : { numerator: ratio.numerator.value, denominator: ratio.denominator.value };
  const scored = expectation.kind === 'index' && number === null && !view.vocabulary.divides;
  if (ratio !== null && (expectation.kind === 'count' || scored)) {
    const { value, places, span } = countedIn(ratio);
    // "7,8 su 10" of a mean score is 7,8 on a scale.
    return {
      ...(scored || ratio.kind === 'which' ? NO_PARTS : parts),
      value,
      places,
      span,
      unit: null,
    };
  }
  if (number !== null) {
    const { value, places, span, unit } = number;
    return unitFits(view, number) ? { ...parts, value, places, span, unit } : null;
  }
  return computed(expectation, measure, parts);
};

/** The value that a ratio gives where none is printed. */
const computed = (
  expectation: Expectation,
  { ratio, start, end }: Measure,
  parts: Parts,
): CandidateValue | null => {
  if (ratio === null || ratio.denominator.value.isZero()) return null;
  const span = { start, end };
  const percent = percentOf(ratio.numerator.value, ratio.denominator.value);
  if (expectation.kind === 'percent' && percent !== null) {
    return { ...parts, value: percent, unit: '%', places: null, span };
  }
  if (expectation.kind !== 'index') return null;
  const value = ratio.numerator.value.dividedBy(ratio.denominator.value);
  return { ...parts, value, unit: null, places: null, span };
};

/** Whether a number's unit is one that the indicator may be told in. */
export const unitFits = (
  { expectation, vocabulary }: IndicatorView,
  { unit }: NumberToken,
): boolean => {
  switch (expectation.kind) {
    case 'percent':
      return unit === '%' || unit === null;
    case 'difference':
      return unit === '%' || unit === null || unit === 'punti';
    case 'index':
      return (
        unit === null ||
        unit === '%' ||
        unit === '€' ||
        (unit === 'gg' && isTimed(vocabulary)) ||
        hasStem(vocabulary.all, stemOf(unit))
      );
    case 'count':
      return (
        unit === null ||
        (unit === 'gg' && isTimed(vocabulary)) ||
        (unit !== '%' && hasStem(vocabulary.heads, stemOf(unit))) ||
        (unit === '€' && isMoney(vocabulary))
      );
    case 'unit':
      return unit === null || unit === expectation.unit;
    case 'date':
    case 'words':
      return false;
  }
};
