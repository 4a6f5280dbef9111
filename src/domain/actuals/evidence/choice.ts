import type { Decimal } from '../../decimal';
import type { Evidence, MarkedNumber } from '../../model/actual';
import type { ActualDoubt } from '../../model/actualDoubt';
import type { Candidate } from '../candidates/candidate';
import { isDiverted } from '../candidates/closeness';
import { doubtBy } from '../emptyActual';
import {
  confirmedByChange,
  confirmedByRatio,
  confirmedByShare,
  confirmedByStated,
  confirmedBySum,
  distinct,
  type Confirmed,
  type Weighing,
} from './confirmations';
import { markNumbers } from './markNumbers';
import { offeredOf, speaksOfOther } from './otherThingRules';
import type { Measure } from '../candidates/measure';
import { isAskedPart, partsDiffer, totalDiffers } from './partDoubts';
import { type Passage, sentenceAt } from '../passage/passage';
import { rankOf, SURE_STRENGTH } from '../candidates/rank';
import { countedNumber } from '../candidates/indicatorView';
import { contentStems, hasStem } from '../indicator/words';

/** The candidate that is offered, with its evidence, or with what makes it doubtful. */
export interface Choice {
  readonly candidate: Candidate;
  readonly evidence: Evidence | null;
  /** Null where the evidence holds. */
  readonly doubt: ActualDoubt | null;
  readonly rivals: readonly Decimal[];
  readonly numbers: readonly MarkedNumber[];
}

/**
 * The rule of evidence. Ranking only chooses which candidate to offer. It is certain where another
 * number confirms it (ratio, stated percentage, sum), or where every other number of the text is
 * explained; else a person is asked, with the other candidates.
 */
export const choose = (
  weighing: Weighing,
  isOthers: (measure: Measure) => boolean,
): Choice | null => {
  const confirmed = confirmedIn(weighing);
  const candidate = confirmed?.candidate ?? bestOf(weighing);
  if (candidate === null) return null;
  const numbers = markNumbers(weighing.view, weighing.candidates, candidate, isOthers);
  const doubt = doubtOf(candidate, confirmed, numbers, weighing);
  const evidence: Evidence = confirmed?.evidence ?? {
    kind: isBare(weighing, candidate) ? 'cell' : 'only-number',
  };
  return {
    candidate,
    evidence: doubt === null ? evidence : null,
    doubt,
    rivals: rivalsOf(candidate, weighing, doubt !== null),
    numbers,
  };
};

/** One candidate, confirmed once; of two confirmed ratios neither is. */
const confirmedIn = (weighing: Weighing): Confirmed | null => {
  const stated = confirmedByStated(weighing);
  if (stated !== null) return stated;
  const sure = weighing.candidates.filter(
    ({ strength, hedge, aside }) => strength >= SURE_STRENGTH && hedge === null && aside === null,
  );
  const change = confirmedByChange(weighing)[0];
  if (change !== undefined) return change;
  const ratios = distinctConfirmed([
    ...confirmedByRatio({ ...weighing, candidates: sure }),
    ...confirmedByShare({ ...weighing, candidates: sure }),
  ]);
  const [ratio] = ratios;
  if (ratio !== undefined && ratios.length === 1 && isAlone(ratio.candidate, sure)) return ratio;
  return confirmedBySum(weighing);
};

/** No other candidate of the same unit is as near in words. */
const isAlone = (one: Candidate, candidates: readonly Candidate[]): boolean =>
  candidates.every(
    (other) =>
      other.value.equals(one.value) || other.unit !== one.unit || other.strength < one.strength,
  );

const distinctConfirmed = (confirmed: readonly Confirmed[]): readonly Confirmed[] =>
  confirmed.filter(
    ({ candidate }, at) =>
      confirmed.findIndex((other) => other.candidate.value.equals(candidate.value)) === at,
  );

const bestOf = (weighing: Weighing): Candidate | null => {
  const before = weighing.stated[0]?.start ?? Infinity;
  const [best] = [...weighing.candidates].sort(
    (a, b) => rankOf(b, before) - rankOf(a, before) || a.measure.start - b.measure.start,
  );
  if (best === undefined) return null;
  const others = distinct(weighing.candidates).length > 1;
  // A count of other things is offered only where nothing else is told.
  if (best.strength === 0 && others) return null;
  return best.strength <= 1 && best.aside !== null ? null : best;
};

const doubtOf = (
  candidate: Candidate,
  confirmed: Confirmed | null,
  numbers: readonly MarkedNumber[],
  weighing: Weighing,
): ActualDoubt | null => {
  if (candidate.hedge !== null) return doubtBy(candidate.hedge, candidate.hedgeDetail);
  const open = numbers.filter(isOpen);
  if (confirmed === null) {
    if (isOtherWords(candidate, weighing)) return doubtBy('other-words');
    if (candidate.aside !== null) return doubtBy('aside');
    if (open.length > 0) return openDoubt(candidate, open, weighing);
    if (isNamelessBesideOther(candidate, numbers, weighing)) return doubtBy('other-words');
  }
  return (
    partsDiffer(candidate, weighing.view) ??
    totalDiffers(candidate, weighing.view) ??
    (isAskedPart(candidate, weighing) ? doubtBy('asked-part') : null)
  );
};

const isOpen = ({ role }: MarkedNumber): boolean => role === 'candidate' || role === 'unexplained';

/**
 * "… hanno interessato 103 persone; 71 hanno conseguito l'attestato", where participants are asked
 * for: words follow the count that is left, none of them the indicator's, and another count was taken
 * for another thing. It may be the other way round.
 */
const isNamelessBesideOther = (
  candidate: Candidate,
  numbers: readonly MarkedNumber[],
  { view }: Weighing,
): boolean =>
  view.expectation.kind === 'count' &&
  candidate.matched === 0 &&
  candidate.measure.ratio === null &&
  /^\s[a-z]/.test(view.passage.folded.slice(candidate.span.end)) &&
  !offeredOf(candidate, view).named &&
  numbers.some(
    ({ role, span }) =>
      role === 'other-thing' &&
      !isShare(view.passage, span.end) &&
      !isItsWhole(view.passage, candidate.span.end, span.start),
  );

/** "132 di 150 iscritte". */
const isItsWhole = ({ folded }: Passage, end: number, start: number): boolean =>
  /^\s(?:di|su)\s$/.test(folded.slice(end, start));

const isShare = ({ folded }: Passage, end: number): boolean => /%\s?$/.test(folded.slice(0, end));

/**
 * The value's own words name another thing, or the words that tell the indicator from others are not
 * in its sentence: "Il 30% dei servizi è gratuito" says nothing of services on line.
 */
const isOtherWords = (candidate: Candidate, { view }: Weighing): boolean => {
  const number = countedNumber(view, candidate.measure);
  if (candidate.strength === 0 || number === null || speaksOfOther(number, view)) return true;
  const { passage, vocabulary, expectation } = view;
  const { start, end } = sentenceAt(passage, number.span.start);
  const stems = contentStems(passage.folded.slice(start, end));
  if (candidate.strength >= SURE_STRENGTH)
    // "Il 91,5% degli iscritti ha completato", where those who left are asked for.
    return (
      expectation.kind === 'percent' &&
      vocabulary.divides &&
      stems.some((stem) => hasStem(vocabulary.denominator, stem)) &&
      !vocabulary.telling.some((stem) => hasStem(stems, stem))
    );
  if (expectation.kind === 'unit')
    return number.unit === null || !vocabulary.all.some((stem) => hasStem(stems, stem));
  if (expectation.kind !== 'percent') return true;
  return (
    candidate.unit !== '%' ||
    candidate.measure.ratio?.kind === 'which' ||
    isDiverted(stems, vocabulary) ||
    !vocabulary.telling.some((stem) => hasStem(stems, stem))
  );
};

/** Which words tell what stands beside the value. */
const openDoubt = (
  candidate: Candidate,
  open: readonly MarkedNumber[],
  { candidates, view }: Weighing,
): ActualDoubt => {
  const rival = candidates.find(
    (one) => !one.value.equals(candidate.value) && one.strength > 0 && one.unit === candidate.unit,
  );
  if (rival !== undefined) return doubtBy(candidate.unit === '%' ? 'two-shares' : 'several-values');
  const [first] = open;
  const { start, end } = first?.span ?? { start: 0, end: 0 };
  return doubtBy('unexplained-number', view.passage.text.slice(start, end).trim());
};

/** Nothing but the value stands in the text. */
const isBare = ({ view: { passage } }: Weighing, { measure }: Candidate): boolean =>
  !/[a-z\d]/.test(passage.folded.slice(0, measure.start) + passage.folded.slice(measure.end));

/** "… ma limitandosi a quelli detti si arriva a 3,3": told as another way to count. */
const isOtherCount = (one: Candidate, chosen: Candidate): boolean =>
  one.aside === 'alternative' && one.unit === chosen.unit;

/** The other values that may be meant, in order; where a person is asked, more of them. */
const rivalsOf = (
  chosen: Candidate,
  { candidates }: Weighing,
  asking: boolean,
): readonly Decimal[] =>
  distinct(candidates)
    .filter(({ value }) => !value.equals(chosen.value))
    .filter(
      (one) =>
        one.strength > 1 ||
        (isOtherCount(one, chosen) && (one.unit !== null || (asking && one.own.length > 0))),
    )
    .map(({ value }) => value);
