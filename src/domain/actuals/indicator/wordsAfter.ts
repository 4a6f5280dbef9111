import { BEFORE_NOUNS, PHRASE_ENDS } from '../../language/lexicon/functionWords';
import { isParticiple } from '../../language/lexicon/participles';
import { anyOf } from '../../language/lexicon/wordList';
import { contentStems } from './words';

const BEFORE_NOUN = new RegExp(`^${anyOf(BEFORE_NOUNS)}$`);
const PHRASE_END = new RegExp(`^${anyOf(PHRASE_ENDS)}$`);

export interface WordsAfter {
  /** Stems of nouns, the counted things. */
  readonly nouns: readonly string[];
  /** The first noun as written. */
  readonly first: string | null;
  /** Everything up to the next preposition or mark. */
  readonly words: readonly string[];
}

/** The words that follow a number at once: "29 nuovi eventi organizzati dal …" → eventi. */
export const wordsAfter = (folded: string, after: number): WordsAfter => {
  const at = after + (LISTED.exec(folded.slice(after, after + 90))?.[0].length ?? 0);
  const stretch = /^[\s"'(]{0,3}((?:[a-z][a-z'/-]*\s?)*)/.exec(folded.slice(at, at + 90));
  if (/^\s?[("]/.test(folded.slice(at)) && !/^\s?"/.test(folded.slice(at))) return NONE;
  const words: string[] = [];
  const following = (stretch?.[1] ?? '').split(/[\s']+/).filter((part) => part !== '');
  if (/^(?:le|i|gli|la|il)$/.test(following[0] ?? '')) following.shift();
  for (const word of following) {
    if (PHRASE_END.test(word)) break;
    if (!BEFORE_NOUN.test(word)) words.push(word);
    if (words.length === 4) break;
  }
  const named = words.filter((word) => word.length > 1 && !isParticiple(word));
  return { words, nouns: named.flatMap(contentStems), first: named[0] ?? null };
};

/** "3 (tre) sessioni" says it twice; "45, 38 e 51 partecipanti" says the noun once, at the end. */
const LISTED =
  /^(?:\s\((?:[a-z]+(?:uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dici|venti|anta)|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|venti)\)|(?:,\s\d[\d.]*)*\s(?:e|ed)\s\d[\d.]*(?=\s[a-z]{3}))/;

const NONE: WordsAfter = { nouns: [], first: null, words: [] };
