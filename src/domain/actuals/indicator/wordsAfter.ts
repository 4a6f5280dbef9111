import { contentStems } from './words';

const SKIPPED =
  /^(?:nuov[ei]|divers[ei]|altr[ei]|ulterior[ei]|distint[ei]|singol[ei]|total[ei]|complessiv[ei]|grand[ei]|important[ei]|ben|soltanto|solo|different[ei]|principal[ei]|inedit[ei]|specific[ei]|appost[ei]|unita|ampi[ei]?|n|nr)$/;
const STOPS =
  /^(?:di|del|dei|degli|delle|della|d|e|ed|a|ad|ai|al|alle|agli|in|con|per|su|sul|sulle|sui|da|dal|dalle|dai|tra|fra|che|cui|sono|e'|ha|hanno|nel|nella|nelle|nei|entro|rispetto|contro|mentre|ovvero|cioe|oltre|come|o|ma|non|il|la|i|le|gli|un|una|l|si|dopo|presso|anche|pari|anziche|quando|dove|quali|quale|grazie|piu|gia|attraverso|mediante|via|circa|era|erano|stati|state|risultano)$/;
const PARTICIPLE =
  /(?:[aiu]t[oiae]|svolt[oiae]|emess[oiae]|chius[oiae]|conclus[oiae]|pres[oiae]|mess[oiae]|scritt[oiae]|fatt[oiae]|apert[oiae]|offert[oiae]|rispost[oiae]|richiest[oiae]|risolt[oiae]|raccolt[oiae]|coinvolt[oiae]|accolt[oiae]|redatt[oiae]|trasmess[oiae]|ammess[oiae]|concess[oiae]|raggiunt[oiae]|tenut[oiae])$/;
const NOUNS_LIKE_PARTICIPLES =
  /^(?:comunicat|mandat|certificat|candidat|attestat|iscritt|incaricat|mercat|soggett|associat|laureat|diplomat|avvocat|sindacat|deputat|delegat|impiegat|addett|quesit|requisit|deposit|debit|credit|sit|istitut|contribut|tribut|minut|rifiut|attribut|visit|vendit|uscit|entrat|giornat|rat|puntat|serat|quot|invit|moduli|dat|stat|abitat|associat|aggregat|partit|privat|utent|unit|impres|spes|rispost|propost|richiest|raccolt|sorgent)[oiae]?$|(?:al|ar|iv|os|il|ic|or|un|et|an|lic)ita$/;

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
    if (STOPS.test(word)) break;
    if (!SKIPPED.test(word)) words.push(word);
    if (words.length === 4) break;
  }
  const named = words.filter((word) => word.length > 1 && !isParticiple(word));
  return { words, nouns: named.flatMap(contentStems), first: named[0] ?? null };
};

/** "3 (tre) sessioni" says it twice; "45, 38 e 51 partecipanti" says the noun once, at the end. */
const LISTED =
  /^(?:\s\((?:[a-z]+(?:uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dici|venti|anta)|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|venti)\)|(?:,\s\d[\d.]*)*\s(?:e|ed)\s\d[\d.]*(?=\s[a-z]{3}))/;

const NONE: WordsAfter = { nouns: [], first: null, words: [] };

/** "iscritti", "imprese", "attività": nouns that look like what was done. */
export const isNounLikeParticiple = (word: string): boolean => NOUNS_LIKE_PARTICIPLES.test(word);

const isParticiple = (word: string): boolean =>
  PARTICIPLE.test(word) && !isNounLikeParticiple(word);
