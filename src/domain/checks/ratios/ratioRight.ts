import type { Decimal } from '../../decimal';
import { printedRightly } from '../../printedRightly';

/** A ratio as a sheet prints it: a value beside its numerator and denominator. */
export interface RatioFigures {
  readonly value: Decimal;
  readonly places: number;
  /** Written with %: the value is 100 × numerator ∕ denominator. */
  readonly percent: boolean;
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

const SCALES = [1, 100, 1000] as const;

/** What the ratio exactly is, on the scale on which it is printed: 20 ∕ 64 as a percent → 31.25. */
const exactRatio = ({ numerator, denominator, percent }: RatioFigures): Decimal =>
  numerator.times(percent ? 100 : 1).dividedBy(denominator);

/**
 * Whether a printed ratio agrees with its numerator and denominator. Without a % sign it may be per
 * one, per hundred or per thousand: `5,88 Num 3.839 - Den 65.291` and `0,17 (112 su 65.991)` are
 * right. A value that is one of the two figures itself is a count, not a ratio ("7 su 7").
 */
export const ratioRight = (ratio: RatioFigures): boolean => {
  const { value, places, numerator, denominator, percent } = ratio;
  if (denominator.isZero() || value.eq(numerator) || value.eq(denominator)) return true;
  const scales = percent ? [100] : SCALES;
  const exact = scales.map((scale) => numerator.times(scale).dividedBy(denominator));
  return printedRightly(value, places, exact);
};

/** The scale nearest to what is printed, for the message: 2.96 of 178.68 ∕ 58 → 1, not 100. */
export const likelyRatio = (ratio: RatioFigures): Decimal => {
  const exact = exactRatio(ratio);
  if (ratio.percent || ratio.value.isZero()) return exact;
  const candidates = SCALES.map((scale) => exact.times(scale));
  const distance = (figure: Decimal): Decimal => figure.minus(ratio.value).abs();
  return candidates.reduce((best, next) => (distance(next).lt(distance(best)) ? next : best));
};

/**
 * Whether a wrong ratio is a slip of the pen (within a tenth of what is printed) rather than parts
 * that were put together wrongly: 11.4 against 11.30 is, 61 against 100 is not.
 */
export const isNearMiss = (ratio: RatioFigures): boolean =>
  likelyRatio(ratio).minus(ratio.value).abs().lte(ratio.value.abs().dividedBy(10));
