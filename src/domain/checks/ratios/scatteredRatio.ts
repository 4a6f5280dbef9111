import type { Decimal } from '../../decimal';
import type { AssessedIndicator } from '../../model/assessment';
import { algorithmParts, numberBefore } from '../shared/algorithmParts';
import type { CheckContext } from '../shared/context';

/** Numerator and denominator of an indicator's ratio, found apart from it. */
interface ScatteredRatio {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** What a sibling with exactly this algorithm says, by the figure that `figureOf` takes from it. */
const siblingFigure = (
  context: CheckContext,
  assessed: AssessedIndicator,
  words: string,
  figureOf: (sibling: AssessedIndicator) => Decimal | null,
): Decimal | null => {
  const figures = context
    .withAlgorithm(assessed.indicator.objective, words)
    .filter((sibling) => sibling !== assessed)
    .map(figureOf)
    .filter((figure) => figure !== null);
  return figures.length === 1 ? (figures[0] ?? null) : null;
};

/**
 * The ratio of an indicator whose parts stand elsewhere: the numerator in a sibling whose whole
 * algorithm is this one's numerator ("N. imprese supportate …"), the denominator in the text
 * ("considerando 708 imprese esportatrici"). A numerator that is `known` is not looked for. Null
 * unless both are certain.
 */
export const scatteredRatio = (
  context: CheckContext,
  assessed: AssessedIndicator,
  text: string,
  figureOf: (sibling: AssessedIndicator) => Decimal | null,
  known: Decimal | null = null,
): ScatteredRatio | null => {
  const parts = algorithmParts(assessed.indicator.algorithm);
  // "comuni aderenti con una pratica ∕ comuni aderenti": the words cannot tell which is which.
  if (parts === null || parts.numerator.includes(parts.denominator)) return null;
  if (parts.denominator.includes(parts.numerator)) return null;
  const find = (words: string): Decimal | null =>
    siblingFigure(context, assessed, words, figureOf) ?? numberBefore(words, text);
  const numerator = known ?? find(parts.numerator);
  const denominator = numerator === null ? null : find(parts.denominator);
  return numerator === null || denominator === null ? null : { numerator, denominator };
};
