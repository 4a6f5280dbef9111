import type { Doubt } from '../../../application/doubts';
import type { Language, Reading } from '../../session/paneState';
import type { RecogniseTexts } from '../../texts/recognise';
import { actualWords, targetWords } from './readingWords';

/** How the figure in doubt was read, in words; null where nothing was. */
export const howRead = (
  { indicator: id, field }: Doubt,
  { review }: Reading,
  texts: RecogniseTexts,
  language: Language,
): string | null => {
  const assessed = review.assessment?.indicators.find(({ indicator }) => indicator.id === id);
  if (assessed === undefined) return null;
  if (field === 'target') return targetWords(assessed.target, texts, language);
  const { actual } = assessed.indicator;
  return actual === null ? null : actualWords(actual, texts, language);
};
