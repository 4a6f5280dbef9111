import { matchingText } from '../../../domain/language/normaliseText';
import type { Input } from '../../../sheets/generated/entries/userEntries';
import { contentText } from '../../../sheets/generated/entries/cellWords';
import { CHOICES } from '../../../sheets/generated/texts/sheetTexts';

export type Choice = keyof typeof CHOICES;

/** What stands under `Scelta`: one of our words, the code of a row, nothing, or other words. */
export type Chosen =
  | { readonly kind: 'none' }
  | { readonly kind: 'choice'; readonly choice: Choice }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'unknown' };

/** Reads a cell of `Scelta`; `codes` are those that a row may be given to. */
export const chosen = (input: Input | null, codes: Iterable<string>): Chosen => {
  const words = input === null || input.struck ? '' : matchingText(contentText(input.content));
  if (words === '') return { kind: 'none' };
  for (const choice of Object.keys(CHOICES) as Choice[]) {
    if (matchingText(CHOICES[choice]) === words) return { kind: 'choice', choice };
  }
  for (const code of codes) if (matchingText(code) === words) return { kind: 'code', code };
  return { kind: 'unknown' };
};
