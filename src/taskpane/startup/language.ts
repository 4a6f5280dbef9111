import { LANGUAGES, type Language } from '../session/paneState';

const KEY = 'traguardo.language';

/** Where the user's choice of language is kept; nothing else is. */
type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * The language that the user chose earlier; else that of Excel: Italian for `it-IT` and where
 * Excel does not say, English for all others.
 */
export const startingLanguage = (
  displayLanguage: string | undefined,
  shelf: () => Shelf,
): Language => {
  const chosen = kept(shelf);
  if (chosen !== undefined) return chosen;
  return displayLanguage === undefined || /^it\b/i.test(displayLanguage) ? 'it' : 'en';
};

/** Keeps the choice where the browser lets it. */
export const keepLanguage = (language: Language, shelf: () => Shelf): void => {
  try {
    shelf().setItem(KEY, language);
  } catch {
    // Browsers may forbid storage in frames of another site; the choice then lasts as long as the pane.
  }
};

const kept = (shelf: () => Shelf): Language | undefined => {
  try {
    const word = shelf().getItem(KEY);
    return LANGUAGES.find((language) => language === word);
  } catch {
    return undefined;
  }
};
