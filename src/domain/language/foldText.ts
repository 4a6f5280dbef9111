import { readableText } from './normaliseText';
import { remembered } from './remembered';

const DASHES = /[\u2010-\u2015\u2212]/;
const SINGLE_QUOTES = /[’‘`´]/;
const DOUBLE_QUOTES = /[“”«»„]/;
const BEYOND_ASCII = /[\u0080-\uffff]/;
const BEYOND_ASCII_EACH = /[\u0080-\uffff]/g;
const CAPITALS = /[A-Z]+/g;
/** A text is folded again wherever it is looked at; texts are looked at one after the other. */
const MOST_KEPT = 500;

/**
 * The text for matching, of the *same length* as the written one, so that places found in it hold
 * in the text as written: lower case, no accents, plain spaces, quotes and dashes. `È – «10» ` →
 * `e - "10" `.
 */
export const foldText = remembered((text: string): string => {
  const readable = readableText(text);
  // Lower-cased one by one: what depends on its neighbours could change the length.
  return BEYOND_ASCII.test(readable)
    ? readable.replace(BEYOND_ASCII_EACH, foldUnit).replace(CAPITALS, (some) => some.toLowerCase())
    : readable.toLowerCase();
}, MOST_KEPT);

const foldUnit = (unit: string): string => {
  if (DASHES.test(unit)) return '-';
  if (SINGLE_QUOTES.test(unit)) return "'";
  if (DOUBLE_QUOTES.test(unit)) return '"';
  const bare = unit.normalize('NFD').charAt(0).toLowerCase();
  return bare.length === 1 ? bare : unit;
};
