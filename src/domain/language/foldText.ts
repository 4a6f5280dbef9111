import { readableText } from './normaliseText';

const DASHES = /[\u2010-\u2015\u2212]/;
const SINGLE_QUOTES = /[’‘`´]/;
const DOUBLE_QUOTES = /[“”«»„]/;

/**
 * The text for matching, of the *same length* as the written one, so that places found in it hold
 * in the text as written: lower case, no accents, plain spaces, quotes and dashes. `È – «10» ` →
 * `e - "10" `.
 */
export const foldText = (text: string): string => {
  let folded = '';
  for (const unit of readableText(text).split('')) folded += foldUnit(unit);
  return folded;
};

const foldUnit = (unit: string): string => {
  if (unit < '\u0080') return unit.toLowerCase();
  if (DASHES.test(unit)) return '-';
  if (SINGLE_QUOTES.test(unit)) return "'";
  if (DOUBLE_QUOTES.test(unit)) return '"';
  const bare = unit.normalize('NFD').charAt(0).toLowerCase();
  return bare.length === 1 ? bare : unit;
};
