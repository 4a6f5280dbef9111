import type { Decimal } from '../../decimal';
import type { NumberToken } from '../../language/scan/token';
import type { Candidate } from './candidate';
import type { IndicatorView } from './indicatorView';
import { ratioGives, type Measure } from './measure';
import { wordsAfter } from '../indicator/wordsAfter';
import { sentenceAt } from '../passage/passage';
import { contentStems, hasStem } from '../indicator/words';

export interface RatioParts {
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
}

/**
 * Numerator and denominator that stand beside a printed value: two numbers that give it ("190,7 …
 * 134,2 … 1,4"), or a lone count: "(totale carte rilasciate 383)" is a denominator, "(98 Comuni)" a
 * numerator.
 */
export const ratioPartsOf = (view: IndicatorView, candidate: Candidate): RatioParts => {
  if (candidate.numerator !== null) return candidate;
  if (view.expectation.kind !== 'percent' && view.expectation.kind !== 'index') return candidate;
  const beside = pairFor(view, candidate.measure, 'one side');
  if (beside !== null) return beside;
  const lone = loneCount(view, candidate);
  const about = pairFor(view, candidate.measure);
  return about !== null && !agrees(lone, about) ? about : lone;
};

const agrees = (lone: RatioParts, { numerator, denominator }: RatioParts): boolean =>
  (lone.numerator === null || numerator?.equals(lone.numerator) === true) &&
  (lone.denominator === null || denominator?.equals(lone.denominator) === true);

/** Two numbers next to the value, on one side of it or about it, whose ratio it is. */
export const pairFor = (
  view: IndicatorView,
  { number }: Measure,
  where: 'one side' | 'about' = 'about',
): RatioParts | null => {
  if (number === null) return null;
  const free = view.passage.numbers.filter(
    (n) =>
      n === number ||
      ((n.unit === null || n.unit === number.unit || n.unit === '€') && mayStand(view, n)),
  );
  const at = free.indexOf(number);
  const [b2, b1, a1, a2] = [free[at - 2], free[at - 1], free[at + 1], free[at + 2]];
  const sides = [
    [b2, b1],
    [a1, a2],
  ];
  const about = [...sides, [b1, a1], [b1, b2], [a2, a1], [a1, b1]];
  for (const [a, b] of where === 'about' ? about : sides) {
    if (a === undefined || b === undefined || b.value.isZero() || a.value.isZero()) continue;
    if (gives(a, b, number)) return { numerator: a.value, denominator: b.value };
  }
  return null;
};

/** A value without decimals proves little: it must come out exactly, or of large numbers. */
const gives = (a: NumberToken, b: NumberToken, number: NumberToken): boolean => {
  const pair = {
    numerator: a,
    denominator: b,
    start: 0,
    end: 0,
    sure: true,
    maybeDate: false,
    kind: 'words' as const,
  };
  if (!ratioGives(pair, number)) return false;
  if (number.places > 0) return true;
  const exact = a.value.dividedBy(b.value);
  return (
    (a.value.gte(10) && (exact.equals(number.value) || exact.times(100).equals(number.value))) ||
    (number.unit === '%' && b.value.gte(100))
  );
};

const mayStand = ({ roles }: IndicatorView, number: NumberToken): boolean =>
  ['plain', 'earlier', 'planned', 'part'].includes(roles.get(number) ?? 'plain') && !number.inWords;

const loneCount = (view: IndicatorView, { measure }: Candidate): RatioParts => {
  const { passage, vocabulary } = view;
  const { start, end } = sentenceAt(passage, measure.start);
  const counts = passage.numbers.filter(
    (n) =>
      n !== measure.number &&
      n.unit === null &&
      n.places === 0 &&
      mayStand(view, n) &&
      n.span.start >= start &&
      n.span.end <= end,
  );
  const [count] = counts;
  if (count === undefined || counts.length !== 1) return NONE;
  const before = passage.folded.slice(start, count.span.start);
  if (/[<>=]\s?a?\s?$/.test(before)) return NONE;
  const near = contentStems(`${wordsAfter(passage.folded, count.span.end).words.join(' ')}`);
  const around = [...near, ...contentStems(before)];
  if (/\b(?:totale|su|den)\b[^,.;]*$/.test(before))
    return { numerator: null, denominator: count.value };
  if (near.some((stem) => hasStem(vocabulary.denominator, stem))) {
    return { numerator: null, denominator: count.value };
  }
  const counted = around.some((stem) => vocabulary.heads.includes(stem));
  return counted ? { numerator: count.value, denominator: null } : NONE;
};

const NONE: RatioParts = { numerator: null, denominator: null };
