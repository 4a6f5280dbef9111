import { comparableText, isSameText } from '../../../domain/identity/sameText';
import type { GivenFor } from './userEntries';
import { shortened } from './cellWords';
import { fingerprint } from './fingerprint';

/** So much of a text is kept beside what was confirmed for it. */
const LONGEST_KEPT = 300;
const SEPARATOR = ' ';
const UNKNOWN = '-';

/** The fingerprint of a text; spaces, capitals and a full stop at the end make no difference. */
export const textPrint = (text: string): string => fingerprint(comparableText(text));

/** What a confirmation that is given for this text keeps of it. */
export const givenForText = (text: string): GivenFor => ({
  fingerprint: textPrint(text),
  text: shortened(text, LONGEST_KEPT),
});

/**
 * True where a confirmation was given for the text of now. `shown` is what sheets of version 1.0.0
 * showed of it.
 */
export const isGivenFor = (given: GivenFor, now: string, shown: string = now): boolean =>
  given.fingerprint === null
    ? isSameText(given.text, shown) || isSameText(given.text, now)
    : given.fingerprint === textPrint(now);

/** As a hidden cell keeps it: `9f…3a Al 31 dicembre …`. */
export const givenForWords = ({ fingerprint: print, text }: GivenFor): string =>
  `${print ?? UNKNOWN}${SEPARATOR}${text}`;

/** The same read back; null where the cell is empty. */
export const givenForFrom = (words: string): GivenFor | null => {
  if (words === '') return null;
  const at = words.indexOf(SEPARATOR);
  const [print, text] = at < 0 ? [words, ''] : [words.slice(0, at), words.slice(at + 1)];
  return { fingerprint: print === UNKNOWN ? null : print, text };
};
