import { decimal, type Decimal } from '../../decimal';
import type { Operator } from '../../model/target';
import { readItalianNumber } from '../../language/italianNumber';
import type { Magnitude } from '../grammar/items';
import type { PreparedText } from '../grammar/prepareText';
import { writtenUnit } from '../parts/unit';

/** A value with what is written around it. */
export interface Figure {
  readonly value: Decimal;
  readonly operator: Operator | null;
  readonly unit: string | null;
  /** The number itself, as written. */
  readonly text: string;
  readonly decimalDot: boolean;
  /** Written in thousands or millions: "350 (migliaia di euro)". */
  readonly multiplied: boolean;
}

/** A number in groups joined by spaces: "1 200" or two values, "150 270". */
export const hasSpacedGroups = (magnitude: Magnitude): boolean => magnitude.number.includes(' ');

const figure = (
  number: string,
  magnitude: Magnitude,
  unit: string | null,
): Omit<Figure, 'operator'> => {
  const read = readItalianNumber(number);
  // The grammar takes only what readItalianNumber takes; a number of another shape is no number.
  if (read === null) throw new Error(`Not an Italian number: ${number}`);
  const size = magnitude.times === null ? read.value : read.value.times(magnitude.times);
  const value = magnitude.sign === '-' ? size.negated() : size;
  const multiplied = magnitude.times !== null;
  return { value: decimal(value), unit, text: number, decimalDot: read.decimalDot, multiplied };
};

/** One value: `18.307` is 18307, `1,5 milioni` is 1500000, `1 200` is 1200. */
export const readFigure = (
  magnitude: Magnitude,
  operator: Operator | null,
  prepared: PreparedText,
): Figure => ({
  ...figure(magnitude.number, magnitude, writtenUnit(magnitude.unit, prepared)),
  operator,
});

/** The same digits as values side by side: `150 270` → 150, 270; the unit belongs to the last. */
export const readSeparateFigures = (
  magnitude: Magnitude,
  operator: Operator | null,
  prepared: PreparedText,
): readonly Figure[] => {
  const numbers = magnitude.number.split(' ');
  const unit = writtenUnit(magnitude.unit, prepared);
  return numbers.map((number, index) => ({
    ...figure(number, magnitude, index === numbers.length - 1 ? unit : null),
    operator: index === 0 ? operator : null,
  }));
};
