import { decimal, type Decimal } from '../../../domain/decimal';
import type { CellContent } from '../../../domain/model/cell';
import { formatItalian } from '../../../domain/language/italianFormat';
import { readItalianNumber } from '../../../domain/language/italianNumber';
import { SCORE_QUESTIONS } from '../texts/objectiveTexts';
import type { Input } from '../entries/userEntries';
import { inForce, isClear, shownWords } from '../entries/cellWords';

export const HIGHEST_SCORE = 100;
/** A plain score up to here may be one out of ten; up to 1, a share. */
export const DOUBTFUL_SCORE = 10;

/** `question` goes on from "Il punteggio OIV". Italian. */
export type TypedScore =
  | { readonly kind: 'none' }
  | { readonly kind: 'score'; readonly value: Decimal }
  | { readonly kind: 'unclear'; readonly question: string };

/**
 * The score that was typed, 0 to 100. 85, `85%`, `85 punti`, `85/100` and `85 su 100` are 85. A plain
 * number above 0 up to 10 is asked about (8 may be 80, 0,85 may be 85) unless it says out of how many:
 * `8%`, `8/100`. Everything else that is no such number is asked about too.
 */
export const typedScore = (input: Input | null): TypedScore => {
  const typed = inForce(input);
  if (typed === null) return { kind: 'none' };
  const read = isClear(typed.content) ? written(typed.content) : null;
  const words = shownWords(typed.content);
  if (read === null || read.value.lt(0) || read.value.gt(HIGHEST_SCORE)) return noScore(words);
  const { value, ofHundred } = read;
  return ofHundred || value.isZero() || value.gt(DOUBTFUL_SCORE)
    ? { kind: 'score', value }
    : doubtful(value, words);
};

/** The typed score that counts, or null. */
export const scoreInForce = (input: Input | null): Decimal | null => {
  const typed = typedScore(input);
  return typed.kind === 'score' ? typed.value : null;
};

const noScore = (words: string): TypedScore => ({
  kind: 'unclear',
  question: SCORE_QUESTIONS.noScore(words),
});

const doubtful = (value: Decimal, words: string): TypedScore => {
  const larger = formatItalian(value.times(value.lte(1) ? 100 : 10));
  const same = formatItalian(value, value.decimalPlaces());
  return { kind: 'unclear', question: SCORE_QUESTIONS.doubtful(words, same, larger) };
};

interface WrittenScore {
  readonly value: Decimal;
  /** It says out of how many. */
  readonly ofHundred: boolean;
}

const OF_HUNDRED = /\s*(?:%|\/\s*100|su\s+100|per\s+cento)\s*$/i;
const POINTS = /\s*(?:punti|punto|pt\.?|p\.)\s*$/i;

const written = (content: CellContent): WrittenScore | null => {
  if (content.kind === 'number') {
    const ofHundred = content.format.includes('%');
    const value = decimal(content.value);
    return { value: ofHundred ? value.times(100) : value, ofHundred };
  }
  if (content.kind !== 'text') return null;
  const text = content.text.trim();
  const ofHundred = OF_HUNDRED.test(text);
  const number = readItalianNumber(text.replace(ofHundred ? OF_HUNDRED : POINTS, ''));
  return number === null ? null : { value: number.value, ofHundred };
};
