import { matches } from './claim';
import { spanOf, type OtherToken, type Scanner } from './token';

const MARK =
  /(?<=^|[\s"(])(?<n>\d{1,2})\s?(?:(?<m>[.)]|\s-)\s*(?=["(]?[a-z]{2,}|["(]?[ael]\s|l')|(?<b>\))\s+(?=\d))/g;
const MEASURED = /(?:\b(?:pari|sono|stati|state|risultano|a|di|n\.|nr\.|numero|totale|e|su)|=)\s*$/;

/** "a) … b) …". */
const LETTER = /(?<=^|[\s"(])(?<n>[a-h])(?<m>\))\s*(?=["(]?[a-z\d])/g;

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly number: number;
  readonly style: string;
}

/** Marks in order: 1, 2, 3 … of one style, the first with nothing before it that measures. */
const series = (marks: readonly Mark[], folded: string): readonly Mark[] => {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const due = kept.length + 1;
    const sameStyle = kept[0] === undefined || kept[0].style === mark.style;
    if (mark.number === due && sameStyle && !MEASURED.test(folded.slice(0, mark.at)))
      kept.push(mark);
  }
  return kept;
};

/** A text that begins with a list number, alone ("3. Imprese femminili: 29 su 166"). */
const leading = (marks: readonly Mark[], folded: string): readonly Mark[] =>
  marks.filter(
    (mark) =>
      folded.slice(0, mark.at).trim() === '' &&
      !/^\s*(?:percentual|obiettiv|target|grado)/.test(folded.slice(mark.at + mark.length)),
  );

/** Numbers of a list: "1. … 2. …", "1) … 2) …", or one that a text begins with. */
export const scanListNumbers: Scanner = (folded) => {
  const marks = matches(MARK, folded).map((match) => ({
    at: match.index,
    length: match[0].trimEnd().length,
    number: Number(match.groups?.['n']),
    style: match.groups?.['m'] ?? match.groups?.['b'] ?? '',
  }));
  const letters = matches(LETTER, folded).map((match) => ({
    at: match.index,
    length: match[0].trimEnd().length,
    number: (match.groups?.['n'] ?? '').charCodeAt(0) - 'a'.charCodeAt(0) + 1,
    style: 'a)',
  }));
  const inSeries = [series(marks, folded), series(letters, folded)].find((one) => one.length > 1);
  const found = inSeries ?? leading(marks, folded);
  return found.map((mark): OtherToken => ({ kind: 'list', span: spanOf(mark.at, mark.length) }));
};
