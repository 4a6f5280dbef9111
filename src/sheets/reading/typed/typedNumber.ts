import { decimal, type Decimal } from '../../../domain/decimal';
import type { CellContent } from '../../../domain/model/cell';
import { readItalianNumber } from '../../../domain/language/italianNumber';

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
