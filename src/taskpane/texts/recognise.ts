import { bilingual } from './bilingual';
import { COLUMN_TEXTS } from './recognise/columnTexts';
import { DECISION_TEXTS, READING_TEXTS, WITHHELD_TEXTS } from './recognise/readingTexts';
import { FOUND_TEXTS } from './recognise/foundTexts';
import { REASON_TEXTS } from './recognise/reasonTexts';

/** Words of the first view: what was recognised, and what a person must decide. */
export const RECOGNISE_TEXTS = bilingual({
  it: {
    ...FOUND_TEXTS.it,
    ...COLUMN_TEXTS.it,
    ...REASON_TEXTS.it,
    ...READING_TEXTS.it,
    ...WITHHELD_TEXTS.it,
    ...DECISION_TEXTS.it,
  },
  en: {
    ...FOUND_TEXTS.en,
    ...COLUMN_TEXTS.en,
    ...REASON_TEXTS.en,
    ...READING_TEXTS.en,
    ...WITHHELD_TEXTS.en,
    ...DECISION_TEXTS.en,
  },
});

export type RecogniseTexts = (typeof RECOGNISE_TEXTS)['it'];
