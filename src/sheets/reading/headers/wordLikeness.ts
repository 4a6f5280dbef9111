import { distance } from 'fastest-levenshtein';
import type { HeaderToken } from './headerTokens';
import { LIKENESS } from '../weights';

/** Words that are one letter away from a word of a header and mean something else. */
const OTHER_WORDS = new Set(['fronte', 'fondi', 'fondo', 'ponte', 'monte', 'targa', 'attesa']);

const stem = (word: string): string => (word.length >= 5 ? word.replace(/[aeiou]+$/, '') : word);

const swapped = (word: string, at: number): string =>
  `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;

/** Double letters written once: Italians double the wrong one (`atesso` for `atteso`). */
const undoubled = (word: string): string => word.replace(/(.)\1/g, '$1');

/**
 * Typing errors between two words: a letter too many, too few or wrong, or two letters that changed
 * places, is one (`taregt` and `target` 1), so are doubled letters in the wrong places.
 */
const typingErrors = (seen: string, known: string, most: number): number => {
  const plain = distance(seen, known);
  // A swap counts as two plain errors: it can save one at most.
  if (plain <= 1 || plain > most + 1) return plain;
  if (undoubled(seen) === undoubled(known)) return 1;
  for (let at = 0; at + 1 < seen.length; at += 1) {
    if (seen[at] === seen[at + 1]) continue;
    const errors = 1 + distance(swapped(seen, at), known);
    if (errors < plain) return errors;
  }
  return plain;
};

const beginsAlike = (seen: string, known: string): boolean =>
  seen[0] === known[0] || (seen[0] === known[1] && seen[1] === known[0]);

/** `ragg.to` → `raggiungimento`: begins as the word and ends as it does. */
const isContraction = ({ text, tail }: HeaderToken, known: string): boolean =>
  text.length >= 2 &&
  known.length > text.length + tail.length &&
  known.startsWith(text) &&
  known.endsWith(tail);

/**
 * How alike a word of a header and a known word are: 1 equal, a little less for singular and plural
 * and for abbreviations, less with typing errors; 0 where they are not.
 */
export const wordLikeness = (seen: HeaderToken, known: string): number => {
  const { text } = seen;
  if (seen.tail !== '') return isContraction(seen, known) ? LIKENESS.abbreviated : 0;
  if (text === known) return 1;
  if (OTHER_WORDS.has(text)) return 0;
  if (text.length >= 5 && stem(text) === stem(known)) return LIKENESS.plural;
  const least = seen.short ? 2 : 4;
  // Italians cut a word behind a consonant (`Consunt`): `effetti` is no short `effettivo`.
  const cut = seen.short || !/[aeiou]$/.test(text);
  if (cut && text.length >= least && text.length < known.length && known.startsWith(text))
    return seen.short ? LIKENESS.abbreviated : LIKENESS.cut;
  if (known.length < 5 || Math.abs(known.length - text.length) > 2) return 0;
  if (!beginsAlike(text, known)) return 0;
  // `pianificato` and `significato` are two letters apart: only long words may have two errors.
  const longest = Math.max(known.length, text.length);
  const most = longest >= 12 ? 2 : 1;
  const errors = typingErrors(text, known, most);
  return errors <= most ? 1 - errors / longest : 0;
};
