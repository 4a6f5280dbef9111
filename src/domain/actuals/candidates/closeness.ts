import {
  asksIncoming,
  caseStage,
  isCaseStage,
  isFailure,
  namesEnd,
} from '../../language/lexicon/stages';
import { isNounLikeParticiple } from '../../language/lexicon/participles';
import type { Label } from './label';
import type { Vocabulary } from '../indicator/vocabulary';
import { isFamily } from '../../language/lexicon/synonyms';
import { contentStems, hasStem, isParticipleStem, sameStem } from '../indicator/words';
import type { WordsAfter } from '../indicator/wordsAfter';

export interface Closeness {
  readonly strength: number;
  readonly matched: number;
  /** Which words of the indicator's stand with it, as stems. */
  readonly own: readonly string[];
  /** Words beside it that are not the indicator's. */
  readonly foreign: number;
}

/** How close the words around a *count* are to what the indicator counts. */
export const countCloseness = (
  label: Label,
  after: WordsAfter,
  vocabulary: Vocabulary,
): Closeness => {
  const stems = contentStems(`${label.before} ${label.inside} ${label.after}`);
  const own = stems.filter((stem) => hasStem(vocabulary.all, stem));
  const strength = countStrength(label, after, vocabulary);
  const most = isOtherStage(stems, vocabulary) ? 2 : 4;
  return {
    own,
    matched: own.length,
    foreign: stems.length - own.length,
    strength: Math.min(most, narrowed(strength, stems, vocabulary)),
  };
};

const countStrength = (label: Label, after: WordsAfter, vocabulary: Vocabulary): number => {
  const failed = after.words.some(
    (word) => isFailure(word) && !hasStem(vocabulary.all, word.slice(0, -1)),
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

/** "pervenute" told of what is counted as "istruite": another stage of the work. */
export const isOtherStage = (stems: readonly string[], { all }: Vocabulary): boolean => {
  const own = all
    .filter(
      (stem) =>
        isCaseStage(stem) ||
        (isParticipleStem(stem) && !isNounLikeParticiple(stem) && !QUALITY.test(stem)),
    )
    .map(caseStage);
  const facts = stems.filter((stem) => isCaseStage(stem)).map(caseStage);
  return own.length > 0 && facts.length > 0 && !facts.some((stem) => hasStem(own, stem));
};

/** "capacità", "qualità", "attività": no participles. */
const QUALITY = /(?:cit|vit|lit|sit|rit)$/;

/** "concluse" told of what is counted as "depositate"; the word tells nothing elsewhere. */
export const isEndedForIncoming = (label: string, { all }: Vocabulary): boolean =>
  namesEnd(label) && all.some(asksIncoming);

const isHead = (stem: string, { heads }: Vocabulary): boolean =>
  heads.some((head) => head === stem || isFamily(head, stem));

/** Words that narrow ("femminili") must stand somewhere near. */
const narrowed = (strength: number, stems: readonly string[], { narrowing }: Vocabulary): number =>
  stems.length > 0 && narrowing.length > 0 && !narrowing.some((stem) => hasStem(stems, stem))
    ? Math.min(strength, 2)
    : strength;

/** How close the words around a *value* (percentage, index, days, euro) are to the indicator. */
export const valueCloseness = (
  label: Label,
  sentence: string,
  vocabulary: Vocabulary,
  ratio: boolean,
): Closeness => {
  // What follows a ratio only tells of its whole: "1.234 procedimenti su 1.250 avviati".
  const after = ratio ? '' : label.after;
  const stems = contentStems(bareWords(`${label.before} ${label.inside} ${after}`));
  const own = stems.filter((stem) => hasStem(vocabulary.all, stem));
  return {
    own,
    matched: own.length,
    foreign: stems.length - own.length,
    strength: narrowed(generic(stems, vocabulary, ratio), contentStems(sentence), vocabulary),
  };
};

/** Without brackets and quotes, which explain, unless there is nothing else. */
const bareWords = (text: string): string => {
  const bare = text.replace(/\([^()]*\)|"[^"]*"/g, ' ');
  return contentStems(bare).length > 0 ? bare : text;
};

/**
 * Other words beside the indicator's own weaken it: they must be fewer, or as many where a ratio of
 * like things is told in two words of its own, or in what was done ("definite 118 pratiche su 127"); and the thing measured must be named.
 */
const generic = (stems: readonly string[], vocabulary: Vocabulary, ratio = false): number => {
  const { all, heads } = vocabulary;
  const matched = stems.filter((stem) => hasStem(all, stem));
  const others = stems.filter(
    (stem) => !hasStem(all, stem) && !TIME.test(stem) && !DONE.test(stem),
  );
  if (others.some((stem) => DIVERTING.test(stem))) return matched.length > 0 ? 2 : 1;
  if (others.length === 0) return matched.length > 0 ? 4 : 3;
  const headed = matched.some((stem) => heads.some((head) => sameStem(head, stem)));
  const done = matched.length > 1 || matched.some((stem) => isParticipleStem(stem));
  const enough = ratio && done ? matched.length : matched.length - 1;
  if ((headed || ratio) && enough >= others.length) return 4;
  return matched.length > 0 ? 2 : 1;
};

/** Words of another measure that the indicator does not ask for. */
export const isDiverted = (stems: readonly string[], { all }: Vocabulary): boolean =>
  stems.some((stem) => DIVERTING.test(stem) && !hasStem(all, stem));

/** Words of another measure: who answered, who is a woman, what was refused. */
const DIVERTING =
  /^(?:rispost|redemption|compilat|restituit|somministrat|femminil|giovanil|stranier|respint|annullat|rigettat|sospes|assent|mancat|scart|inevas|arretrat|residu)/;
/** Words of doing, which name nothing: "erogate 38 ore di formazione". */
const DONE =
  /^(?:erogat|svolt|tenut|fornit|prestat|garantit|assicurat|organizzat|offert|dedicat|impiegat|sostenut)$/;
const TIME = /^(?:gg|giorn|or|mes|ann|settiman|minut|lavorativ|solar|termin)$/;
