import type { HeaderMeaning } from './headerMeaning';
import { INDICATOR_WORDS } from './indicatorWords';
import { OBJECTIVE_WORDS } from './objectiveWords';
import { OTHER_WORDS } from './otherWords';
import { RESULT_WORDS } from './resultWords';
import { TARGET_WORDS } from './targetWords';
import { TEXT_WORDS } from './textWords';

/** The headers that Italian public bodies use, by role. */
export const HEADER_LEXICON: readonly HeaderMeaning[] = [
  ...INDICATOR_WORDS,
  ...TARGET_WORDS,
  ...RESULT_WORDS,
  ...TEXT_WORDS,
  ...OBJECTIVE_WORDS,
  ...OTHER_WORDS,
];
