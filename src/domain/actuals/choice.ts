import type { Decimal } from '../decimal';
import { decimal } from '../decimal';
import type { Candidate } from './candidate';
import type { IndicatorContext } from './context';
import { expectedAchievement } from './expectedAchievement';
import { roundsTo } from './measure';
import { rivalDoubt } from './rivalDoubt';
import type { StatedPercentage } from './statedAchievements';

/** The candidate that is taken, and why it is doubtful (Italian) or null where it is sure. */
export interface Choice {
  readonly candidate: Candidate;
  readonly doubt: string | null;
  readonly rivals: readonly Decimal[];
}

export interface Weighing {
  readonly candidates: readonly Candidate[];
  readonly indicator: IndicatorContext;
  readonly stated: readonly StatedPercentage[];
}

const SURE = 3;

/**
 * The rule of doubt: one value alone, spoken of in the indicator's own words or with nothing that
 * speaks against it, is sure. Of several, the one that gives the stated percentage of achievement,
 * or the only one told before it, is. Else the best guess, and a person is asked.
 */
export const choose = (weighing: Weighing): Choice | null => {
  const main = weighing.candidates.filter(
    ({ strength, aside, hedge }) => strength >= SURE && aside === null && hedge === null,
  );
  const values = distinct(main);
  const alternatives = weighing.candidates.filter(
    ({ aside, strength }) => aside === 'alternative' && strength >= SURE,
  );
  const [only] = values;
  if (only === undefined) return guess(weighing);
  const told = corroborated([...values, ...alternatives], weighing);
  if (told !== null) return sure(told, weighing);
  if (values.length > 1) return several(values, weighing);
  const doubt = rivalDoubt(only, weighing.candidates, weighing.indicator);
  return { ...sure(only, weighing), doubt };
};

const several = (values: readonly Candidate[], weighing: Weighing): Choice | null => {
  const before = weighing.stated[0]?.start ?? -1;
  const early = values.filter(({ measure }) => measure.end <= before);
  const [first] = early;
  if (first !== undefined && early.length === 1) return sure(first, weighing);
  const closest = clearlyClosest(values);
  if (closest !== null) return sure(closest, weighing);
  const total = sumOfOthers(values);
  if (total !== null) return sure(total, weighing);
  const paired = values.filter((value) => value.paired);
  if (paired.length === 1 && paired[0] !== undefined) return sure(paired[0], weighing);
  const best = [...values].sort(byEvidence)[0];
  return best === undefined
    ? null
    : {
        candidate: best,
        doubt: 'nel testo ci sono più valori possibili',
        rivals: rivalsAsked(best, weighing),
      };
};

/** One bears all its words and none other, and every rival bears fewer and others besides. */
const clearlyClosest = (values: readonly Candidate[]): Candidate | null => {
  const [best, ...rest] = [...values].sort((a, b) => b.matched - a.matched);
  if (best === undefined || best.foreign > 0 || best.strength < 4) return null;
  return rest.every(({ matched, foreign }) => matched < best.matched && foreign > 0) ? best : null;
};

/** "22 … e 15 …, per un totale di 37": the one that all the others, two at least, add up to. */
const sumOfOthers = (values: readonly Candidate[]): Candidate | null => {
  const sum = values.reduce((so, { value }) => so.plus(value), decimal(0));
  const total = values.find(({ value }) => value.times(2).equals(sum));
  return values.length > 2 && total !== undefined ? total : null;
};

/** Nothing stands without doubt: the best of what is left, but never a count of other things twice. */
const guess = (weighing: Weighing): Choice | null => {
  const left = weighing.candidates.filter(({ strength, aside }) => strength > 0 || aside === null);
  const best = [...left].sort(byEvidence)[0];
  if (best === undefined) return null;
  const others = distinct(left).length > 1;
  if (best.strength === 0 && others) return null;
  if (best.strength <= 1 && best.aside !== null) return null;
  const doubt =
    best.hedge ??
    (best.strength < SURE
      ? 'le parole accanto al numero non sono quelle dell’indicatore'
      : 'il numero è detto solo a margine del risultato');
  return { candidate: best, doubt, rivals: rivalsAsked(best, weighing) };
};

const byEvidence = (a: Candidate, b: Candidate): number =>
  weight(b) - weight(a) || a.measure.start - b.measure.start;

const weight = ({ strength, aside, hedge, matched }: Candidate): number =>
  strength * 10 - (aside === null ? 0 : 15) - (hedge === null ? 0 : 5) + Math.min(matched, 4);

const distinct = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(
    (one, at) => candidates.findIndex((other) => other.value.equals(one.value)) === at,
  );

/** The only candidate that gives the stated percentage, where that is below 100. */
const corroborated = (values: readonly Candidate[], weighing: Weighing): Candidate | null => {
  const percentages = weighing.stated.filter(({ number }) => number.value.lt(100));
  if (percentages.length === 0) return null;
  const giving = distinct(values).filter((candidate) => {
    const expected = expectedAchievement(candidate.value, weighing.indicator.target) ?? decimal(-1);
    return percentages.some(({ number }) => roundsTo(expected, number.value, number.places));
  });
  return giving.length === 1 ? (giving[0] ?? null) : null;
};

const sure = (candidate: Candidate, weighing: Weighing): Choice => ({
  candidate,
  doubt: null,
  rivals: rivalsOf(candidate, weighing),
});

/** "… ma limitandosi a quelli detti si arriva a 3,3": told as another way to count, in few words. */
const isOtherCount = (one: Candidate, chosen: Candidate): boolean =>
  one.aside === 'alternative' && one.unit === chosen.unit;

const rivalsOf = (chosen: Candidate, { candidates }: Weighing): readonly Decimal[] =>
  distinct(candidates)
    .filter(({ value }) => !value.equals(chosen.value))
    .filter((one) => one.strength > 1 || (isOtherCount(one, chosen) && one.unit !== null))
    .map(({ value }) => value);

/** The same where a person is asked: then a count of the indicator's own words is named as well. */
const rivalsAsked = (chosen: Candidate, weighing: Weighing): readonly Decimal[] => {
  const counted = weighing.candidates.filter(
    (one) => isOtherCount(one, chosen) && one.strength > 0 && one.own.length > 0,
  );
  const values = [...rivalsOf(chosen, weighing), ...counted.map(({ value }) => value)];
  return values.filter(
    (value, at) =>
      !value.equals(chosen.value) && values.findIndex((other) => other.equals(value)) === at,
  );
};
