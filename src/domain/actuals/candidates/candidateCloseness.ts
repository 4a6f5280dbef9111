import type { NumberToken } from '../../language/scan/token';
import { countCloseness, valueCloseness, type Closeness } from './closeness';
import { type Label, partLabel, siblingOf } from './label';
import { ratioGives, type Measure } from './measure';
import { isUndone } from './isUndone';
import { wordsAfter } from '../indicator/wordsAfter';
import { sentenceAt } from '../passage/passage';
import type { Ratio } from './ratios';
import { countedNumber, type IndicatorView } from './indicatorView';
import { contentStems, hasStem, isAskedStage, isParticipleStem } from '../indicator/words';

/** Evidence from the words around; null where a bare number is plainly a count of other things. */
export const candidateCloseness = (
  view: IndicatorView,
  measure: Measure,
  label: Label,
): Closeness | null => {
  const { expectation, vocabulary, passage } = view;
  const number = countedNumber(view, measure);
  if (number === null) return null;
  if (expectation.kind === 'count' && number.unit === null)
    return ofCount(view, measure, label, number);
  if (number.inWords) return null;
  const { start, end } = sentenceAt(passage, number.span.start);
  const close = valueCloseness(
    label,
    passage.folded.slice(start, end),
    vocabulary,
    measure.ratio?.sure ?? false,
  );
  if (
    expectation.kind === 'difference' &&
    view.roles.get(number) !== 'change' &&
    !isBare(view, label)
  )
    return capped(close, 2);
  if (expectation.kind === 'index' && number.unit === '%') return capped(close, 2);
  if (measure.number === null || number.unit !== null) {
    const open =
      (measure.ratio?.sure === false && !isProven(measure)) ||
      (expectation.kind === 'index' && vocabulary.divides && number.unit === null);
    return open ? capped(close, 2) : close;
  }
  const following = wordsAfter(passage.folded, number.span.end);
  if (following.nouns.length > 0 && measure.ratio === null) return null;
  return bareValue(view, close, label, number);
};

/** "14, di cui 6 donne (42,9%)": the printed value is what the two give. */
const isProven = ({ number, ratio }: Measure): boolean =>
  number !== null && ratio !== null && ratioGives(ratio, number);

/** Nothing stands beside it: a cell with the figure alone. */
const isBare = ({ measures }: IndicatorView, { before, after }: Label): boolean =>
  measures.length === 1 && contentStems(`${before} ${after}`).length === 0;

const isWholeFirst = ({ kind, numerator, denominator }: Ratio): boolean =>
  kind === 'words' && denominator.span.end <= numerator.span.start;

/** A number in words must name what it counts; a part picked out may be what is asked for. */
const ofCount = (
  { passage, vocabulary }: IndicatorView,
  { ratio }: Measure,
  label: Label,
  number: NumberToken,
): Closeness => {
  const sibling = siblingOf(passage, number);
  const following = wordsAfter(passage.folded, (sibling ?? number).span.end);
  // What follows a ratio only tells of its whole.
  const own =
    ratio === null
      ? label
      : isWholeFirst(ratio)
        ? partLabel(passage, number)
        : { ...label, after: '' };
  const close = countCloseness(own, following, vocabulary);
  const alone = passage.folded.trim().length === number.span.end - number.span.start;
  if (isUndone(passage, number, vocabulary)) return capped(close, 0);
  if (number.inWords && following.nouns.length === 0 && !alone) return capped(close, 1);
  if (ratio?.kind !== 'which') return close;
  const { end } = ratio.numerator.span;
  const part = wordsAfter(passage.folded, end).words.flatMap(contentStems);
  const after = /^[^.,;:()\d]*/.exec(passage.folded.slice(end))?.[0] ?? '';
  const facts = contentStems(after);
  const asked = (stem: string): boolean => hasStem(vocabulary.all, stem);
  const narrower = facts.filter((stem) => !hasStem(close.own, stem) && !isParticipleStem(stem));
  return part.some(asked) ||
    narrower.some(asked) ||
    isAskedStage(vocabulary.words, after, label.before)
    ? capped(close, 2)
    : close;
};

const capped = (close: Closeness, most: number): Closeness => ({
  ...close,
  strength: Math.min(close.strength, most),
});

const FILLING = String.raw`[\s:=]*(?:e'?|pari|a|ad|risult\w+|stat[oa]|di|del|essere|si ha|vale|il|n\.|quantificat[oa]|in|per|l'|anno|\s|:|=|20\d\d)*$`;
const KEYWORD = String.raw`\b(?:dato|valore|indice|indicatore|risultato|consuntivo|percentuale|tasso|quota|grado|rapporto|media|medio|tempo|livello|differenza|variazione|punteggio|costo|importo|totale)\b`;
const AT_START = String.raw`^[\s"]*(?:al 31(?:\s\w+|[/.]\d+)[/.\s\d]*[:,]?)?`;
const LABELLED = new RegExp(`(?:${KEYWORD}[^.;]*|[:=]|${AT_START})${FILLING}`);
const NAMED = new RegExp(`(?:${KEYWORD}[^.;:,]{0,40}|${AT_START})${FILLING}`);

/** A number without unit counts as a value only where a word before it says that it is one. */
const bareValue = (
  { expectation, measures, roles, passage }: IndicatorView,
  close: Closeness,
  label: Label,
  number: NumberToken,
): Closeness | null => {
  const unit = siblingOf(passage, number)?.unit ?? null;
  if (expectation.kind === 'unit' && unit === expectation.unit) return close;
  const before = label.opens ? label.before : `,${label.before}`;
  if (expectation.kind !== 'percent') return LABELLED.test(before) ? close : capped(close, 1);
  if (number.places === 0 ? !NAMED.test(before) : !LABELLED.test(before)) return null;
  const percents = measures.some(
    (other) => other.number?.unit === '%' && roles.get(other.number) === 'plain',
  );
  return percents ? capped(close, 2) : close;
};
