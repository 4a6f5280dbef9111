import { decimal, type Decimal } from '../../decimal';
import type { NumberToken } from '../../language/scan/token';
import { foldText } from '../../language/foldText';
import { formatItalian } from '../../language/italianFormat';
import type { ActualDoubt } from '../../model/actualDoubt';
import type { Candidate } from '../candidates/candidate';
import { doubtBy } from '../emptyActual';
import type { Weighing } from './confirmations';
import { sentenceAt } from '../passage/passage';
import type { IndicatorView } from '../candidates/indicatorView';
import { hasStem, isAskedStage, isParticipleStem } from '../indicator/words';

/** "10 eventi, di cui 4 a Milano e 7 a Roma": the parts are more than their whole. */
export const partsDiffer = (
  { value, span }: Candidate,
  { passage, roles }: IndicatorView,
): ActualDoubt | null => {
  const { end } = sentenceAt(passage, span.start);
  const parts = passage.numbers.filter(
    (number) =>
      roles.get(number) === 'part' &&
      number.unit === null &&
      number.span.start >= span.end &&
      number.span.end <= end,
  );
  const sum = parts.reduce((so, part) => so.plus(part.value), decimal(0));
  if (parts.length < 2 || sum.lte(value)) return null;
  return doubtBy('parts-differ', sumText(parts, sum));
};

/** "Scuola primaria 280, secondaria 345: totale 652": what stands before a total does not give it. */
export const totalDiffers = (
  { value, span, unit }: Candidate,
  { passage, roles }: IndicatorView,
): ActualDoubt | null => {
  const { start } = sentenceAt(passage, span.start);
  const lead = passage.folded.slice(start, span.start);
  if (!/\b(?:totale|complessivamente|in tutto)\b[^.;:\d]*$/.test(lead)) return null;
  const parts = passage.numbers.filter(
    (number) =>
      number.span.start >= start &&
      number.span.end <= span.start &&
      number.unit === unit &&
      number.value.lt(value) &&
      ['plain', 'part'].includes(roles.get(number) ?? 'plain'),
  );
  const sum = parts.reduce((so, part) => so.plus(part.value), decimal(0));
  // Counts of other things come nowhere near it.
  const near = sum.times(2).gt(value) && sum.lt(value.times(2));
  return parts.length >= 2 && near && !sum.equals(value)
    ? doubtBy('parts-differ', sumText(parts, sum))
    : null;
};

const sumText = (parts: readonly NumberToken[], sum: Decimal): string =>
  `${parts.map((part) => formatItalian(part.value)).join(' + ')} = ${formatItalian(sum)}`;

/** "131 articoli, di cui 94 in riviste di fascia A", where articles of class A are asked for. */
export const isAskedPart = (
  only: Candidate,
  { candidates, indicator, view }: Weighing,
): boolean => {
  const asked = foldText(`${indicator.name} ${indicator.algorithm ?? ''}`);
  return candidates.some(
    (other) =>
      !other.value.equals(only.value) &&
      other.role === 'part' &&
      !isOfPeriod(other, view) &&
      (other.own.some((stem) => !hasStem(only.own, stem) && !isParticipleStem(stem)) ||
        isAskedStage(asked, other.label, only.label)),
  );
};

/** "Nel primo semestre 14 eventi", an item of a break-down: no part that somebody asks for. */
const isOfPeriod = ({ measure }: Candidate, { numberFacts: numbersTold }: IndicatorView): boolean =>
  measure.number !== null &&
  ['part-period', 'part-bracket'].includes(numbersTold.get(measure.number)?.rule ?? '');
