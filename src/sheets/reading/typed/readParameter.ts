import { decimal, type Decimal } from '../../../domain/decimal';
import type { CellContent } from '../../../domain/model/cell';
import { matchingText } from '../../../domain/language/normaliseText';
import { FIRST_YEAR, LAST_YEAR, type Parameter } from '../../writing/parameters';
import { contentText } from './contentText';
import { typedNumber, typedNumberWithin } from './typedNumber';

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
