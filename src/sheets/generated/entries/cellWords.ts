import type { CellContent } from '../../../domain/model/cell';
import { matchingText } from '../../../domain/language/normaliseText';
import type { Input } from './userEntries';
import { decimal } from '../../../domain/decimal';

/** What a cell says, as text; numbers and dates as they are stored. */
export const contentText = (content: CellContent): string => {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
    case 'date':
      return content.value;
    case 'boolean':
      return content.value ? 'VERO' : 'FALSO';
    case 'error':
      return content.code;
  }
};

/** True where a cell holds nothing that anybody would see. */
export const isBlank = (content: CellContent): boolean =>
  content.kind === 'text' && matchingText(content.text) === '';

/** The value whose Italian words a text is, in any case and spacing, or null. */
export const fromWords = <Value extends string>(
  text: string,
  words: Readonly<Record<Value, string>>,
): Value | null => {
  const wanted = matchingText(text);
  for (const value in words) if (matchingText(words[value]) === wanted) return value;
  return null;
};

/** The beginning of a text, at most `longest` characters with the ellipsis. */
export const shortened = (text: string, longest: number): string => {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return plain.length <= longest ? plain : `${plain.slice(0, longest - 1).trimEnd()}…`;
};

/**
 * What a typed cell says, as one text for comparing: a typed 85 % is stored as 0.85 and means
 * another thing than 0,85; what is struck out means another thing than what is not.
 */
export const said = (input: Input | null): string => {
  if (input === null) return '';
  const { content, formula, struck } = input;
  const isPercent = content.kind === 'number' && content.format.includes('%');
  return (
    `${content.kind === 'text' ? '' : `${content.kind}:`}${contentText(content).trim()}` +
    `${isPercent ? '%' : ''}${formula === undefined ? '' : ` =${formula}`}${struck ? ' (barrato)' : ''}`
  );
};

/** A typed cell as an Italian would type it again: `0.285` under a percent format is `28,5%`. */
export const typedWords = (content: CellContent): string => {
  switch (content.kind) {
    case 'number': {
      const isPercent = content.format.includes('%');
      const value = decimal(content.value).times(isPercent ? 100 : 1);
      return `${value.toFixed().replace('.', ',')}${isPercent ? '%' : ''}`;
    }
    case 'date':
      return content.date.split('-').reverse().join('/');
    // As a text VERO would be a word; this is understood as the same yes.
    case 'boolean':
      return content.value ? 'SI' : 'NO';
    case 'text':
    case 'error':
      return contentText(content).trim();
  }
};

/** What counts of a typed cell: what is struck out is kept and does not, nor do spaces alone. */
export const inForce = (input: Input | null): Input | null =>
  input === null || input.struck || isBlank(input.content) ? null : input;

/** False for a text that is struck out in part: what holds of it is asked. */
export const isClear = (content: CellContent): boolean =>
  content.kind !== 'text' ||
  (content.partlyStruck !== true && content.runs?.some(({ struck }) => struck) !== true);

/** What a cell says, with a decimal comma and days as people write them. */
export const shownWords = (content: CellContent): string => {
  if (content.kind === 'date') return content.date.split('-').reverse().join('/');
  if (content.kind !== 'number') return contentText(content).trim();
  const percent = content.format.includes('%');
  return percent
    ? `${String(Number((Number(content.value) * 100).toPrecision(15))).replace('.', ',')}%`
    : content.value.replace('.', ',');
};
