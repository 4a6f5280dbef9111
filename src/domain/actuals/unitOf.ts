import type { Candidate } from './candidate';
import type { Reader } from './reader';
import { wordsAfter } from './nounAfter';
import { sentenceAt } from './passage';
import { contentStems } from './words';

/** The unit as written: `%`, `gg`, `€`, else the counted noun that stands with the number. */
export const unitOf = (reader: Reader, candidate: Candidate): string | null => {
  const { expectation, passage, vocabulary } = reader;
  if (candidate.unit !== null) return candidate.unit;
  if (expectation.kind !== 'count') return null;
  const after = wordsAfter(passage.folded, candidate.span.end).first;
  if (after !== null) return after;
  const { start } = sentenceAt(passage, candidate.measure.start);
  const before = passage.folded.slice(start, candidate.measure.start).match(/[a-z]+/g) ?? [];
  const head = before.findLast((word) =>
    contentStems(word).some((stem) => vocabulary.heads.includes(stem)),
  );
  return head ?? null;
};
