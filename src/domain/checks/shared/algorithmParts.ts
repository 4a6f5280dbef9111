import { type Decimal, decimal } from '../../decimal';

/** Phrases that tell what an algorithm counts: "N. imprese supportate ∕ N. imprese esportatrici". */
interface AlgorithmParts {
  readonly numerator: string;
  readonly denominator: string;
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’`]/g, "'");

/** A phrase to compare by: lower case, without accents, punctuation and the leading "N.". */
export const phrase = (text: string): string =>
  plain(text)
    .replace(/^\s*(?:n\.|n°|nr\.?|num\.|numero)\s*/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The two sides of an algorithm with exactly one slash, or null. Dates and "e/o" are no slashes. */
export const algorithmParts = (algorithm: string | null): AlgorithmParts | null => {
  if (algorithm === null || !algorithm.includes('/')) return null;
  const sides = algorithm
    .replace(/\d{1,2}\/\d{1,2}(?:\/\d{2,4})?/g, ' ')
    .replace(/\be\/o\b/gi, 'e o')
    .split('/')
    .map(phrase);
  const [numerator, denominator] = sides;
  if (sides.length !== 2 || !numerator || !denominator) return null;
  return { numerator, denominator };
};

const NUMBER = String.raw`(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)`;

/**
 * The whole number that stands right before a phrase in a text, where exactly one does:
 * "considerando 708 imprese esportatrici" and `imprese esportatrici` → 708.
 */
export const numberBefore = (words: string, text: string): Decimal | null => {
  const tokens = words.split(' ').filter((word) => /^[\p{L}\p{N}]+$/u.test(word));
  // Two words at least: a single one ("imprese") is not certain enough.
  if (tokens.length < 2) return null;
  const found = [
    ...plain(text).matchAll(new RegExp(`${NUMBER}\\s+${tokens.join(String.raw`\W+`)}\\b`, 'gu')),
  ];
  const figure = found.length === 1 ? found[0]?.[1] : undefined;
  return figure === undefined ? null : decimal(figure.replaceAll('.', ''));
};
