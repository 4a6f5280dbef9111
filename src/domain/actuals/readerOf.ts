import type { IndicatorContext } from './context';
import { expectationOf } from './expectation';
import type { Reader } from './reader';
import type { Told } from './told';
import { vocabularyOf } from './vocabulary';

/** A passage as one indicator reads it. */
export const readerOf = (told: Told, indicator: IndicatorContext): Reader => ({
  ...told,
  expectation: expectationOf(indicator),
  vocabulary: vocabularyOf(indicator),
});
