import { type FormulaToken, formulaTokens } from './formulaTokens';

type Counts = readonly [least: number, most: number];

/** Excel takes at most so many arguments for one function. */
const MOST_ARGUMENTS = 255;

const NONE: Counts = [0, 0];
const ONE: Counts = [1, 1];
const TWO: Counts = [2, 2];
const MANY: Counts = [1, MOST_ARGUMENTS];

/**
 * How many arguments functions take, for those that worksheets of this kind are full of:
 * https://support.microsoft.com/office/excel-functions-by-category-5f91f4e9-7b42-46d2-9bd1-63f26a86c0eb
 */
const COUNTS: Readonly<Record<string, Counts>> = {
  ABS: ONE, AND: MANY, AVERAGE: MANY, AVERAGEIF: [2, 3], AVERAGEIFS: [3, MOST_ARGUMENTS],
  CEILING: TWO, CHOOSE: [2, MOST_ARGUMENTS], COLUMN: [0, 1], COLUMNS: ONE, CONCATENATE: MANY,
  COUNT: MANY, COUNTA: MANY, COUNTBLANK: ONE, COUNTIF: TWO, COUNTIFS: [2, MOST_ARGUMENTS],
  DATE: [3, 3], DAY: ONE, EXACT: TWO, FALSE: NONE, FIND: [2, 3], FLOOR: TWO, HLOOKUP: [3, 4],
  HYPERLINK: [1, 2], IF: [2, 3], IFERROR: TWO, IFNA: TWO, INDEX: [2, 4], INDIRECT: [1, 2],
  INT: ONE, ISBLANK: ONE, ISERR: ONE, ISERROR: ONE, ISLOGICAL: ONE, ISNA: ONE, ISNONTEXT: ONE,
  ISNUMBER: ONE, ISTEXT: ONE, LEFT: [1, 2], LEN: ONE, LOWER: ONE, MATCH: [2, 3], MAX: MANY,
  MEDIAN: MANY, MID: [3, 3], MIN: MANY, MOD: TWO, MONTH: ONE, N: ONE, NA: NONE, NOT: ONE,
  NOW: NONE, OFFSET: [3, 5], OR: MANY, POWER: TWO, PRODUCT: MANY, REPT: TWO, RIGHT: [1, 2],
  ROUND: TWO, ROUNDDOWN: TWO, ROUNDUP: TWO, ROW: [0, 1], ROWS: ONE, SEARCH: [2, 3], SIGN: ONE,
  SQRT: ONE, SUBSTITUTE: [3, 4], SUM: MANY, SUMIF: [2, 3], SUMIFS: [3, MOST_ARGUMENTS],
  SUMPRODUCT: MANY, TEXT: TWO, TODAY: NONE, TRIM: ONE, TRUE: NONE, TRUNC: [1, 2], UPPER: ONE,
  VALUE: ONE, VLOOKUP: [3, 4], YEAR: ONE,
}; // prettier-ignore

/** Whether a function takes so many arguments; of one that is not known here every number may be right. */
const takesArguments = (name: string, count: number): boolean => {
  const [least, most] = (Object.hasOwn(COUNTS, name) && COUNTS[name]) || [0, MOST_ARGUMENTS];
  return count >= least && count <= most;
};

/** Longest text within a formula, and how deep calls may stand in one another. */
const LONGEST_TEXT = 255;
const DEEPEST = 64;

/** Where the reader stands: before a value, or after one. */
type Expecting = 'value' | 'operator';

const PREFIXES: ReadonlySet<string> = new Set(['+', '-', '@']);
const OPERANDS: ReadonlySet<FormulaToken['kind']> = new Set([
  'text',
  'number',
  'name',
  'array',
  'error',
]);

/** An open bracket: that of a function's arguments, which may be empty, or a plain one. */
interface Bracket {
  readonly call: string | null;
  readonly separators: number;
}

interface Reading {
  expecting: Expecting;
  brackets: readonly Bracket[];
  before: FormulaToken | undefined;
  spaced: boolean;
}

const isShort = (text: string): boolean =>
  text.slice(1, -1).replaceAll('""', '"').length <= LONGEST_TEXT;

const readOperand = (reading: Reading, token: FormulaToken): boolean => {
  const { before, spaced } = reading;
  // `A1:B2 C3` crosses two ranges, and `#REF!A1` is what is left of a deleted sheet's reference.
  const fits =
    reading.expecting === 'value' ||
    (spaced && token.kind === 'name' && before?.kind === 'name') ||
    (before?.kind === 'error' && token.kind === 'name');
  reading.expecting = 'operator';
  return fits && (token.kind !== 'text' || isShort(token.text));
};

const readOpen = (reading: Reading): boolean => {
  const { before, spaced, brackets } = reading;
  const call = before?.kind === 'name' && !spaced ? before.text.toUpperCase() : null;
  if (reading.expecting === 'operator' && call === null) return false;
  reading.brackets = [...brackets, { call, separators: 0 }];
  reading.expecting = 'value';
  return reading.brackets.filter((bracket) => bracket.call !== null).length <= DEEPEST;
};

const mayBeEmpty = ({ brackets, before }: Reading): boolean =>
  (brackets.at(-1)?.call ?? null) !== null &&
  (before?.kind === 'open' || before?.kind === 'separator');

const isComplete = ({ call, separators }: Bracket, before: FormulaToken | undefined): boolean => {
  const count = separators === 0 && before?.kind === 'open' ? 0 : separators + 1;
  return call === null || takesArguments(call, count);
};

const readClose = (reading: Reading): boolean => {
  const bracket = reading.brackets.at(-1);
  const fits =
    bracket !== undefined &&
    (reading.expecting === 'operator' || mayBeEmpty(reading)) &&
    isComplete(bracket, reading.before);
  reading.brackets = reading.brackets.slice(0, -1);
  reading.expecting = 'operator';
  return fits;
};

const readSeparator = (reading: Reading): boolean => {
  const bracket = reading.brackets.at(-1);
  const fits = bracket !== undefined && (reading.expecting === 'operator' || mayBeEmpty(reading));
  if (bracket !== undefined) {
    const counted = { ...bracket, separators: bracket.separators + 1 };
    reading.brackets = [...reading.brackets.slice(0, -1), counted];
  }
  reading.expecting = 'value';
  return fits;
};

const readOperator = (reading: Reading, text: string): boolean => {
  if (reading.expecting === 'value') return PREFIXES.has(text);
  // `A1#` is the range that A1 spills into.
  if (text !== '#') reading.expecting = 'value';
  return true;
};

const readToken = (reading: Reading, token: FormulaToken): boolean => {
  if (OPERANDS.has(token.kind)) return readOperand(reading, token);
  switch (token.kind) {
    case 'open':
      return readOpen(reading);
    case 'close':
      return readClose(reading);
    case 'separator':
      return readSeparator(reading);
    case 'operator':
      return readOperator(reading, token.text);
    case 'percent':
      return reading.expecting === 'operator';
    case 'sheet':
      return reading.expecting === 'value';
    case 'structured':
      reading.expecting = 'operator';
      return true;
    case 'space':
    case 'unknown':
    case 'text':
    case 'number':
    case 'name':
    case 'array':
    case 'error':
      return false;
  }
};

/**
 * Whether a formula (with its equals sign) can be read as Excel reads one: quotes and brackets
 * closed, values and operators in turn, commas between arguments, of which well-known functions
 * have as many as they need; no text longer than 255, no calls more than 64 deep. Functions and
 * names that do not exist are no reason to refuse: the cell shows `#NAME?`.
 */
export const isFormula = (formula: string): boolean => {
  const reading: Reading = { expecting: 'value', brackets: [], before: undefined, spaced: false };
  for (const token of formulaTokens(formula.slice(1))) {
    if (token.kind === 'space') {
      reading.spaced = true;
      continue;
    }
    if (!readToken(reading, token)) return false;
    reading.before = token;
    reading.spaced = false;
  }
  return reading.expecting === 'operator' && reading.brackets.length === 0;
};
