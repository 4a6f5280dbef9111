import { foldedText } from '../grid/text';
import { HEADER_LEXICON } from './lexicon/headerLexicon';

/** A word of a header. */
export interface HeaderToken {
  readonly text: string;
  /** Written with a dot: an abbreviation. */
  readonly short: boolean;
  /** What stands behind the dot of a contraction: `to` of `ragg.to`. */
  readonly tail: string;
}

const STOP_WORDS = new Set(
  'di de del della dello dell dei degli delle d l e ed al alla ai all allo per il lo la le gli in nel nella da dal su sul con un una nell anno eventuale eventuali c q s rispetto proposto proposta complessivo complessiva annua annuo annuale'.split(
    ' ',
  ),
);

/** The words of a phrase of the lexicon: those that a header is compared with. */
export const phraseTokens = (phrase: string): readonly string[] =>
  phrase.split(' ').filter((word) => !STOP_WORDS.has(word) || word === phrase);

const ACRONYMS = /\b([a-z])\.\s?([a-z])(?:\.\s?([a-z]))?\.?(?![a-z])/g;
const TIMES = /\b\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{2,4})?\b|\b(?:19|20)\d{2}\b|'\d{2}\b/g;
/** `ValoreConsuntivo`, and not `UdM`: a capital that begins a word right behind a small letter. */
const RUN_TOGETHER = /(\p{Ll})(?=\p{Lu}\p{Ll})/gu;
const WORD = /([a-z]+)(?:\.(to|ti|ta|te|vo|vi|va|le|li|re|ri|ne|ni)(?![a-z]))?(\.?)/g;

/** Words that run together are looked for among these, the longer ones first. */
const VOCABULARY: ReadonlySet<string> = new Set(
  HEADER_LEXICON.flatMap(({ phrases }) =>
    phrases.split(/[| ]/).filter((word) => word.length >= 4 && !STOP_WORDS.has(word)),
  ),
);
const JOINTS = new Set(['della', 'delle', 'degli', 'del', 'dei', 'di', 'per', 'anno']);
const SHORTEST_RUN = 8;
const LONGEST_RUN = 60;

/** The known words that a run is made of from `start` on; `dead` holds starts that lead nowhere. */
const partsFrom = (run: string, start: number, dead: Set<number>): readonly string[] | null => {
  if (start === run.length) return [];
  if (dead.has(start)) return null;
  for (let end = run.length; end >= start + 2; end -= 1) {
    const word = run.slice(start, end);
    const joint = JOINTS.has(word) && end < run.length;
    const rest = joint || VOCABULARY.has(word) ? partsFrom(run, end, dead) : null;
    if (rest !== null) return joint ? rest : [word, ...rest];
  }
  dead.add(start);
  return null;
};

/** `valoreconsuntivo` → `valore`, `consuntivo`; a word that is no run of known ones stays. */
const partsOf = (word: string): readonly string[] =>
  word.length < SHORTEST_RUN || word.length > LONGEST_RUN || VOCABULARY.has(word)
    ? [word]
    : (partsFrom(word, 0, new Set()) ?? [word]);

/**
 * The words of a header that matter: no articles, no years, acronyms joined, `%` as a word, names
 * that run together taken apart (`ValoreConsuntivo`, `UNITADIMISURA`).
 */
export const headerTokens = (raw: string): readonly HeaderToken[] => {
  const text = foldedText(raw.replace(RUN_TOGETHER, '$1 '))
    .replace(TIMES, ' ')
    .replace(/%/g, ' percentuale ')
    .replace(/n\s?[°º]/g, 'n ')
    .replace(ACRONYMS, (_, a: string, b: string, c?: string) => `${a}${b}${c ?? ''}`);
  return [...text.matchAll(WORD)]
    .flatMap(([, word = '', tail = '', dot = '']): readonly HeaderToken[] => {
      if (dot === '.' || tail !== '') return [{ text: word, short: true, tail }];
      return partsOf(word).map((part) => ({ text: part, short: false, tail: '' }));
    })
    .filter((token) => !STOP_WORDS.has(token.text));
};
