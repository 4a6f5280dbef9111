import type { NumberToken } from '../../language/scan/token';
import type { Span } from '../../model/cell';
import type { Measure } from './measure';
import { wordsAfter } from '../indicator/wordsAfter';
import { type Passage, sentenceAt } from '../passage/passage';

/**
 * The number that a shortened one leans on for its noun or unit: "28 giorni in istruttoria, 15 in
 * liquidazione", "tre edizioni del corso base e due del corso avanzato". Null where none does.
 */
export const siblingOf = (passage: Passage, number: NumberToken): NumberToken | null => {
  if (number.unit !== null) return null;
  const { start } = sentenceAt(passage, number.span.start);
  const before = passage.numbers.filter(
    ({ span }) => span.start >= start && span.end <= number.span.start,
  );
  const previous = before.at(-1);
  if (previous === undefined) return null;
  const gap = passage.folded.slice(previous.span.end, number.span.start);
  const joined = /^[^.;:()]*(?:,|\se|\sed)\s(?:n\.\s?)?$/.test(gap);
  return joined && LEANS.test(passage.folded.slice(number.span.end)) ? previous : null;
};

const LEANS =
  /^\s(?:in|per|nel|nella|nelle|nei|al|alla|alle|ai|del|della|dei|delle|di|sul|sulla)\s/;

/**
 * The words that tell what a measure is: those before it in its sentence, from the measure before
 * on, and those after it up to a mark or the next number.
 */
export interface Label {
  /** Words between the parts of the measure: "imprese femminili su … supportate". */
  readonly inside: string;
  readonly before: string;
  readonly after: string;
  /** `before` reaches back to the beginning of the sentence: no other number stands between. */
  readonly opens: boolean;
}

export const labelOf = (passage: Passage, measure: Measure): Label => {
  const sentence = sentenceAt(passage, measure.start);
  const start = labelStart(passage, measure, sentence);
  return {
    inside: insideOf(passage, measure),
    before:
      withAnaphora(passage, start, measure.start) ?? passage.folded.slice(start, measure.start),
    opens: start === sentence.start,
    after: tail(upToNext(passage, measure, sentence)),
  };
};

const isSibling = (passage: Passage, { number }: Measure, other: NumberToken): boolean =>
  number !== null && siblingOf(passage, number) === other;

/** After the previous number, its parenthesis and the comma or "e" that parts the two. */
const labelStart = (passage: Passage, measure: Measure, sentence: Span): number => {
  const previous = passage.numbers.filter(
    (number) =>
      number.span.end <= measure.start &&
      number.span.start >= sentence.start &&
      (!number.inWords || isSibling(passage, measure, number)),
  );
  const last = previous.at(-1);
  if (last === undefined) return sentence.start;
  const gap = passage.folded.slice(last.span.end, measure.start);
  const parts = /^[^,;]*?(?:[,;]|\s(?:e|ed|mentre|invece|ma)\s)/.exec(gap);
  return last.span.end + (parts?.[0].length ?? 0);
};

/** What follows, but not the words that already belong to the next number. */
const upToNext = (passage: Passage, measure: Measure, sentence: Span): string => {
  const next = passage.numbers.find(
    (number) =>
      number.span.start >= measure.end &&
      (!number.inWords || (siblingOf(passage, number)?.span.end ?? -1) === measure.end),
  );
  const rest = passage.folded.slice(
    measure.end,
    Math.min(sentence.end, next?.span.start ?? Infinity),
  );
  if (next === undefined || next.span.start >= sentence.end) return rest;
  return /^[^,;]*?(?=[,;]|\s(?:e|ed|mentre|invece|ma)\s)/.exec(rest)?.[0] ?? rest;
};

const insideOf = (passage: Passage, { ratio, start, end }: Measure): string =>
  ratio === null ? '' : passage.folded.slice(start, end);

const tail = (after: string): string => {
  const paren = /^\s?\(([^)\d]{1,25})\)/.exec(after)?.[1];
  if (paren !== undefined) return paren;
  return /^[^.,;:()\d]*/.exec(after)?.[0] ?? '';
};

const NE = /\bne\s(?=(?:ha|hanno|sono|risultano|abbiamo|vengono|erano)\s)/;

/** "100 domande pervenute, ne sono state finanziate 40": the noun told before and what "ne" is told of. */
const withAnaphora = (passage: Passage, from: number, to: number): string | null => {
  const ne = NE.exec(passage.folded.slice(from, to));
  const sentence = sentenceAt(passage, to);
  const previous = passage.numbers
    .filter(({ span }) => span.end <= to && span.start >= sentence.start)
    .at(-1);
  if (ne === null || previous === undefined) return null;
  const { first } = wordsAfter(passage.folded, previous.span.end);
  return `${first ?? ''} ${passage.folded.slice(from + ne.index, to)}`;
};

/** The label of the part alone where the whole is told first: "a fronte di 100 domande … 40". */
export const partLabel = (passage: Passage, number: NumberToken): Label =>
  labelOf(passage, { number, ratio: null, start: number.span.start, end: number.span.end });
