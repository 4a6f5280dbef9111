import type { Actual, StatedAchievement } from '../../model/actual';
import { benchmarksIn } from '../roles/benchmarksIn';
import type { Candidate } from '../candidates/candidate';
import type { IndicatorContext } from '../indicator/context';
import { datesOutsideYear } from '../passage/yearsTold';
import { asked, doubtBy } from '../emptyActual';
import { expectationOf } from '../indicator/expectation';
import { indicatorState } from '../indicatorState';
import { isOwnSentence, type Ownership, ownersOf } from './owners';
import type { IndicatorReading } from '../narrativeReading';
import type { Measure } from '../candidates/measure';

import { printedRatio } from '../evidence/printedRatio';
import { printedSums } from '../evidence/printedSums';
import { candidatesOf } from '../candidates/candidates';
import { indicatorViewOf } from '../candidates/indicatorView';
import { resultOf } from '../resultOf';
import { respectiveActuals } from './respective';
import { statedAchievement } from '../roles/statedAchievements';
import { vocabularyOf } from '../indicator/vocabulary';
import { wordedClause } from './wordedClause';
import { contentStems, hasStem } from '../indicator/words';
import type { PassageFacts } from '../candidates/facts';

const WHOSE = doubtBy('whose-value');

/** A narrative that stands under several indicators: each figure goes to the one it speaks of. */
export const readShared = (
  facts: PassageFacts,
  indicators: readonly IndicatorContext[],
): readonly IndicatorReading[] => {
  const states = indicators.map((one) =>
    indicatorState(facts.passage.folded, facts.passage.text, one),
  );
  const due = indicators.flatMap((one, at) =>
    states[at] === 'active' && one.target.kind !== 'none' ? [at] : [],
  );
  const active = due.map((at) => indicators[at]).filter((one) => one !== undefined);
  const owners = ownersOf(facts, active);
  const respective = respectiveActuals(facts, active);
  return indicators.map((_, at): IndicatorReading => {
    const place = due.indexOf(at);
    const given = respective?.[place];
    const mine =
      place < 0
        ? null
        : given === undefined
          ? read(facts, active, place, owners)
          : { actual: given, ambiguous: false };
    return {
      actual: mine?.actual ?? null,
      stated: mine === null ? null : statedOf(facts, mine.actual, place, active.length),
      benchmarks: benchmarksIn(facts.passage, facts.roles),
      ratios:
        mine === null ? [] : printedRatio(facts, mine.actual, (m) => owners.ownerOf(m) === place),
      sums: at === 0 ? printedSums(facts.passage, facts.roles) : [],
      ambiguousOrder: mine?.ambiguous ?? false,
      datesOutsideYear: at === 0 ? datesOutsideYear(facts.passage) : [],
      state: states[at] ?? 'active',
    };
  });
};

const read = (
  facts: PassageFacts,
  active: readonly IndicatorContext[],
  place: number,
  owners: Ownership,
): { readonly actual: Actual | null; readonly ambiguous: boolean } => {
  const indicator = active[place];
  if (indicator === undefined) return { actual: null, ambiguous: false };
  const worded = wordedClause(facts.passage, indicator);
  if (worded !== null) return { actual: worded, ambiguous: false };
  const own = (candidate: Candidate): boolean => owners.ownerOf(candidate.measure) === place;
  const others = (measure: Measure): boolean => {
    const owner = owners.ownerOf(measure);
    return owner !== null && owner !== place;
  };
  const actual = resultOf(withoutOthersDates(facts, active, place), indicator, own, others);
  const found = actual !== null && (actual.value !== null || actual.date !== null);
  if (found && actual.confidence === 'high' && hasUnowned(facts, indicator, actual, owners)) {
    return { actual: asked(actual, WHOSE), ambiguous: false };
  }
  if (found && actual.confidence === 'high' && isOthers(facts, active, place, actual)) {
    return { actual: asked(actual, WHOSE), ambiguous: false };
  }
  if (found && actual.confidence === 'high' && !isSpokenOf(facts, indicator, actual)) {
    return { actual: asked(actual, WHOSE), ambiguous: false };
  }
  if (found || active.length === 1 || !owners.contested.has(place))
    return { actual, ambiguous: false };
  const open = (candidate: Candidate): boolean => owners.ownerOf(candidate.measure) === null;
  const inOrder = facts.measures.filter((measure) => owners.ownerOf(measure) === null)[place];
  const guess = resultOf(
    facts,
    indicator,
    (c) => open(c) && (inOrder === undefined || c.measure === inOrder),
  );
  return guess?.value == null
    ? { actual, ambiguous: false }
    : { actual: asked(guess, WHOSE), ambiguous: true };
};

/** The sentence, or the one before it, bears a word of the indicator's. */
const isSpokenOf = (
  { passage }: PassageFacts,
  indicator: IndicatorContext,
  { span }: Actual,
): boolean => {
  if (span === null) return true;
  const at = passage.sentences.findIndex(
    ({ start, end }) => span.start >= start && span.start < end,
  );
  const { all } = vocabularyOf(indicator);
  const said = passage.sentences.slice(Math.max(0, at - 1), at + 1);
  return said.some(({ start, end }) =>
    contentStems(passage.folded.slice(start, end)).some((stem) => hasStem(all, stem)),
  );
};

/** Dates of sentences that speak of another indicator, and of that one alone, are not this one's. */
const withoutOthersDates = (
  facts: PassageFacts,
  active: readonly IndicatorContext[],
  place: number,
): PassageFacts => {
  const { passage } = facts;
  const rival = (i: number, one: IndicatorContext): boolean =>
    i !== place && expectationOf(one).kind === 'date';
  const dates = passage.dates.filter(({ span }) =>
    active.every((one, i) => !rival(i, one) || !isOwnSentence(passage, span, active, i)),
  );
  return dates.length === 0 ? facts : { ...facts, passage: { ...passage, dates } };
};

/** A date, a "nessuno" or a "tutti" whose sentence may speak of another indicator. */
const isOthers = (
  facts: PassageFacts,
  active: readonly IndicatorContext[],
  place: number,
  { span }: Actual,
): boolean => {
  const measured = facts.measures.some(
    ({ start, end }) => span !== null && start <= span.start && span.end <= end,
  );
  return span !== null && !measured && !isOwnSentence(facts.passage, span, active, place);
};

/** A figure that fits as well, and that the words give to nobody. */
const hasUnowned = (
  facts: PassageFacts,
  indicator: IndicatorContext,
  actual: Actual,
  owners: Ownership,
): boolean => {
  const candidates = candidatesOf(indicatorViewOf(facts, indicator));
  const chosen = candidates.find(({ span }) => span.start === actual.span?.start);
  return candidates.some(
    ({ measure, strength, aside, value }) =>
      strength >= Math.max(3, chosen?.strength ?? 3) &&
      aside === null &&
      owners.ownerOf(measure) === null &&
      actual.value?.equals(value) === false,
  );
};

/** One statement stands for all; as many as there are indicators go in order; else the nearest after. */
const statedOf = (
  facts: PassageFacts,
  actual: Actual | null,
  place: number,
  sharing: number,
): StatedAchievement | null => {
  const { stated, passage } = facts;
  if (stated.length === 1 || sharing === 1) {
    const [one] = stated;
    return one === undefined ? null : statedAchievement(passage, one, sharing > 1);
  }
  const after = stated.find(({ start }) => start >= (actual?.span?.end ?? Infinity));
  const said = stated.length === sharing ? stated[place] : after;
  return said === undefined ? null : statedAchievement(passage, said, false);
};
