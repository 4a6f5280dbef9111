import type { NumberToken } from '../language/scan/token';
import { sentenceAt, type Passage } from './passage';

/**
 * The number that a shortened one leans on for its noun or unit: "28 giorni in istruttoria, 15 in
 * liquidazione", "tre edizioni del corso base e due del corso avanzato". Null where none does.
 */
export const siblingOf = (passage: Passage, number: NumberToken): NumberToken | null => {
  if (number.unit !== null) return null;
  const { start } = sentenceAt(passage, number.span.start);
  const before = passage.numbers.filter(
    ({ span }) => span.start >= start && span.end <= number.span.start,
  );
  const previous = before.at(-1);
  if (previous === undefined) return null;
  const gap = passage.folded.slice(previous.span.end, number.span.start);
  const joined = /^[^.;:()]*(?:,|\se|\sed)\s(?:n\.\s?)?$/.test(gap);
  return joined && LEANS.test(passage.folded.slice(number.span.end)) ? previous : null;
};

const LEANS =
  /^\s(?:in|per|nel|nella|nelle|nei|al|alla|alle|ai|del|della|dei|delle|di|sul|sulla)\s/;
