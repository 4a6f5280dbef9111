import type { Label } from './label';
import type { Vocabulary } from './vocabulary';
import { isFamily } from './vocabulary';
import { contentStems, hasStem } from './words';
import type { WordsAfter } from './nounAfter';

export interface Closeness {
  readonly strength: number;
  readonly matched: number;
}

const FAILED =
  /^(?:annullat|rinviat|respint|rigettat|sospes|mancat|saltat|cancellat|revocat|pendent)/;

/** How close the words around a *count* are to what the indicator counts. */
export const countCloseness = (
  label: Label,
  after: WordsAfter,
  vocabulary: Vocabulary,
): Closeness => {
  const stems = contentStems(`${label.before} ${label.after}`);
  const matched = stems.filter((stem) => hasStem(vocabulary.all, stem)).length;
  const strength = countStrength(label, after, vocabulary);
  return { matched, strength: narrowed(strength, stems, vocabulary) };
};

const countStrength = (label: Label, after: WordsAfter, vocabulary: Vocabulary): number => {
  const failed = after.words.some(
    (word) => FAILED.test(word) && !hasStem(vocabulary.all, word.slice(0, -1)),
  );
  if (failed) return 0;
  if (after.words.some((word) => contentStems(word).some((stem) => isHead(stem, vocabulary))))
    return 4;
  if (after.nouns.length > 0)
    return after.nouns.some((stem) => hasStem(vocabulary.all, stem)) ? 2 : 0;
  const before = contentStems(label.before);
  if (before.some((stem) => isHead(stem, vocabulary))) return 4;
  return generic(before, vocabulary);
};

const isHead = (stem: string, { heads }: Vocabulary): boolean =>
  heads.some((head) => head === stem || isFamily(head, stem));

/** Words that narrow ("femminili") must stand somewhere near. */
const narrowed = (strength: number, stems: readonly string[], { narrowing }: Vocabulary): number =>
  narrowing.length > 0 && !narrowing.some((stem) => hasStem(stems, stem))
    ? Math.min(strength, 2)
    : strength;

/** How close the words around a *value* (percentage, index, days, euro) are to the indicator. */
export const valueCloseness = (
  label: Label,
  sentence: string,
  vocabulary: Vocabulary,
): Closeness => {
  const stems = contentStems(bareWords(`${label.before} ${label.inside} ${label.after}`));
  const matched = stems.filter((stem) => hasStem(vocabulary.all, stem)).length;
  return {
    matched,
    strength: narrowed(generic(stems, vocabulary), contentStems(sentence), vocabulary),
  };
};

/** Without brackets and quotes, which explain, unless there is nothing else. */
const bareWords = (text: string): string => {
  const bare = text.replace(/\([^()]*\)|"[^"]*"/g, ' ');
  return contentStems(bare).length > 0 ? bare : text;
};

const generic = (stems: readonly string[], { all }: Vocabulary): number => {
  const matched = stems.filter((stem) => hasStem(all, stem)).length;
  const foreign = stems.length - matched;
  if (foreign === 0) return matched > 0 ? 4 : 3;
  if (matched >= foreign) return 4;
  return matched > 0 ? 2 : 1;
};
