import { broadcast } from '../broadcast';
import { fault, isFault, numberOf, textOf, type Scalar } from '../formulaValue';
import type { FormulaFunction } from '../scope';

/** A function of single values; errors among its arguments pass on unless `takesErrors`. */
export const scalarFunction =
  (
    least: number,
    most: number,
    rule: (values: readonly Scalar[]) => Scalar,
    { takesErrors = false } = {},
  ): FormulaFunction =>
  (call) => {
    if (call.count < least || call.count > most) return fault('#VALUE!');
    const values = Array.from({ length: call.count }, (_, index) => call.value(index));
    return broadcast(values, (scalars) => {
      const failed = takesErrors ? undefined : scalars.find(isFault);
      return failed ?? rule(scalars);
    });
  };

/** A function of numbers. */
export const numberFunction = (
  least: number,
  most: number,
  rule: (...numbers: readonly number[]) => Scalar,
): FormulaFunction =>
  scalarFunction(least, most, (values) => {
    const numbers = values.map(numberOf);
    const failed = numbers.find(isFault);
    return failed ?? rule(...(numbers as readonly number[]));
  });

/** A function whose first argument is a text; the others are numbers. */
export const textFunction = (
  least: number,
  most: number,
  rule: (text: string, ...numbers: readonly number[]) => Scalar,
): FormulaFunction =>
  scalarFunction(least, most, ([first = null, ...rest]) => {
    const text = textOf(first);
    const numbers = rest.map(numberOf);
    const failed = [text, ...numbers].find(isFault);
    return failed ?? rule(text as string, ...(numbers as readonly number[]));
  });
