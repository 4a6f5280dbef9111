import type { NumberToken } from '../../language/scan/token';
import type { IndicatorContext } from '../indicator/context';
import { type Expectation, expectationOf } from '../indicator/expectation';
import type { Measure } from './measure';
import type { Passage } from '../passage/passage';
import type { Ratio } from './ratios';
import type { NumberFact, Role } from '../roles/role';
import type { PassageFacts } from './facts';
import { type Vocabulary, vocabularyOf } from '../indicator/vocabulary';

/** A passage as one indicator reads it. */
export const indicatorViewOf = (
  facts: PassageFacts,
  indicator: IndicatorContext,
): IndicatorView => ({
  ...facts,
  expectation: expectationOf(indicator),
  vocabulary: vocabularyOf(indicator),
});

/** A passage read for one indicator. */
export interface IndicatorView {
  readonly passage: Passage;
  readonly roles: ReadonlyMap<NumberToken, Role>;
  readonly numberFacts: ReadonlyMap<NumberToken, NumberFact>;
  readonly measures: readonly Measure[];
  readonly expectation: Expectation;
  readonly vocabulary: Vocabulary;
}

/** "12 eventi di cui 5 online" counts 12; "12 eventi su 15" counts 12 too. */
export const countedIn = (ratio: Ratio): NumberToken =>
  ratio.kind === 'which' ? ratio.denominator : ratio.numerator;

/** The number that the words around a measure are about. */
export const countedNumber = (
  { expectation }: IndicatorView,
  { number, ratio }: Measure,
): NumberToken | null => {
  if (expectation.kind === 'count' && ratio !== null) return countedIn(ratio);
  return number ?? ratio?.numerator ?? null;
};
