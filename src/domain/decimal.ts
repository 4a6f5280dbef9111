import { Decimal as DecimalJs } from 'decimal.js';

/**
 * Exact decimal arithmetic: the one place that knows decimal.js.
 *
 * 40 significant digits are kept, so that ratios such as 20 ∕ 64 or 1 ∕ 3 carry no error that any
 * display or comparison of ours could show. Nothing is rounded on the way; rounding is for display
 * ({@link halfUp}, {@link truncated}) and for the JSON model ({@link toModelNumber}).
 */
export const Decimal = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP });
export type Decimal = DecimalJs;

/** A decimal from its written form ("0.21", "-8.36") or from an integer that is exact in binary. */
export const decimal = (value: string | number | Decimal): Decimal => new Decimal(value);

/** `part ∕ whole` as a percentage: 75, 300 → 25. Refuses a whole of 0 by returning null. */
export const percentOf = (part: Decimal, whole: Decimal): Decimal | null =>
  whole.isZero() ? null : part.times(100).dividedBy(whole);

/** Rounds half away from zero: 2.345 to 2 places → 2.35; −2.345 → −2.35. */
export const halfUp = (value: Decimal, places: number): Decimal =>
  value.toDecimalPlaces(places, DecimalJs.ROUND_HALF_UP);

/** Cuts what stands behind `places` decimals: 46.67 to 0 places → 46. */
export const truncated = (value: Decimal, places: number): Decimal =>
  value.toDecimalPlaces(places, DecimalJs.ROUND_DOWN);

/**
 * What Excel shows of a stored double: 15 significant digits, so that the cell `=1-0,9`
 * (0.09999999999999998) reads 0.1.
 */
export const fromCellNumber = (value: number): Decimal => new Decimal(value.toPrecision(15));

/** A JSON number rounded to 10 places, as the contract asks (−0 becomes 0). */
export const toModelNumber = (value: Decimal): number => halfUp(value, 10).toNumber() + 0;
