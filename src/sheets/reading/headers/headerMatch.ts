import { headerTokens, phraseTokens, type HeaderToken } from './headerTokens';
import { HEADER_LEXICON } from './lexicon/headerLexicon';
import type { HeaderTrait } from './lexicon/headerMeaning';
import { wordLikeness } from './wordLikeness';
import type { PlainRoleName } from '../role';
import { foldedText } from '../grid/text';
import { AROUND, WORDS } from '../weights';

/** One reading of a header: the role, how well the words fit (0..1), what else they say. */
export interface HeaderReading {
  readonly role: PlainRoleName;
  readonly score: number;
  readonly trait: HeaderTrait | null;
  /** A known phrase covers all words of the header. */
  readonly whole: boolean;
}

interface Entry {
  readonly role: PlainRoleName;
  readonly prior: number;
  readonly trait: HeaderTrait | null;
  readonly tokens: readonly string[];
}

const ENTRIES: readonly Entry[] = HEADER_LEXICON.flatMap((meaning) =>
  meaning.phrases.split('|').map((phrase) => ({
    role: meaning.role,
    prior: meaning.prior,
    trait: meaning.trait ?? null,
    tokens: phraseTokens(phrase),
  })),
);

/** Entries by their first word, so that a header is compared only with what it may start. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Entry[]> = ENTRIES.reduce((map, entry) => {
  const first = entry.tokens[0] ?? '';
  return map.set(first, [...(map.get(first) ?? []), entry]);
}, new Map<string, readonly Entry[]>());

const FIRST_WORDS: readonly string[] = [...BY_FIRST_WORD.keys()];

const firstWords = new Map<string, readonly string[]>();

/** The first words that a token can stand for; remembered, since sheets repeat their words. */
const firstWordsLike = (token: HeaderToken): readonly string[] => {
  const key = token.short ? `${token.text}.${token.tail}` : token.text;
  const known = firstWords.get(key);
  if (known !== undefined) return known;
  const found = FIRST_WORDS.filter((word) => wordLikeness(token, word) > 0);
  if (firstWords.size > 20_000) firstWords.clear();
  firstWords.set(key, found);
  return found;
};

const phraseLikeness = (
  seen: readonly HeaderToken[],
  known: readonly string[],
  at: number,
): number => {
  let sum = 0;
  for (const [index, word] of known.entries()) {
    const token = seen[at + index];
    const likeness = token === undefined ? 0 : wordLikeness(token, word);
    if (likeness === 0) return 0;
    sum += likeness;
  }
  return sum / known.length;
};

/** Italian puts the head of a phrase first: words behind it cost little, words before it much. */
const placeFactor = (seen: readonly HeaderToken[], entry: Entry, at: number): number => {
  const behind = Math.max(0, seen.length - at - entry.tokens.length);
  const after = Math.min(behind, AROUND.mostBehind);
  return at === 0
    ? 1 - AROUND.behind * after
    : Math.max(AROUND.leastInside, AROUND.inside - AROUND.eachInside * (at + after));
};

const BARE_CODE = /^(?:codice|cod|sigla|rif|riferimento|n|nr|num|id|numero|progressivo)$/;

/** `Cod. capitolo` is the code of something else than the objective. */
const isForeignCode = (seen: readonly HeaderToken[], entry: Entry, at: number): boolean =>
  entry.role === 'objectiveCode' &&
  entry.tokens.length === 1 &&
  BARE_CODE.test(entry.tokens[0] ?? '') &&
  seen.length > at + 1;

/** A column that repeats the year in each row says nothing about an indicator. */
const TIME_COLUMN = /^(?:anno|anni|esercizio|periodo|anno (?:di )?riferimento)$/;

const MOST_WORDS = 10;

const cache = new Map<string, readonly HeaderReading[]>();

const readingsOf = (raw: string): readonly HeaderReading[] => {
  const seen = headerTokens(raw);
  const best = new Map<PlainRoleName, HeaderReading>();
  const covered = new Set<PlainRoleName>();
  if (seen.length > MOST_WORDS) return [];
  for (const [at, token] of seen.entries()) {
    for (const entry of firstWordsLike(token).flatMap((word) => BY_FIRST_WORD.get(word) ?? [])) {
      const likeness = phraseLikeness(seen, entry.tokens, at);
      const foreign = isForeignCode(seen, entry, at) ? AROUND.foreignCode : 1;
      const score = likeness * placeFactor(seen, entry, at) * entry.prior * foreign;
      const whole = at === 0 && entry.tokens.length === seen.length;
      if (score >= WORDS.least && whole) covered.add(entry.role);
      if (score < WORDS.least || score <= (best.get(entry.role)?.score ?? 0)) continue;
      best.set(entry.role, { role: entry.role, score, trait: entry.trait, whole });
    }
  }
  // Where a phrase covers the whole header, a word of it means nothing by itself: `Valore atteso`.
  return [...best.values()]
    .filter((reading) => covered.size === 0 || covered.has(reading.role))
    .sort((one, other) => other.score - one.score);
};

/** Every role that the words of a header can mean, best first. */
export const headerReadings = (raw: string): readonly HeaderReading[] => {
  if (raw.length > 120) return [];
  if (TIME_COLUMN.test(foldedText(raw)))
    return [{ role: 'ignored', score: 1, trait: null, whole: true }];
  const known = cache.get(raw);
  if (known !== undefined) return known;
  const readings = readingsOf(raw);
  if (cache.size > 5000) cache.clear();
  cache.set(raw, readings);
  return readings;
};
