import type { Actual, StatedAchievement } from '../model/actual';
import { benchmarksIn } from './benchmarksIn';
import type { Candidate } from './candidate';
import type { IndicatorContext } from './context';
import { datesOutsideYear } from './datesOutsideYear';
import { asked, doubtBy } from './emptyActual';
import { expectationOf } from './expectation';
import { indicatorState } from './indicatorState';
import { isOwnSentence } from './isOwnSentence';
import type { IndicatorReading } from './narrativeReading';
import type { Measure } from './measure';
import { ownersOf, type Ownership } from './owners';
import { printedRatio } from './printedRatio';
import { printedSums } from './printedSums';
import { candidatesOf } from './candidates';
import { readerOf } from './readerOf';
import { resultOf } from './resultOf';
import { respectiveActuals } from './respective';
import { statedAchievement } from './statedAchievement';
import { vocabularyOf } from './vocabulary';
import { wordedClause } from './wordedClause';
import { contentStems, hasStem } from './words';
import type { Told } from './told';

const WHOSE = doubtBy('whose-value');

/** A narrative that stands under several indicators: each figure goes to the one it speaks of. */
export const readShared = (
  told: Told,
  indicators: readonly IndicatorContext[],
): readonly IndicatorReading[] => {
  const states = indicators.map((one) =>
    indicatorState(told.passage.folded, told.passage.text, one),
  );
  const due = indicators.flatMap((one, at) =>
    states[at] === 'active' && one.target.kind !== 'none' ? [at] : [],
  );
  const active = due.map((at) => indicators[at]).filter((one) => one !== undefined);
  const owners = ownersOf(told, active);
  const respective = respectiveActuals(told, active);
  return indicators.map((_, at): IndicatorReading => {
    const place = due.indexOf(at);
    const given = respective?.[place];
    const mine =
      place < 0
        ? null
        : given === undefined
          ? read(told, active, place, owners)
          : { actual: given, ambiguous: false };
    return {
      actual: mine?.actual ?? null,
      stated: mine === null ? null : statedOf(told, mine.actual, place, active.length),
      benchmarks: benchmarksIn(told.passage, told.roles),
      ratios:
        mine === null ? [] : printedRatio(told, mine.actual, (m) => owners.ownerOf(m) === place),
      sums: at === 0 ? printedSums(told.passage, told.roles) : [],
      ambiguousOrder: mine?.ambiguous ?? false,
      datesOutsideYear: at === 0 ? datesOutsideYear(told.passage) : [],
      state: states[at] ?? 'active',
    };
  });
};

const read = (
  told: Told,
  active: readonly IndicatorContext[],
  place: number,
  owners: Ownership,
): { readonly actual: Actual | null; readonly ambiguous: boolean } => {
  const indicator = active[place];
  if (indicator === undefined) return { actual: null, ambiguous: false };
  const worded = wordedClause(told.passage, indicator);
  if (worded !== null) return { actual: worded, ambiguous: false };
  const own = (candidate: Candidate): boolean => owners.ownerOf(candidate.measure) === place;
  const others = (measure: Measure): boolean => {
    const owner = owners.ownerOf(measure);
    return owner !== null && owner !== place;
  };
  const actual = resultOf(withoutOthersDates(told, active, place), indicator, own, others);
  const found = actual !== null && (actual.value !== null || actual.date !== null);
  if (found && actual.confidence === 'high' && hasUnowned(told, indicator, actual, owners)) {
    return { actual: asked(actual, WHOSE), ambiguous: false };
  }
  if (found && actual.confidence === 'high' && isOthers(told, active, place, actual)) {
    return { actual: asked(actual, WHOSE), ambiguous: false };
  }
  if (found && actual.confidence === 'high' && !isSpokenOf(told, indicator, actual)) {
    return { actual: asked(actual, WHOSE), ambiguous: false };
  }
  if (found || active.length === 1 || !owners.contested.has(place))
    return { actual, ambiguous: false };
  const open = (candidate: Candidate): boolean => owners.ownerOf(candidate.measure) === null;
  const inOrder = told.measures.filter((measure) => owners.ownerOf(measure) === null)[place];
  const guess = resultOf(
    told,
    indicator,
    (c) => open(c) && (inOrder === undefined || c.measure === inOrder),
  );
  return guess?.value == null
    ? { actual, ambiguous: false }
    : { actual: asked(guess, WHOSE), ambiguous: true };
};

/** The sentence, or the one before it, bears a word of the indicator's. */
const isSpokenOf = ({ passage }: Told, indicator: IndicatorContext, { span }: Actual): boolean => {
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
  told: Told,
  active: readonly IndicatorContext[],
  place: number,
): Told => {
  const { passage } = told;
  const rival = (i: number, one: IndicatorContext): boolean =>
    i !== place && expectationOf(one).kind === 'date';
  const dates = passage.dates.filter(({ span }) =>
    active.every((one, i) => !rival(i, one) || !isOwnSentence(passage, span, active, i)),
  );
  return dates.length === 0 ? told : { ...told, passage: { ...passage, dates } };
};

/** A date, a "nessuno" or a "tutti" whose sentence may speak of another indicator. */
const isOthers = (
  told: Told,
  active: readonly IndicatorContext[],
  place: number,
  { span }: Actual,
): boolean => {
  const measured = told.measures.some(
    ({ start, end }) => span !== null && start <= span.start && span.end <= end,
  );
  return span !== null && !measured && !isOwnSentence(told.passage, span, active, place);
};

/** A figure that fits as well, and that the words give to nobody. */
const hasUnowned = (
  told: Told,
  indicator: IndicatorContext,
  actual: Actual,
  owners: Ownership,
): boolean => {
  const candidates = candidatesOf(readerOf(told, indicator));
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
  told: Told,
  actual: Actual | null,
  place: number,
  sharing: number,
): StatedAchievement | null => {
  const { stated, passage } = told;
  if (stated.length === 1 || sharing === 1) {
    const [one] = stated;
    return one === undefined ? null : statedAchievement(passage, one, sharing > 1);
  }
  const after = stated.find(({ start }) => start >= (actual?.span?.end ?? Infinity));
  const said = stated.length === sharing ? stated[place] : after;
  return said === undefined ? null : statedAchievement(passage, said, false);
};
