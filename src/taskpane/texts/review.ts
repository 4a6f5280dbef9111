import { bilingual } from './bilingual';
import { DETAIL_TEXTS } from './review/detailTexts';
import { FINDING_TEXTS } from './review/findingTexts';
import { LIST_TEXTS } from './review/listTexts';
import { OBJECTIVE_TEXTS } from './review/objectiveTexts';
import { STEP_TEXTS } from './review/stepTexts';
import { WORD_TEXTS } from './review/wordTexts';

/** Words of the view *Verifica*, put together from those of its parts. */
export const REVIEW_TEXTS = bilingual({
  it: {
    ...LIST_TEXTS.it,
    ...WORD_TEXTS.it,
    ...DETAIL_TEXTS.it,
    ...STEP_TEXTS.it,
    ...OBJECTIVE_TEXTS.it,
    ...FINDING_TEXTS.it,
  },
  en: {
    ...LIST_TEXTS.en,
    ...WORD_TEXTS.en,
    ...DETAIL_TEXTS.en,
    ...STEP_TEXTS.en,
    ...OBJECTIVE_TEXTS.en,
    ...FINDING_TEXTS.en,
  },
});

export type ReviewTexts = (typeof REVIEW_TEXTS)['it'];
