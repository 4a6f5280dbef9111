import { anyOf, wordList } from './wordList';

/** Participles that do not end in -ato, -ito, -uto, without their last vowel. */
const IRREGULAR = wordList`
  svolt emess chius conclus pres mess scritt fatt apert offert rispost richiest risolt raccolt
  coinvolt accolt redatt trasmess ammess concess raggiunt tenut
`;

/** Nouns that look like participles ("iscritti", "imprese"), without their last vowel. */
const LOOK_ALIKE_NOUNS = wordList`
  comunicat mandat certificat candidat attestat iscritt incaricat mercat soggett associat
  laureat diplomat avvocat sindacat deputat delegat impiegat addett quesit requisit deposit
  debit credit sit istitut contribut tribut minut rifiut attribut visit vendit uscit entrat
  giornat rat puntat serat quot invit moduli dat stat abitat aggregat partit privat utent unit
  impres spes rispost propost richiest raccolt sorgent
`;

/** Endings of nouns in -ita that are no participles: "qualita", "attivita", before the -ita. */
const QUALITIES = wordList`al ar iv os il ic or un et an lic`;

const PARTICIPLE = new RegExp(`(?:[aiu]t|${anyOf(IRREGULAR)})[oiae]$`);
const LOOK_ALIKE = new RegExp(`^${anyOf(LOOK_ALIKE_NOUNS)}[oiae]?$|${anyOf(QUALITIES)}ita$`);

/** "iscritti", "imprese", "attivita": nouns that look like what was done. */
export const isNounLikeParticiple = (word: string): boolean => LOOK_ALIKE.test(word);

/** "organizzati", "svolte": what was done, where it is no noun. */
export const isParticiple = (word: string): boolean =>
  PARTICIPLE.test(word) && !isNounLikeParticiple(word);
