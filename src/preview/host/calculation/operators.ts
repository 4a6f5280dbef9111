import type { BinaryOperator } from './formulaTree';
import { fault, finite, isFault, numberOf, textOf, type Scalar } from './formulaValue';

/** One operator on two scalars, as Excel applies it. Errors pass on, the left one first. */
export const applyBinary = (operator: BinaryOperator, left: Scalar, right: Scalar): Scalar => {
  if (isFault(left)) return left;
  if (isFault(right)) return right;
  if (operator === '&') return joined(left, right);
  const arithmetic = ARITHMETIC[operator];
  if (arithmetic === undefined) return ORDER[operator]?.(compare(left, right)) ?? fault('#VALUE!');
  const a = numberOf(left);
  const b = numberOf(right);
  if (isFault(a)) return a;
  return isFault(b) ? b : arithmetic(a, b);
};

const joined = (left: Scalar, right: Scalar): Scalar => {
  const first = textOf(left);
  const second = textOf(right);
  if (typeof first !== 'string') return first;
  return typeof second === 'string' ? first + second : second;
};

const ARITHMETIC: Partial<Record<BinaryOperator, (a: number, b: number) => Scalar>> = {
  '+': (a, b) => finite(a + b),
  '-': (a, b) => finite(a - b),
  '*': (a, b) => finite(a * b),
  '/': (a, b) => (b === 0 ? fault('#DIV/0!') : finite(a / b)),
  '^': (a, b) => (a === 0 && b === 0 ? fault('#NUM!') : finite(a ** b)),
};

const ORDER: Partial<Record<BinaryOperator, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

type Filled = number | string | boolean;

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/**
 * Excel's order: numbers before texts before truth values. An empty cell is 0, '' or FALSE beside
 * what it is compared with. Numbers count to 15 digits, texts whatever their case.
 */
export const compare = (left: Scalar, right: Scalar): number => {
  const a = filled(left, right);
  const b = filled(right, left);
  const byRank = rank(a) - rank(b);
  if (byRank !== 0) return byRank;
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  const difference = Number(a) - Number(b);
  return difference === 0 || fifteenDigits(Number(a)) === fifteenDigits(Number(b)) ? 0 : difference;
};

const rank = (value: Filled): number => RANK[typeof value as keyof typeof RANK];

const fifteenDigits = (value: number): number => Number(value.toPrecision(15));

const filled = (value: Scalar, beside: Scalar): Filled => {
  if (value !== null && typeof value !== 'object') return value;
  if (typeof beside === 'string') return '';
  return typeof beside === 'boolean' ? false : 0;
};

const COLLATION = new Intl.Collator('it', { sensitivity: 'accent' });

const compareTexts = (a: string, b: string): number => {
  if (a === b || a.toLowerCase() === b.toLowerCase()) return 0;
  // Never equal: the collation also passes over signs that Excel tells apart.
  return COLLATION.compare(a, b) || (a < b ? -1 : 1);
};
