import { decimal, fromCellNumber, halfUp, truncated } from '../../../../domain/decimal';
import { fault, finite } from '../formulaValue';
import type { FormulaFunction } from '../scope';
import { numberFunction } from './scalarFunction';

/** Moves the decimal point so that `places`, also negative ones, become whole numbers. */
const atPlaces = (
  value: number,
  places: number,
  rule: (value: ReturnType<typeof decimal>, places: number) => ReturnType<typeof decimal>,
): number => {
  const whole = Math.max(-300, Math.min(300, Math.trunc(places)));
  const moved = fromCellNumber(value).times(decimal(10).pow(whole));
  return rule(moved, 0).dividedBy(decimal(10).pow(whole)).toNumber();
};

const awayFromZero = (value: ReturnType<typeof decimal>): ReturnType<typeof decimal> =>
  value.isNegative() ? value.floor() : value.ceil();

/** The multiple of `step` in a direction; a negative step with a positive number is an error. */
const stepped =
  (direction: (value: number) => number) =>
  (value = 0, step = 1): ReturnType<typeof finite> => {
    if (value === 0 || step === 0) return 0;
    if (value > 0 && step < 0) return fault('#NUM!');
    const times = fromCellNumber(value).dividedBy(fromCellNumber(step));
    return finite(
      decimal(direction(Number(times.toPrecision(15))))
        .times(fromCellNumber(step))
        .toNumber(),
    );
  };

/** Excel's remainder has the sign of the divisor. */
const remainder = (value = 0, divisor = 0): ReturnType<typeof finite> =>
  divisor === 0 ? fault('#DIV/0!') : finite(value - divisor * Math.floor(value / divisor));

export const NUMBERS: Readonly<Record<string, FormulaFunction>> = {
  ABS: numberFunction(1, 1, (value = 0) => Math.abs(value)),
  INT: numberFunction(1, 1, (value = 0) => Math.floor(Number(value.toPrecision(15)))),
  SIGN: numberFunction(1, 1, (value = 0) => Math.sign(value)),
  SQRT: numberFunction(1, 1, (value = 0) => (value < 0 ? fault('#NUM!') : Math.sqrt(value))),
  POWER: numberFunction(2, 2, (base = 0, exponent = 0) =>
    base === 0 && exponent === 0 ? fault('#NUM!') : finite(base ** exponent),
  ),
  MOD: numberFunction(2, 2, remainder),
  ROUND: numberFunction(2, 2, (value = 0, places = 0) => finite(rounded(value, places))),
  ROUNDUP: numberFunction(2, 2, (value = 0, places = 0) =>
    finite(atPlaces(value, places, awayFromZero)),
  ),
  ROUNDDOWN: numberFunction(2, 2, (value = 0, places = 0) =>
    finite(atPlaces(value, places, truncated)),
  ),
  TRUNC: numberFunction(1, 2, (value = 0, places = 0) =>
    finite(atPlaces(value, places, truncated)),
  ),
  CEILING: numberFunction(2, 2, stepped(Math.ceil)),
  FLOOR: numberFunction(2, 2, stepped(Math.floor)),
};

/** Whole numbers need no rounding, which spares most of the work. */
const rounded = (value: number, places: number): number =>
  Number.isInteger(value) && places >= 0 ? value : atPlaces(value, places, halfUp);
