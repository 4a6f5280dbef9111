import { distance } from 'fastest-levenshtein';
import { HEADER_LEXICON, type HeaderTrait } from './headerLexicon';
import type { PlainRoleName } from '../role';
import { foldedText } from '../grid/text';

/** One reading of a header: the role, how well the words fit (0..1), what else they say. */
export interface HeaderReading {
  readonly role: PlainRoleName;
  readonly score: number;
  readonly trait: HeaderTrait | null;
}

interface Token {
  readonly text: string;
  /** Written with a dot: an abbreviation. */
  readonly short: boolean;
}

interface Entry {
  readonly role: PlainRoleName;
  readonly prior: number;
  readonly trait: HeaderTrait | null;
  readonly tokens: readonly string[];
}

const STOP_WORDS = new Set(
  'di de del della dello dell dei degli delle d l e ed al alla ai all allo per il lo la le gli in nel nella da dal su sul con un una nell anno eventuale eventuali c q s rispetto proposto proposta complessivo complessiva annua annuo annuale'.split(
    ' ',
  ),
);

const ACRONYMS = /\b([a-z])\.\s?([a-z])(?:\.\s?([a-z]))?\.?(?![a-z])/g;
const TIMES = /\b\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{2,4})?\b|\b(?:19|20)\d{2}\b|'\d{2}\b/g;

/** The words that matter: no articles, no years, acronyms joined, `%` as a word. */
const headerTokens = (raw: string): readonly Token[] => {
  const text = foldedText(raw)
    .replace(TIMES, ' ')
    .replace(/%/g, ' percentuale ')
    .replace(/n\s?[°º]/g, 'n ')
    .replace(ACRONYMS, (_, a: string, b: string, c?: string) => `${a}${b}${c ?? ''}`);
  return [...text.matchAll(/([a-z]+)(\.?)/g)]
    .map((match) => ({ text: match[1] ?? '', short: match[2] === '.' }))
    .filter((token) => !STOP_WORDS.has(token.text));
};

const ENTRIES: readonly Entry[] = HEADER_LEXICON.flatMap((meaning) =>
  meaning.phrases.split('|').map((phrase) => ({
    role: meaning.role,
    prior: meaning.prior,
    trait: meaning.trait ?? null,
    tokens: phrase.split(' ').filter((word) => !STOP_WORDS.has(word) || word === phrase),
  })),
);

const stem = (word: string): string => (word.length >= 5 ? word.replace(/[aeiou]+$/, '') : word);

/** How alike two words are: 1 equal, 0.97 singular and plural, 0.9 abbreviated or mistyped. */
const wordLikeness = (seen: Token, known: string): number => {
  if (seen.text === known) return 1;
  if (seen.text.length >= 5 && stem(seen.text) === stem(known)) return 0.98;
  const least = seen.short ? 2 : 4;
  // Italians cut a word behind a consonant (`Consunt`): `effetti` is no short `effettivo`.
  const cut = seen.short || !/[aeiou]$/.test(seen.text);
  if (
    cut &&
    seen.text.length >= least &&
    seen.text.length < known.length &&
    known.startsWith(seen.text)
  ) {
    return seen.short ? 0.93 : 0.88;
  }
  if (known.length < 5 || Math.abs(known.length - seen.text.length) > 2) return 0;
  // `pianificato` and `significato` are two letters apart: only long words may have two errors.
  if (seen.text[0] !== known[0]) return 0;
  const longest = Math.max(known.length, seen.text.length);
  const errors = distance(seen.text, known);
  return errors <= (longest >= 12 ? 2 : 1) ? 1 - errors / longest : 0;
};

/** Entries by their first word, so that a header is compared only with what it may start. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Entry[]> = ENTRIES.reduce((map, entry) => {
  const first = entry.tokens[0] ?? '';
  return map.set(first, [...(map.get(first) ?? []), entry]);
}, new Map<string, readonly Entry[]>());

const FIRST_WORDS: readonly string[] = [...BY_FIRST_WORD.keys()];

const firstWords = new Map<string, readonly string[]>();

/** The first words that a token can stand for; remembered, since sheets repeat their words. */
const firstWordsLike = (token: Token): readonly string[] => {
  const key = token.short ? `${token.text}.` : token.text;
  const known = firstWords.get(key);
  if (known !== undefined) return known;
  const found = FIRST_WORDS.filter((word) => wordLikeness(token, word) > 0);
  if (firstWords.size > 20_000) firstWords.clear();
  firstWords.set(key, found);
  return found;
};

const phraseLikeness = (seen: readonly Token[], known: readonly string[], at: number): number => {
  let sum = 0;
  for (const [index, word] of known.entries()) {
    const token = seen[at + index];
    const likeness = token === undefined ? 0 : wordLikeness(token, word);
    if (likeness === 0) return 0;
    sum += likeness;
  }
  return sum / known.length;
};

/**
 * Italian puts the head of a phrase first (`Peso indicatore` is a weight): words behind a known
 * phrase cost little, words before it much.
 */
const placeFactor = (seen: readonly Token[], entry: Entry, at: number): number => {
  const after = Math.min(Math.max(0, seen.length - at - entry.tokens.length), 5);
  return at === 0 ? 1 - 0.07 * after : Math.max(0.2, 0.68 - 0.06 * (at + after));
};

const BARE_CODE = /^(?:codice|cod|sigla|rif|riferimento|n|nr|num|id|numero|progressivo)$/;

/** `Cod. capitolo` is the code of something else than the objective. */
const isForeignCode = (seen: readonly Token[], entry: Entry, at: number): boolean =>
  entry.role === 'objectiveCode' &&
  entry.tokens.length === 1 &&
  BARE_CODE.test(entry.tokens[0] ?? '') &&
  seen.length > at + 1;

/** A column that repeats the year in each row says nothing about an indicator. */
const TIME_COLUMN = /^(?:anno|anni|esercizio|periodo|anno (?:di )?riferimento)$/;

const cache = new Map<string, readonly HeaderReading[]>();

const readingsOf = (raw: string): readonly HeaderReading[] => {
  const seen = headerTokens(raw);
  const best = new Map<PlainRoleName, HeaderReading>();
  const whole = new Set<PlainRoleName>();
  if (seen.length > 10) return [];
  for (const [at, token] of seen.entries()) {
    for (const entry of firstWordsLike(token).flatMap((word) => BY_FIRST_WORD.get(word) ?? [])) {
      const likeness = phraseLikeness(seen, entry.tokens, at);
      const foreign = isForeignCode(seen, entry, at) ? 0.5 : 1;
      const score = likeness * placeFactor(seen, entry, at) * entry.prior * foreign;
      if (score >= 0.3 && at === 0 && entry.tokens.length === seen.length) whole.add(entry.role);
      if (score < 0.3 || score <= (best.get(entry.role)?.score ?? 0)) continue;
      best.set(entry.role, { role: entry.role, score, trait: entry.trait });
    }
  }
  // Where a phrase covers the whole header, a word of it means nothing by itself: `Valore atteso`.
  return [...best.values()]
    .filter((reading) => whole.size === 0 || whole.has(reading.role))
    .sort((one, other) => other.score - one.score);
};

/** Every role that the words of a header can mean, best first. */
export const headerReadings = (raw: string): readonly HeaderReading[] => {
  if (raw.length > 120) return [];
  if (TIME_COLUMN.test(foldedText(raw))) return [{ role: 'ignored', score: 1, trait: null }];
  const known = cache.get(raw);
  if (known !== undefined) return known;
  const readings = readingsOf(raw);
  if (cache.size > 5000) cache.clear();
  cache.set(raw, readings);
  return readings;
};
