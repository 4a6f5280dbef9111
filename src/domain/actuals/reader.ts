import type { NumberToken } from '../language/scan/token';
import type { Expectation } from './expectation';
import type { Measure } from './measure';
import type { Passage } from './passage';
import type { Ratio } from './ratios';
import type { NumberTold, Role } from './roles/role';
import type { Vocabulary } from './vocabulary';

/** A passage read for one indicator. */
export interface Reader {
  readonly passage: Passage;
  readonly roles: ReadonlyMap<NumberToken, Role>;
  readonly numbersTold: ReadonlyMap<NumberToken, NumberTold>;
  readonly measures: readonly Measure[];
  readonly expectation: Expectation;
  readonly vocabulary: Vocabulary;
}

/** "12 eventi di cui 5 online" counts 12; "12 eventi su 15" counts 12 too. */
export const countedIn = (ratio: Ratio): NumberToken =>
  ratio.kind === 'which' ? ratio.denominator : ratio.numerator;

/** The number that the words around a measure are about. */
export const toldNumber = (
  { expectation }: Reader,
  { number, ratio }: Measure,
): NumberToken | null => {
  if (expectation.kind === 'count' && ratio !== null) return countedIn(ratio);
  return number ?? ratio?.numerator ?? null;
};
