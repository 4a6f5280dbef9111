import type { Actual } from '../model/actual';
import type { Choice } from './choice';
import { companionsOf } from './companions';
import type { IndicatorContext } from './context';
import { doubtBy, emptyActual, judged } from './emptyActual';
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
  const veto = vetoOf(candidate, indicator, expectation, passage);
  const doubt = choice.doubt ?? (veto === null ? null : doubtBy(veto));
  const { numerator, denominator } = companionsOf(reader, candidate);
  const fraction = doubt?.kind === 'fraction';
  const dot = candidate.measure.number ?? candidate.measure.ratio?.numerator ?? null;
  const actual: Actual = {
    ...emptyActual(passage.text, passage.cell),
    span: candidate.span,
    value: fraction
      ? candidate.value.times(100)
      : expectation.kind === 'difference'
        ? signedChange(passage, candidate)
        : candidate.value,
    unit: fraction ? '%' : unitOf(reader, candidate),
    numerator,
    denominator,
    printedPlaces: candidate.places,
    rivals: choice.rivals,
    numbers: choice.numbers,
    signs:
      dot?.decimalDot === true
        ? [{ kind: 'decimal-dot', text: passage.text.slice(dot.span.start, dot.span.end) }]
        : [],
  };
  return judged(actual, doubt, choice.evidence);
};
