import { type Decimal, halfUp, truncated } from './decimal';

/**
 * Whether a printed figure is right at its own precision: truncation or half up gives it, from any
 * of the exact figures that it may stand for. Documents mix both ways of rounding: 46 for 46.67,
 * 67 for 66.67.
 */
export const printedRightly = (
  printed: Decimal,
  places: number,
  exact: readonly Decimal[],
): boolean =>
  exact.some(
    (figure) =>
      halfUp(figure, places).eq(halfUp(printed, places)) ||
      truncated(figure, places).eq(printed) ||
      figure.eq(printed),
  );
