const INVISIBLE = /[\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060\ufeff]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g;

/**
 * The text for reading, of the *same length* as the written one, so that spans hold in both:
 * no-break and other odd spaces become plain ones, invisible characters become spaces too, and
 * `‹ ›` become `< >`. What is shown to people is always the written text.
 */
export const readableText = (text: string): string =>
  text.replace(INVISIBLE, ' ').replace(SPACES, ' ').replace(/‹/g, '<').replace(/›/g, '>');

/** For matching words: lower case, no accents, single spaces. Not of the same length. */
export const matchingText = (text: string): string =>
  readableText(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
