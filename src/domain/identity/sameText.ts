import { matchingText } from '../language/normaliseText';

/** What generated sheets put at the end of a text that they cut short. */
const CUT = '…';

/**
 * Words for comparing: lower case, no accents, single spaces, no punctuation at the end.
 * `Imprese  assistite.` and `imprese assistite` are the same words.
 */
export const comparableText = (text: string): string =>
  matchingText(text).replace(/[\s.,;:·]+$/, '');

/**
 * Completes texts that a generated sheet shows: one that was cut short (it ends in `…`) becomes the
 * text of now that begins so, where there is one; any other stays as it is.
 */
export const completedTexts = (now: readonly string[]): ((shown: string) => string) => {
  const byStart = new Map<string, string[]>();
  for (const text of new Set(now)) {
    const start = comparableText(text).slice(0, START);
    byStart.set(start, [...(byStart.get(start) ?? []), text]);
  }
  return (shown) => {
    if (!shown.trimEnd().endsWith(CUT)) return shown;
    const start = comparableText(shown).slice(0, START);
    return byStart.get(start)?.find((text) => isSameText(shown, text)) ?? shown;
  };
};

/** No text is cut shorter than that. */
const START = 60;

/**
 * True where a text that a generated sheet shows is the one that the worksheets say now. A shown
 * text that ends in `…` was cut short: then the beginning counts.
 */
export const isSameText = (shown: string, now: string): boolean => {
  const [one, other] = [comparableText(shown), comparableText(now)];
  if (one === other) return true;
  if (!one.endsWith(CUT)) return false;
  const beginning = one.slice(0, -CUT.length).trimEnd();
  return beginning !== '' && other.startsWith(beginning);
};
