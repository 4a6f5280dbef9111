import { decimal, type Decimal } from '../../decimal';
import { formatItalian } from '../../language/italianFormat';
import type { Evidence } from '../../model/actual';
import type { NumberToken } from '../../language/scan/token';
import type { Candidate } from '../candidates/candidate';
import { pairFor } from '../candidates/ratioParts';
import type { IndicatorContext } from '../indicator/context';
import { expectedAchievement } from './expectedAchievement';
import { ratioGives, roundsTo } from '../candidates/measure';
import { printedSums } from './printedSums';
import { SURE_STRENGTH } from '../candidates/rank';
import type { IndicatorView } from '../candidates/indicatorView';
import type { StatedPercentage } from '../roles/statedAchievements';
import { otherThing } from './otherThingRules';

/** A candidate that other numbers of the text confirm. */
export interface Confirmed {
  readonly candidate: Candidate;
  readonly evidence: Evidence;
}

export interface Weighing {
  readonly view: IndicatorView;
  readonly candidates: readonly Candidate[];
  readonly indicator: IndicatorContext;
  readonly stated: readonly StatedPercentage[];
}

/**
 * The one candidate that gives the stated percentage of achievement, which must be below 100:
 * whatever meets the target gives 100.
 */
export const confirmedByStated = ({
  candidates,
  indicator,
  stated,
  view,
}: Weighing): Confirmed | null => {
  const percentages = stated.filter(({ number }) => number.value.lt(100));
  if (percentages.length === 0) return null;
  const giving = distinct(candidates).flatMap((candidate) => {
    const expected = expectedAchievement(candidate.value, indicator.target);
    const said = percentages.find(
      ({ number }) => expected !== null && roundsTo(expected, number.value, number.places),
    );
    return said === undefined ? [] : [{ candidate, said }];
  });
  const [only] = giving;
  if (only === undefined || giving.length > 1) return null;
  const { start, end } = only.said.number.span;
  const printed = view.passage.text.slice(start, end).trim();
  return { candidate: only.candidate, evidence: { kind: 'stated', printed } };
};

/** The candidates whose printed value its numerator and denominator give. */
export const confirmedByRatio = ({ candidates, view }: Weighing): readonly Confirmed[] =>
  candidates.flatMap((candidate) => {
    const { number, ratio } = candidate.measure;
    if (number === null) return [];
    const pair =
      ratio !== null && ratioGives(ratio, number)
        ? { numerator: ratio.numerator.value, denominator: ratio.denominator.value }
        : view.expectation.kind === 'count'
          ? null
          : pairFor(view, candidate.measure);
    if (pair?.numerator == null || pair.denominator === null) return [];
    const printed = view.passage.text.slice(number.span.start, number.span.end).trim();
    return [
      {
        candidate,
        evidence: {
          kind: 'ratio',
          numerator: pair.numerator,
          denominator: pair.denominator,
          printed,
        },
      } satisfies Confirmed,
    ];
  });

/** "56 eventi, il 93% dei 60": a count whose share of another number is printed. */
export const confirmedByShare = ({ candidates, view }: Weighing): readonly Confirmed[] => {
  if (view.expectation.kind !== 'count') return [];
  const { numbers, text } = view.passage;
  return candidates.flatMap((candidate) => {
    const { number } = candidate.measure;
    for (const [at, share] of numbers.entries()) {
      if (share.unit !== '%' || share.value.equals(100)) continue;
      const near = numbers.slice(Math.max(0, at - 2), at + 2).filter((one) => one !== share);
      if (number === null || !near.includes(number)) continue;
      const whole = near.find((one) => isWholeOf(one, number, share));
      if (whole === undefined) continue;
      const printed = text.slice(share.span.start, share.span.end).trim();
      const evidence: Evidence = {
        kind: 'ratio',
        numerator: candidate.value,
        denominator: whole.value,
        printed,
      };
      return [{ candidate, evidence }];
    }
    return [];
  });
};

/** Small wholes prove nothing. */
const isWholeOf = (whole: NumberToken, part: NumberToken, share: NumberToken): boolean =>
  whole !== part &&
  whole.unit === null &&
  whole.value.gte(20) &&
  whole.value.gt(part.value) &&
  roundsTo(part.value.times(100).dividedBy(whole.value), share.value, share.places);

/** The change that two figures beside it give: "da 80 a 70, −12,5%", "94,74 − 90,84 = 3,90". */
export const confirmedByChange = ({ candidates, view }: Weighing): readonly Confirmed[] =>
  candidates.flatMap((candidate) => {
    const { number } = candidate.measure;
    if (number === null || candidate.role !== 'change') return [];
    const free = view.passage.numbers.filter((other) => other !== number);
    for (const [at, first] of free.entries()) {
      const second = free[at + 1];
      if (second === undefined || first.unit !== second.unit) continue;
      const evidence = changeBetween(first, second, number);
      if (evidence !== null) return [{ candidate, evidence }];
    }
    return [];
  });

const changeBetween = (
  first: NumberToken,
  second: NumberToken,
  { value, places }: NumberToken,
): Evidence | null => {
  const change = second.value.minus(first.value).abs();
  const points = first.unit === '%' && change.equals(value.abs());
  if (points) {
    const [low, high] = first.value.lt(second.value)
      ? [first.value, second.value]
      : [second.value, first.value];
    return { kind: 'sum', parts: [low, value.abs()], total: high };
  }
  const base = [first, second].find(
    (one) =>
      !one.value.isZero() &&
      !change.isZero() &&
      roundsTo(change.times(100).dividedBy(one.value.abs()), value.abs(), places),
  );
  return base === undefined
    ? null
    : {
        kind: 'ratio',
        numerator: change,
        denominator: base.value,
        printed: formatItalian(value.abs(), places),
      };
};

/** The total that its parts give: in a bracket after it, or all the other candidates of its unit. */
export const confirmedBySum = ({ candidates, view }: Weighing): Confirmed | null => {
  const facts = distinct(candidates).filter(
    ({ measure, strength, unit }) =>
      strength >= SURE_STRENGTH &&
      measure.number !== null &&
      otherThing(measure.number, view, { unit, places: 0, named: false, foreign: 0 }) === null,
  );
  const found = facts.flatMap((candidate) => {
    const parts = partsInBracket(candidate, view) ?? otherParts(candidate, candidates);
    return parts === null ? [] : [{ candidate, parts }];
  });
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const { candidate, parts } = only;
  return { candidate, evidence: { kind: 'sum', parts, total: candidate.value } };
};

const partsInBracket = (
  { value }: Candidate,
  { passage, roles }: IndicatorView,
): readonly Decimal[] | null =>
  printedSums(passage, roles).find(
    ({ total, parts }) => total.equals(value) && sumOf(parts).equals(value),
  )?.parts ?? null;

const otherParts = (
  total: Candidate,
  candidates: readonly Candidate[],
): readonly Decimal[] | null => {
  const parts = candidates
    .filter(({ measure, unit }) => measure !== total.measure && unit === total.unit)
    .filter(({ value }) => !value.equals(total.value))
    .map(({ value }) => value);
  return parts.length >= 2 && sumOf(parts).equals(total.value) ? parts : null;
};

const sumOf = (values: readonly Decimal[]): Decimal =>
  values.reduce((sum, value) => sum.plus(value), decimal(0));

/** One candidate of each value. */
export const distinct = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(
    (one, at) => candidates.findIndex((other) => other.value.equals(one.value)) === at,
  );
