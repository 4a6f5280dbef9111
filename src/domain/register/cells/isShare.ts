import { matchingText } from '../../language/normaliseText';

const COUNTED = /^(?:n\.?r?o?\.?|num(?:ero|\.)?|tot(?:ale|ali|\.)?|somma|di|dei|degli|delle)\s+/;
const NOT_A_SHARE =
  /\banno n\b|\bn-1\b|\banno precedente\b|\bvariazion|\bmedi[ao]\b|\btriennio\b|\bincremento\b|\brispetto\b/;

/**
 * True where an algorithm can only give 0 to 100 %: "% di …", "Percentuale di …", or a count over a
 * count of the same things ("verbali evasi ∕ verbali da evadere"). A ratio of unlike things
 * ("imprese ∕ incontri") or of two years is none.
 */
export const isShare = (algorithm: string | null): boolean => {
  if (algorithm === null) return false;
  const text = matchingText(algorithm);
  if (NOT_A_SHARE.test(text)) return false;
  const parts = text.replace(/\be\/o\b/g, 'o').split(/\s*\/\s*/);
  if (parts.length === 1) return /^(?:%|percentuale)\s/.test(text);
  const [numerator, denominator] = parts.map(firstNoun);
  return parts.length === 2 && numerator !== '' && numerator === denominator;
};

const firstNoun = (part: string): string => {
  let rest = part.replace(/^[("\s]+/, '');
  while (COUNTED.test(rest)) rest = rest.replace(COUNTED, '');
  return /^[a-z]+/.exec(rest)?.[0] ?? '';
};

/** True for an indicator that counts how many other indicators went well. */
export const isMeta = (name: string, algorithm: string | null): boolean =>
  /\bmeta-?\s?indicator|n\.? (?:indicatori|obiettivi) con (?:risultat|valutazion)/.test(
    matchingText(`${name} ${algorithm ?? ''}`),
  );
