import { comparableText } from './sameText';

/** Shorter words differ by a letter and mean other things: `nord`, `sede`, `2022`. */
const SHORTEST_WORD = 5;
const LETTERS = /^\p{L}+$/u;
/** Signs that change what a name means (`oltre > 30 giorni`) are no marks between words. */
const BETWEEN_WORDS = /[^\p{L}\p{N}<>≤≥=+%€]+/u;

/**
 * True where two names differ by a corrected typo alone: the same words, but for one of at least
 * five letters that differs by one letter (`Imprse assistite`, `Imprese assistite`). Names that
 * differ in a digit or in a single letter (`Sede A`, `Sede B`) are other names.
 */
export const isTypo = (one: string, other: string): boolean => {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (words.length !== others.length) return false;
  const different = words.flatMap((word, at) => {
    const beside = others[at] ?? '';
    return word === beside ? [] : [[word, beside] as const];
  });
  const [only] = different;
  if (different.length > 1 || only === undefined) return different.length === 0;
  return (
    only.every((word) => word.length >= SHORTEST_WORD - 1 && LETTERS.test(word)) &&
    Math.max(...only.map((word) => word.length)) >= SHORTEST_WORD &&
    isOneEditApart(...only)
  );
};

const wordsOf = (text: string): readonly string[] =>
  comparableText(text)
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '');

/** One letter more, less or other, or two neighbours swapped. */
const isOneEditApart = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return (
    short.slice(at + 1) === long.slice(at + 1) ||
    (swapped && short.slice(at + 2) === long.slice(at + 2))
  );
};
