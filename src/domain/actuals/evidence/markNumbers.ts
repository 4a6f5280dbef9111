import type { MarkedNumber, NumberRole } from '../../model/actual';
import type { NumberToken, Token } from '../../language/scan/token';
import type { Candidate } from '../candidates/candidate';
import { ratioPartsOf } from '../candidates/ratioParts';
import type { Measure } from '../candidates/measure';
import { beforeIn } from '../passage/passage';
import type { IndicatorView } from '../candidates/indicatorView';
import { offeredOf, otherThing } from './otherThingRules';

type Told = readonly [NumberRole, string | null];

/** What each number of a passage is for one indicator, the chosen candidate among them. */
export const markNumbers = (
  view: IndicatorView,
  candidates: readonly Candidate[],
  chosen: Candidate | null,
  isOthers: (measure: Measure) => boolean,
): readonly MarkedNumber[] =>
  view.passage.tokens.flatMap((token): readonly MarkedNumber[] => {
    const facts =
      token.kind === 'number'
        ? toldOf(token, view, candidates, chosen, isOthers)
        : tokenRole(token);
    return facts === null ? [] : [{ span: token.span, role: facts[0], rule: facts[1] }];
  });

const tokenRole = ({ kind }: Exclude<Token, NumberToken>): Told | null =>
  kind === 'time' ? null : [kind, null];

const toldOf = (
  number: NumberToken,
  view: IndicatorView,
  candidates: readonly Candidate[],
  chosen: Candidate | null,
  isOthers: (measure: Measure) => boolean,
): Told => {
  const own = chosen === null ? null : ownRole(number, view, chosen);
  if (own !== null) return [own, null];
  const { role, rule } = view.numberFacts.get(number) ?? { role: 'plain', rule: null };
  if (role !== 'plain') return [role, rule];
  if (repeatsStated(number, view)) return ['stated', 'stated-again'];
  const measure = measureOf(number, view);
  if (measure !== undefined && isOthers(measure)) return ['other-indicator', null];
  const candidate = candidates.find((one) => one.measure === measure);
  if (chosen !== null && candidate !== undefined && isOtherCount(candidate, chosen))
    return ['candidate', null];
  if (chosen !== null && isTotalOfAll(number, view, chosen, isOthers))
    return ['other-thing', 'total-of-all'];
  const other = otherThing(leading(measure, number), view, offeredOf(chosen, view));
  if (other !== null) return ['other-thing', other.id];
  if (candidate === undefined) return ['unexplained', null];
  return chosen !== null && isOtherKind(candidate, chosen)
    ? ['other-thing', 'other-kind']
    : ['candidate', null];
};

/**
 * "Progetti PNRR 6, progetti POR 4", where projects of the PNRR are asked for: the value bears the
 * indicator's words alone, the other fewer of them and one of its own.
 */
const isOtherKind = (other: Candidate, chosen: Candidate): boolean =>
  chosen.foreign === 0 &&
  chosen.strength === 4 &&
  other.foreign > 0 &&
  other.matched > 0 &&
  other.matched < chosen.matched;

/** "L'indicatore vale il 100%. … Percentuale di raggiungimento = 100%", where no share is asked. */
const repeatsStated = (
  number: NumberToken,
  { numberFacts: numbersTold, expectation }: IndicatorView,
): boolean =>
  number.unit === '%' &&
  expectation.kind !== 'percent' &&
  [...numbersTold].some(
    ([other, { role }]) => role === 'stated' && other.value.equals(number.value),
  );

/** "Nord 45, sud 38, totale 83", where north and south are asked for apart. */
const isTotalOfAll = (
  number: NumberToken,
  { passage, measures }: IndicatorView,
  chosen: Candidate,
  isOthers: (measure: Measure) => boolean,
): boolean => {
  if (
    !/\b(?:totale|complessivamente|in tutto)[\s:=]*(?:di\s|n\.\s)?$/.test(beforeIn(passage, number))
  )
    return false;
  const others = measures.filter(isOthers).flatMap((measure) => measure.number?.value ?? []);
  const sum = others.reduce((so, value) => so.plus(value), chosen.value);
  return others.length > 0 && sum.equals(number.value);
};

/** "L'applicativo locale dà invece 2 gg": told as another way to measure the same. */
const isOtherCount = (other: Candidate, chosen: Candidate): boolean =>
  other.aside === 'alternative' &&
  other.unit === chosen.unit &&
  !other.value.equals(chosen.value) &&
  (other.unit !== null || other.strength > 0);

/** The whole of a ratio is what its part is. */
const leading = (measure: Measure | undefined, number: NumberToken): NumberToken =>
  measure?.ratio?.denominator === number && measure.number === null
    ? measure.ratio.numerator
    : number;

const measureOf = (number: NumberToken, { measures }: IndicatorView): Measure | undefined =>
  measures.find(
    (measure) =>
      measure.number === number ||
      measure.ratio?.numerator === number ||
      measure.ratio?.denominator === number,
  );

const ownRole = (
  number: NumberToken,
  view: IndicatorView,
  chosen: Candidate,
): NumberRole | null => {
  const { measure, span } = chosen;
  if (number === measure.number || number.span.start === span.start) return 'value';
  if (number === measure.ratio?.numerator) return 'numerator';
  if (number === measure.ratio?.denominator) return 'denominator';
  if (number.value.equals(chosen.value) && (number.unit === chosen.unit || number.unit === null))
    return 'value';
  const { numerator, denominator } = ratioPartsOf(view, chosen);
  if (number.unit !== null) return null;
  if (numerator?.equals(number.value) === true) return 'numerator';
  return denominator?.equals(number.value) === true ? 'denominator' : null;
};
