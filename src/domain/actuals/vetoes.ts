import type { ActualDoubtKind } from './actualDoubt';
import { foldText } from '../language/foldText';
import type { Candidate } from './candidate';
import type { IndicatorContext } from './context';
import type { Expectation } from './expectation';
import { isLikelyFraction } from './fractionReading';
import { fractionOf } from './fraction';
import { isOverdue } from './overdue';
import type { Passage } from './passage';

/** Thousands for units, or cents for euro, differ by more than this; results do not. */
const FAR = 200;

/** Reasons to ask even where only one number is left; null where there is none. */
export const vetoOf = (
  candidate: Candidate,
  indicator: IndicatorContext,
  expectation: Expectation,
  passage: Passage,
): ActualDoubtKind | null =>
  vetoOfValue(candidate, indicator, expectation) ??
  (looksLikeDate(candidate, passage) ? 'maybe-date' : null) ??
  (isLooseMinus(candidate, indicator, passage) ? 'minus' : null) ??
  (isWholeOfNew(candidate, indicator, passage) ? 'whole-of-new' : null) ??
  (isOverdue(passage, candidate.span, foldText(`${indicator.name} ${indicator.algorithm ?? ''}`))
    ? 'overdue'
    : null);

/** "I soci sono 412, 34 in più", where new members are asked for. */
const isWholeOfNew = (
  { label }: Candidate,
  { name }: IndicatorContext,
  { folded }: Passage,
): boolean =>
  /^nuov[eio]\b/.test(foldText(name).trim()) && !/\bnuov/.test(label) && /\bin piu\b/.test(folded);

/** "Indice: - 7,4" where zero or less is wished: the dash may be the sign. */
const isLooseMinus = (
  { span, value }: Candidate,
  { target }: IndicatorContext,
  { folded }: Passage,
): boolean =>
  target.kind === 'threshold' &&
  target.value.lte(0) &&
  value.gt(0) &&
  /(?:^|\s)-\s$/.test(folded.slice(0, span.start));

type Valued = Pick<Candidate, 'value' | 'unit' | 'places'>;

/** Reasons that lie in the value itself. */
export const vetoOfValue = (
  candidate: Valued,
  indicator: IndicatorContext,
  expectation: Expectation,
): ActualDoubtKind | null =>
  impossible(candidate, indicator, expectation) ?? farFromTarget(candidate, indicator, expectation);

const impossible = (
  { value, unit, places }: Valued,
  indicator: IndicatorContext,
  expectation: Expectation,
): ActualDoubtKind | null => {
  if (expectation.kind === 'percent' && value.gt(100) && isWhole(indicator)) {
    return 'above-hundred';
  }
  if (expectation.kind === 'percent' && unit === '%' && (places ?? 0) === 0 && value.gt(1000)) {
    return 'too-large';
  }
  if (
    expectation.kind !== 'count' ||
    !COUNTED.test(foldText(indicator.algorithm ?? indicator.name))
  )
    return null;
  if (value.isNegative()) return 'negative-count';
  return value.isInteger() || unit !== null ? null : 'decimal-count';
};

const COUNTED = /^\s*(?:n\.|n°|nr\.?|num\.?|numero)(?!.*\bmedi[oae]\b)/;

/** A share of a whole: the algorithm divides counts, or says "percentuale", and nothing wished is above 100. */
const isWhole = ({ name, algorithm, target }: IndicatorContext): boolean => {
  if (target.kind === 'threshold' && target.value.gt(100)) return false;
  const fraction = fractionOf(algorithm);
  const words = foldText(`${name} ${algorithm ?? ''}`);
  if (/\b(?:indice|variazion|anno n|andamento|incremento|crescita|media|triennio)\b/.test(words))
    return false;
  if (fraction !== null) return true;
  return (
    /\b(?:percentual[ei]|quota|%|grado di|tasso di)/.test(words) || target.kind === 'threshold'
  );
};

/** A fraction against a percentage (0,2856 against 27%), or a value two hundred times the target. */
const farFromTarget = (
  { value, unit }: Valued,
  { target }: IndicatorContext,
  expectation: Expectation,
): ActualDoubtKind | null => {
  if (target.kind !== 'threshold' || target.value.isZero() || value.isZero()) return null;
  const bare = expectation.kind === 'percent' && unit !== '%';
  if (bare && isLikelyFraction(value, target)) {
    return 'fraction';
  }
  const times = value.dividedBy(target.value).abs();
  return times.gte(FAR) || times.times(FAR).lte(1) ? 'far' : null;
};

const looksLikeDate = ({ measure }: Candidate, passage: Passage): boolean => {
  if (measure.ratio === null || !measure.ratio.maybeDate || measure.number !== null) return false;
  const before = passage.folded.slice(0, measure.ratio.start);
  const led =
    /(?:[:=(]|\bpari a|\btotale|\bn\.|\bsi ha|\brisult\w+|\bstat[eia]|\bsono|\bevas[eia])\s*$/.test(
      before,
    );
  const alone = passage.folded.trim().length === measure.ratio.end - measure.ratio.start;
  return !led && !alone;
};
