import type { Actual } from '../model/actual';
import type { Choice } from './choice';
import { companionsOf } from './companions';
import type { IndicatorContext } from './context';
import { emptyActual } from './emptyActual';
import type { Reader } from './reader';
import { signedChange } from './signedChange';
import { unitOf } from './unitOf';
import { vetoOf } from './vetoes';

/** The chosen measure as an actual, with what makes it doubtful. */
export const measuredActual = (
  reader: Reader,
  indicator: IndicatorContext,
  choice: Choice,
): Actual => {
  const { passage, expectation } = reader;
  const { candidate } = choice;
  const doubt = choice.doubt ?? vetoOf(candidate, indicator, expectation, passage);
  const { numerator, denominator } = companionsOf(reader, candidate);
  const fraction = doubt !== null && doubt.includes('frazione');
  const dot = candidate.measure.number ?? candidate.measure.ratio?.numerator ?? null;
  return {
    ...emptyActual(passage.text, passage.cell),
    span: candidate.span,
    value: fraction ? candidate.value.times(100) : signedChange(passage, candidate),
    unit: fraction ? '%' : unitOf(reader, candidate),
    numerator,
    denominator,
    printedPlaces: candidate.places,
    confidence: doubt === null ? 'high' : 'low',
    doubt,
    rivals: choice.rivals,
    signs:
      dot?.decimalDot === true
        ? [{ kind: 'decimal-dot', text: passage.text.slice(dot.span.start, dot.span.end) }]
        : [],
  };
};
