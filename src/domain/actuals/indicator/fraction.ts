import { foldText } from '../../language/foldText';
import { contentStems } from './words';

export interface Fraction {
  readonly numerator: string;
  readonly denominator: string;
}

const SLASH = /\s*\/\s*/g;
const WHOLE_BEGINS =
  /^(?:\(?\s*)(?:n\.|n°|nr|num|numero|totale|totali|tot\.|media|medio|\d|somma|popolazione|personale)/;

/**
 * The two sides of an algorithm that divides, or null: "imprese aderenti ∕ n. imprese attive",
 * "verbali evasi ∕ verbali da evadere". "azioni/eventi", "verifica/correzione dati" do not divide.
 */
export const fractionOf = (algorithm: string | null): Fraction | null => {
  if (algorithm === null) return null;
  const text = foldText(algorithm);
  for (const match of text.matchAll(SLASH)) {
    const sides = {
      numerator: text.slice(0, match.index),
      denominator: text.slice(match.index + match[0].length),
    };
    if (divides(sides, match[0])) return sides;
  }
  const over = /\b(?:su totale|sul totale|diviso|rapportat[oaie] al?|rispetto al totale)\b/.exec(
    text,
  );
  return over === null
    ? null
    : {
        numerator: text.slice(0, over.index),
        denominator: text.slice(over.index + over[0].length),
      };
};

const divides = ({ numerator, denominator }: Fraction, slash: string): boolean => {
  if (/^\d+$/.test(numerator.slice(-1)) && /^\d/.test(denominator)) return false;
  if (/\be$/.test(numerator) && /^o\b/.test(denominator)) return false;
  if (WHOLE_BEGINS.test(denominator)) return true;
  const [left] = contentStems(numerator);
  const [right] = contentStems(denominator);
  if (left !== undefined && left === right) return true;
  return (
    slash.startsWith(' ') &&
    slash.endsWith(' ') &&
    /\s/.test(numerator.trim()) &&
    /\s/.test(denominator.trim())
  );
};
