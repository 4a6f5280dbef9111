import { formulaTokens, type FormulaToken } from './formulaTokens';

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

interface Reading {
  expecting: Expecting;
  /** One entry per open bracket: whether it holds a function's arguments, which may be empty. */
  readonly brackets: boolean[];
  before: FormulaToken | undefined;
  spaced: boolean;
}

const readOperand = (reading: Reading, token: FormulaToken): boolean => {
  const { before, spaced } = reading;
  // `A1:B2 C3` crosses two ranges, and `#REF!A1` is what is left of a deleted sheet's reference.
  const fits =
    reading.expecting === 'value' ||
    (spaced && token.kind === 'name' && before?.kind === 'name') ||
    (before?.kind === 'error' && token.kind === 'name');
  reading.expecting = 'operator';
  return fits;
};

const readOpen = (reading: Reading): boolean => {
  const isCall = reading.before?.kind === 'name' && !reading.spaced;
  if (reading.expecting === 'operator' && !isCall) return false;
  reading.brackets.push(isCall);
  reading.expecting = 'value';
  return true;
};

const mayBeEmpty = (reading: Reading): boolean =>
  reading.brackets.at(-1) === true &&
  (reading.before?.kind === 'open' || reading.before?.kind === 'separator');

const readClose = (reading: Reading): boolean => {
  const fits =
    reading.brackets.length > 0 && (reading.expecting === 'operator' || mayBeEmpty(reading));
  reading.brackets.pop();
  reading.expecting = 'operator';
  return fits;
};

const readSeparator = (reading: Reading): boolean => {
  const fits =
    reading.brackets.length > 0 && (reading.expecting === 'operator' || mayBeEmpty(reading));
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
 * closed, values and operators in turn. It says nothing about functions, names and their arguments.
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
