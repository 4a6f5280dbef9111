import type { Candidate } from './candidate';

/** From here on nothing in the words beside a number speaks against it. */
export const SURE_STRENGTH = 3;

/**
 * Which candidate to offer first; it never makes one certain.
 *
 * - `strength`: how well the words around it speak of the indicator (0 to 4), which must outweigh
 *   all the rest but an aside;
 * - `aside`: told beside the result ("NB …", in a bracket, for a part of the year);
 * - `hedge`: approximate, negated, not done;
 * - `own`: each word of the indicator's that stands with it;
 * - `foreign`: each word beside it that is not the indicator's;
 * - `beforeStated`: results stand before the percentage of achievement that they give;
 * - `paired`: two numbers beside it give it.
 */
const WEIGHTS = {
  strength: 10,
  aside: -15,
  hedge: -5,
  own: 1,
  foreign: -0.2,
  beforeStated: 2,
  paired: 3,
} as const;

/** `statedAt`: where the text states its percentage of achievement. */
export const rankOf = (
  { strength, aside, hedge, matched, foreign, measure, paired }: Candidate,
  statedAt: number,
): number =>
  strength * WEIGHTS.strength +
  (aside === null ? 0 : WEIGHTS.aside) +
  (hedge === null ? 0 : WEIGHTS.hedge) +
  Math.min(matched, 4) * WEIGHTS.own +
  Math.min(foreign, 4) * WEIGHTS.foreign +
  (measure.end <= statedAt ? WEIGHTS.beforeStated : 0) +
  (paired ? WEIGHTS.paired : 0);
