import type { Decimal } from '../../decimal';
import type { NumberToken } from '../../language/scan/token';
import { sentenceAt, type Passage } from '../passage/passage';
import type { Ratio } from './ratios';
import type { Role } from '../roles/role';

/** One thing that the text reports: a printed number, a ratio, or a number with its ratio. */
export interface Measure {
  readonly number: NumberToken | null;
  readonly ratio: Ratio | null;
  readonly start: number;
  readonly end: number;
}

const OPENS =
  /^\s?(?=[([]|[-,]?\s?num)[([,-]?\s?(?:(?:num|n)\w*\.?\s?[:=]?\s?|pari a\s|ossia\s|ovvero\s|di cui\s|cioe\s|[a-z]+\s){0,4}$/;
const LEADS =
  /^[^.;\d]{0,60}?(?:[(=:,]|\bovvero|\bcioe|\bpari a|\bpari al|\bossia|\bcorrispondente|\bpercentuale|\be'?|\bcon un)[^.;\d]{0,60}$/;

/** Numbers and ratios that speak of the same thing are one measure: "28,56% (Num … - Den …)". */
export const measuresIn = (
  passage: Passage,
  roles: ReadonlyMap<NumberToken, Role>,
  ratios: readonly Ratio[],
): readonly Measure[] => {
  const taken = new Set(ratios.flatMap((ratio) => [ratio.numerator, ratio.denominator]));
  const free = passage.numbers.filter(
    (number) => !taken.has(number) && roles.get(number) !== 'stated',
  );
  const linked = new Map<NumberToken, Ratio>();
  for (const ratio of ratios) {
    const number = printedFor(
      passage,
      ratio,
      free.filter((n) => roles.get(n) === 'plain' && !linked.has(n)),
    );
    if (number !== null) linked.set(number, ratio);
  }
  const alone = ratios.filter((ratio) => ![...linked.values()].includes(ratio));
  const measures = [
    ...free.map((number) => measureOf(number, linked.get(number) ?? null)),
    ...alone.map((ratio) => measureOf(null, ratio)),
  ];
  return measures.sort((a, b) => a.start - b.start);
};

const measureOf = (number: NumberToken | null, ratio: Ratio | null): Measure => ({
  number,
  ratio,
  start: Math.min(number?.span.start ?? Infinity, ratio?.start ?? Infinity),
  end: Math.max(number?.span.end ?? 0, ratio?.end ?? 0),
});

/** The printed value of a ratio: beside it, or the only percentage in its sentence. */
const printedFor = (
  passage: Passage,
  ratio: Ratio,
  free: readonly NumberToken[],
): NumberToken | null => {
  const before = free.filter((n) => n.span.end <= ratio.start).at(-1);
  if (
    before !== undefined &&
    OPENS.test(passage.folded.slice(before.span.end, ratio.start)) &&
    speaksOf(before, ratio)
  )
    return before;
  const after = free.find((n) => n.span.start >= ratio.end);
  const gap = after === undefined ? '' : passage.folded.slice(ratio.end, after.span.start);
  const printed = after !== undefined && (after.unit === '%' || ratioGives(ratio, after));
  if (printed && LEADS.test(gap) && sameSentence(passage, ratio, after)) return after;
  const percents = free.filter((n) => n.unit === '%' && sameSentence(passage, ratio, n));
  return percents.length === 1 ? (percents[0] ?? null) : null;
};

/** A number without % goes with a ratio in words only where that ratio gives it. */
const speaksOf = (number: NumberToken, ratio: Ratio): boolean =>
  number.unit === '%' || ratio.kind === 'written' || ratioGives(ratio, number);

const sameSentence = (passage: Passage, ratio: Ratio, number: NumberToken): boolean =>
  sentenceAt(passage, ratio.start).start === sentenceAt(passage, number.span.start).start;

/** Whether a ∕ b, plain or times 100, is what is printed, cut or rounded at its places. */
export const ratioGives = (ratio: Ratio, printed: NumberToken): boolean => {
  if (ratio.denominator.value.isZero()) return false;
  const exact = ratio.numerator.value.dividedBy(ratio.denominator.value);
  return [exact, exact.times(100)].some((value) => roundsTo(value, printed.value, printed.places));
};

export const roundsTo = (exact: Decimal, printed: Decimal, places: number): boolean => {
  const tolerance = printed.times(0).plus(10).pow(-places);
  return exact.minus(printed).abs().lt(tolerance);
};
