import { broadcast } from '../broadcast';
import {
  fault,
  finite,
  isFault,
  isMatrix,
  numberOf,
  type Fault,
  type Scalar,
} from '../formulaValue';
import type { Call, FormulaFunction } from '../scope';

/** Numbers among the arguments: of cells only true numbers, of constants also what reads as one. */
const numbersOf = (call: Call): readonly number[] | Fault => {
  const found: number[] = [];
  for (let index = 0; index < call.count; index++) {
    const value = call.value(index);
    const isCell = isMatrix(value) || call.area(index) !== null;
    for (const each of isMatrix(value) ? value.rows.flat() : [value]) {
      if (isFault(each)) return each;
      if (isCell) {
        if (typeof each === 'number') found.push(each);
        continue;
      }
      const number = numberOf(each);
      if (isFault(number)) return number;
      found.push(number);
    }
  }
  return found;
};

const overNumbers =
  (rule: (numbers: readonly number[]) => Scalar): FormulaFunction =>
  (call) => {
    const numbers = numbersOf(call);
    return isFault(numbers as Scalar) ? (numbers as Fault) : rule(numbers as readonly number[]);
  };

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Counts values that fit; errors are no obstacle to counting. */
const counting =
  (fits: (value: Scalar) => boolean): FormulaFunction =>
  (call) => {
    let count = 0;
    for (let index = 0; index < call.count; index++) {
      const value = call.value(index);
      const values = isMatrix(value) ? value.rows.flat() : [value];
      count += values.filter(fits).length;
    }
    return count;
  };

const isBlank = (value: Scalar): boolean => value === null || value === '';

/** Blank cells of an area, those beyond the used part included. */
const COUNTBLANK: FormulaFunction = (call) => {
  const area = call.area(0);
  if (area === null) return fault('#VALUE!');
  const { top, left, bottom, right } = area.range;
  const all = (bottom - top + 1) * (right - left + 1);
  const filled = call.scope.cells
    .matrix(area)
    .rows.flat()
    .filter((value) => !isBlank(value));
  return all - filled.length;
};

const SUMPRODUCT: FormulaFunction = (call) => {
  const values = Array.from({ length: call.count }, (_, index) => call.value(index));
  const shape = (value: (typeof values)[number]): string =>
    isMatrix(value) ? `${value.rows.length}:${value.rows[0]?.length ?? 0}` : '1:1';
  if (new Set(values.map(shape)).size > 1) return fault('#VALUE!');
  const products = broadcast(values, (factors) => {
    const failed = factors.find(isFault);
    // Texts, blanks and truth values count as 0.
    return (
      failed ??
      factors.reduce<number>((product, each) => product * (typeof each === 'number' ? each : 0), 1)
    );
  });
  const all = isMatrix(products) ? products.rows.flat() : [products];
  return all.find(isFault) ?? finite(sum(all as readonly number[]));
};

const median = (numbers: readonly number[]): Scalar => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return fault('#NUM!');
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
};

const extreme = (numbers: readonly number[], better: (a: number, b: number) => number): number =>
  numbers.length === 0 ? 0 : numbers.reduce(better);

export const AGGREGATES: Readonly<Record<string, FormulaFunction>> = {
  SUM: overNumbers((numbers) => finite(sum(numbers))),
  PRODUCT: overNumbers((numbers) =>
    numbers.length === 0 ? 0 : finite(numbers.reduce((a, b) => a * b)),
  ),
  AVERAGE: overNumbers((numbers) =>
    numbers.length === 0 ? fault('#DIV/0!') : finite(sum(numbers) / numbers.length),
  ),
  MIN: overNumbers((numbers) => extreme(numbers, (a, b) => Math.min(a, b))),
  MAX: overNumbers((numbers) => extreme(numbers, (a, b) => Math.max(a, b))),
  MEDIAN: overNumbers(median),
  COUNT: counting((value) => typeof value === 'number'),
  COUNTA: counting((value) => value !== null),
  COUNTBLANK,
  SUMPRODUCT,
};
