import { PARAMETER_PROBLEMS } from '../texts/parameterTexts';
import { Decimal, decimal } from '../../../domain/decimal';
import type { EntryProblem, Input, UserEntries } from '../entries/userEntries';
import type { ParameterId } from './schema';
import { FIRST_YEAR, LAST_YEAR, type Parameter, parameterName, PARAMETERS } from './parameters';
import { contentText, inForce, isClear, shownWords } from '../entries/cellWords';
import type { CellContent } from '../../../domain/model/cell';
import { matchingText } from '../../../domain/language/normaliseText';
import { readItalianNumber } from '../../../domain/language/italianNumber';

export interface ParameterValues {
  readonly values: ReadonlyMap<ParameterId, Decimal | string>;
  readonly problems: readonly EntryProblem[];
}

/** The parameters that somebody typed, and a problem for each that is not allowed. */
export const parameterValues = (entries: Pick<UserEntries, 'parameters'>): ParameterValues => {
  const values = new Map<ParameterId, Decimal | string>();
  const problems: EntryProblem[] = [];
  for (const parameter of PARAMETERS) {
    const input = inForce(entries.parameters.get(parameterName(parameter)) ?? null);
    if (input === null) continue;
    const value = isClear(input.content) ? readParameter(parameter, input.content) : null;
    if (value === null) problems.push(notAllowed(parameter, input));
    else values.set(parameter.id, value);
  }
  return { values, problems };
};

const notAllowed = (parameter: Parameter, input: Input): EntryProblem => ({
  message: PARAMETER_PROBLEMS.notAllowed(
    parameter.label,
    shownWords(input.content),
    allowedWords(parameter),
  ),
  subject: parameterName(parameter),
  cell: input.cell,
});

const allowedWords = ({ allowed }: Parameter): string => {
  switch (allowed.kind) {
    case 'number':
      return PARAMETER_PROBLEMS.number(allowed.minimum, allowed.maximum);
    case 'year':
      return PARAMETER_PROBLEMS.year;
    case 'choice':
      return PARAMETER_PROBLEMS.choice(allowed.words);
  }
};

/**
 * What a typed parameter says: a number within its bounds or one of its words; null for anything
 * else. A year is a whole number from 1990 to 2199, never a date.
 */
export const readParameter = (
  { allowed }: Parameter,
  content: CellContent,
): Decimal | string | null => {
  switch (allowed.kind) {
    case 'number':
      return typedNumberWithin(content, allowed.minimum, allowed.maximum);
    case 'year':
      return yearIn(content);
    case 'choice': {
      const typed = matchingText(contentText(content));
      return allowed.words.find((word) => matchingText(word) === typed) ?? null;
    }
  }
};

const yearIn = (content: CellContent): Decimal | null => {
  const year = typedNumber(content);
  const isYear =
    year !== null &&
    year.isInteger() &&
    year.gte(FIRST_YEAR) &&
    year.lte(LAST_YEAR) &&
    !(content.kind === 'number' && content.format.includes('%'));
  return isYear ? decimal(year) : null;
};

/**
 * The reporting year that `Parametri` says, or null where it says none. A year that is not allowed
 * is among the problems of `policiesFrom`.
 */
export const yearFrom = (entries: Pick<UserEntries, 'parameters'>): number | null => {
  const year = parameterValues(entries).values.get('year');
  return year instanceof Decimal ? year.toNumber() : null;
};

/**
 * A number from 0 up as a person types it: 85, `85,5`, `85%` (which Excel stores as 0.85 with a
 * percent format) are 85, 85.5 and 85. Null for dates, words and everything else.
 */
export const typedNumber = (content: CellContent): Decimal | null => {
  if (content.kind === 'number') {
    const value = decimal(content.value);
    return content.format.includes('%') ? value.times(100) : value;
  }
  if (content.kind !== 'text') return null;
  return readItalianNumber(content.text.replace(/\s*%\s*$/, ''))?.value ?? null;
};

/** The same within bounds, both included; else null. */
export const typedNumberWithin = (
  content: CellContent,
  lowest: number,
  highest: number,
): Decimal | null => {
  const value = typedNumber(content);
  return value === null || value.lt(lowest) || value.gt(highest) ? null : value;
};
