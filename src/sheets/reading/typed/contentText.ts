import type { CellContent } from '../../../domain/model/cell';
import { matchingText } from '../../../domain/language/normaliseText';

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
