import type { Decimal } from '../decimal';
import { foldText } from '../language/foldText';
import type { Span } from '../model/cell';
import type { Target } from '../model/target';
import type { ActualDoubtKind } from '../model/actualDoubt';
import type { Candidate } from './candidates/candidate';
import type { IndicatorContext } from './indicator/context';
import type { Expectation } from './indicator/expectation';
import { fractionOf } from './indicator/fraction';
import { afterIn, beforeIn, type Passage } from './passage/passage';

/**
 * Whether a bare number up to 1 is rather a fraction of the target percentage: 0,2856 against 27 is
 * 28,56 %; 0,5 against 2 is 0,5. The nearer in proportion is taken.
 */
export const isLikelyFraction = (value: Decimal, target: Target): boolean => {
  if (value.isZero() || value.abs().gt(1)) return false;
  if (target.kind !== 'threshold' || target.value.isZero()) return true;
  const targetValues = target.value.abs();
  if (targetValues.lte(1)) return false;
  const farther = (one: Decimal): Decimal =>
    one.gt(targetValues) ? one.dividedBy(targetValues) : targetValues.dividedBy(one);
  return farther(value.abs().times(100)).lt(farther(value.abs()));
};

const LATE =
  /\b(?:ha|hanno|abbiano|e' stat[oa]|sono stat[ei])?\s?(?:superato|sforato|ecceduto|oltrepassato)\s(?:i|il|le)\s(?:termin|temp|limit|scadenz|soglia)|\b(?:oltre|fuori)\s(?:i\s|il\s|dai\s|dal\s)?(?:termin|temp|scadenz)|\bin ritardo\b|\bnon (?:ha|hanno) rispettato\b/;

/**
 * "Il 4% delle procedure ha superato i tempi": the share of what is late, where the indicator asks
 * for what is in time. `asked` is the indicator's own words.
 */
const isOverdue = (passage: Passage, span: Span, asked: string): boolean => {
  if (LATE.test(asked) || /\britard|\bsuperament|\bsforament|\barretrat/.test(asked)) return false;
  const clause = afterIn(passage, { span }).split(/[;:(]/)[0] ?? '';
  const label =
    beforeIn(passage, { span })
      .split(/[,;:(]/)
      .at(-1) ?? '';
  return LATE.test(clause) || LATE.test(label);
};

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

/** "Indice: - 7,4" where the target is zero or less: the dash may be the sign. */
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

/** A share of a whole: the algorithm divides counts, or says "percentuale", and the target is not above 100. */
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
