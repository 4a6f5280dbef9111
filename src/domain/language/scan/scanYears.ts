import { matches } from './claim';
import { spanOf, type Scanner, type Token, type YearToken } from './token';

const RANGE =
  /(?<![\d.,/])(?<a>(?:19|20)\d\d)\s?(?<j>[-/]|e)\s?(?<b>(?:19|20)\d\d|\d\d)(?![\d/]|[.,]\d|\s?%)/g;
const YEAR = /(?<![\d.,/])(?:19|20)\d\d(?![\d/]|[.,]\d|\s?%|\s?€)/g;
/** "sono state evase 2015 pratiche": a participle or a verb before, a noun after. */
const COUNTED_BEFORE =
  /(?:[aiu]t[oiae]|svolt[ie]|(?:evas|chius|res|pres|spes|emess|trasmess|ammess|concluse?|concess)[oiae]|sono|risultano|totale|numero|pari a|di|oltre|circa)\s$/;
const NOUN_AFTER =
  /^\s(?!(?:sono|era|erano|risult|hanno|stat|con|per|della|delle|nella|dalla|dall|sulla|come|anche|pari|media|dato|entro)\w*)[a-z]{4,}/;

const years = (match: RegExpExecArray): Token[] => {
  const first = Number(match.groups?.['a']);
  const written = match.groups?.['b'] ?? '';
  const second =
    written.length === 2 ? Number(`${Math.floor(first / 100)}${written}`) : Number(written);
  if (second <= first || second > first + 12) return [];
  const start = match.index;
  const end = match.index + match[0].length;
  return [
    { kind: 'year', span: { start, end: start + 4 }, year: first },
    { kind: 'year', span: { start: start + 4, end }, year: second },
  ];
};

/**
 * Years. A four-digit number from 1900 to 2099 is one, unless it stands between a verb and a
 * noun: "evase 2015 pratiche" stays a number.
 */
export const scanYears: Scanner = (folded) => {
  const ranges = matches(RANGE, folded).flatMap(years);
  const single = matches(YEAR, folded).flatMap((match): YearToken[] => {
    const before = folded.slice(Math.max(0, match.index - 30), match.index);
    const after = folded.slice(match.index + 4, match.index + 16);
    if (COUNTED_BEFORE.test(before) && NOUN_AFTER.test(after)) return [];
    if (/\bn\s?[.°]\s?$|\bnr\.?\s?$|[€=]\s?$/.test(before)) return [];
    return [{ kind: 'year', span: spanOf(match.index, 4), year: Number(match[0]) }];
  });
  return [...ranges, ...single];
};
