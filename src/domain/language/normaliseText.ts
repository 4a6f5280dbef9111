import { remembered } from './remembered';

/** Any character that {@link readableText} changes: most texts hold none. */
const UNREADABLE =
  /[\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060\ufeff\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t‹›]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060\ufeff]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g;

/**
 * The text for reading, of the *same length* as the written one, so that spans hold in both:
 * no-break and other odd spaces become plain ones, invisible characters become spaces too, and
 * `‹ ›` become `< >`. What is shown to people is always the written text.
 */
export const readableText = (text: string): string =>
  UNREADABLE.test(text)
    ? text.replace(INVISIBLE, ' ').replace(SPACES, ' ').replace(/‹/g, '<').replace(/›/g, '>')
    : text;

const BEYOND_ASCII = /[\u0080-\uffff]/;
const UNEVEN_SPACE = /\s\s|[^\S ]/;
const MOST_KEPT = 2000;

/** For matching words: lower case, no accents, single spaces. Not of the same length. */
export const matchingText = remembered((text: string): string => {
  const readable = readableText(text);
  const bare = BEYOND_ASCII.test(readable)
    ? readable.normalize('NFD').replace(/\p{M}/gu, '')
    : readable;
  const lower = bare.toLowerCase().replace(/[’‘`´]/g, "'");
  return (UNEVEN_SPACE.test(lower) ? lower.replace(/\s+/g, ' ') : lower).trim();
}, MOST_KEPT);
