import type { Language } from '../../../session/paneState';
import type { ReviewTexts } from '../../../texts/review';

/** A step as a person reads it. */
export interface StepWords {
  readonly words: string;
  /** The numbers put in: `9 ÷ 15 × 100 = 60%`. */
  readonly figures?: string;
  /** A text of the sheets or of the core, in Italian whatever the language. */
  readonly italian?: string;
}

/** What steps are worded with. */
export interface Wording {
  readonly texts: ReviewTexts;
  readonly language: Language;
  /** Units of target and actual, or null. */
  readonly unit: string | null;
  readonly actualUnit: string | null;
}
