/**
 * A text as it has to be entered so that it stays a text. Excel reads what begins like a formula, a
 * number, a date, a truth value or an error; an apostrophe before it (which nobody sees) prevents
 * that. `A01/1` needs none; `12`, `=A01`, `3/4`, `Gen-23`, `VERO` and `'90` do.
 */
export const textEntry = (text: string): string => (isMisread(text) ? `'${text}` : text);

const isMisread = (text: string): boolean => {
  if (/^[\s]*['=+\-@#]/.test(text)) return true;
  const word = text.trim();
  if (WORDS.has(word.toUpperCase())) return true;
  return /\d/.test(word) && (!/^\p{L}/u.test(word) || MONTH.test(word) || CURRENCY.test(word));
};

const WORDS: ReadonlySet<string> = new Set(['TRUE', 'FALSE', 'VERO', 'FALSO', 'WAHR', 'FALSCH', 'VRAI', 'FAUX', 'VERDADERO']); // prettier-ignore

/** Months in the languages of Excel that offices in Italy use. */
const MONTH =
  /^(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic|jan|may|jun|jul|aug|sep|oct|dec|mär|mai|okt|dez|fév|avr|jui|aoû|déc|lun|mer|gio|ven|sab|dom|mon|tue|wed|thu|fri|sat|sun)/i;
const CURRENCY = /^(?:EUR|USD|CHF|GBP|E)\s*[\d.,-]/i;
