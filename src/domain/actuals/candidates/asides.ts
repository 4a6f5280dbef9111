import { contentStems } from '../indicator/words';
import { isParenthesised, type Passage, sentenceAt } from '../passage/passage';
import type { Measure } from './measure';

const OPENING =
  /^[\s"(-]*(?:n\.?b\.?\b|si (?:segnala|evidenzia|ricorda|precisa|rileva|fa presente|aggiunge|contano|sottolinea)|inoltre|altresi|a cio|va aggiunt|vanno aggiunt|aggiungendo|considerando|se si|includendo|comprendendo|contando|una platea|un numero piu|in particolare|ad esempio|per esempio|nel prosieguo|risulta(?:no)? (?:anche|inoltre)|di (?:quest[ie]|cui)|limitando|qualora|secondo)/;
const LEADING =
  /\b(?:se si consider\w+|considerando anche|aggiungendo|includendo|comprendendo|tenendo conto|in tutto|sale a|sale ad|salgono a|si arriva a|si sale a|in differita|anche le|a livello locale|dovuto a|dovute a|limitandosi|limitandoci|valendo|invece)\b/;

/**
 * How a figure stands beside the result: `alternative` counts otherwise ("Se si considerano anche
 * …", "NB …"), `detail` explains (a bracket, a list item, a part of the year), or null.
 */
export type Aside = 'alternative' | 'detail' | null;

export const asideOf = (passage: Passage, measure: Measure, counting: boolean): Aside => {
  const sentence = sentenceAt(passage, measure.start);
  const before = passage.folded.slice(sentence.start, measure.start);
  if (isBracketed(passage, measure, counting) || isInListItem(passage, measure)) return 'detail';
  if (isAfterPartialDate(passage, measure) || isBeforePeriod(passage, measure)) return 'detail';
  return OPENING.test(before) || LEADING.test(before) ? 'alternative' : null;
};

/** A count in a bracket is a detail; a percentage or a ratio often stands in one by itself. */
const isBracketed = (passage: Passage, { number, ratio }: Measure, counting: boolean): boolean => {
  const places = [number?.span, ratio === null ? undefined : ratio].filter((p) => p !== undefined);
  if (!places.every((span) => isParenthesised(passage, { span }))) return false;
  const before = passage.folded.slice(0, places[0]?.start ?? 0);
  if (/\(\s?(?:in )?(?:totale|tot\.|complessivamente)[\s:=]*(?:n\.\s)?$/.test(before)) return false;
  const words = contentStems(before.slice(before.lastIndexOf('(')));
  return (counting && ratio === null) || words.length > 2;
};

/** Items of a list explain; they do not measure the whole. */
const isInListItem = (passage: Passage, measure: Measure): boolean => {
  const marks = passage.tokens.filter((token) => token.kind === 'list');
  const first = marks[0];
  return first !== undefined && marks.length > 1 && measure.start > first.span.start;
};

/** "Due incontri nel primo semestre": a part of the year only. */
const isBeforePeriod = (passage: Passage, measure: Measure): boolean =>
  passage.dates.some(
    ({ span, precision, from, to }) =>
      precision === 'period' &&
      `${from.slice(5)} ${to.slice(5)}` !== '01-01 12-31' &&
      span.start >= measure.end &&
      /^(?:\s[a-z'-]+){0,4}\snel(?:l[ao'])?\s(?:corso del\s)?$/.test(
        passage.folded.slice(measure.end, span.start),
      ),
  );

/** "Al 30 giugno …", "nel primo semestre …": a part of the year only. */
export const isAfterPartialDate = (passage: Passage, measure: Measure): boolean => {
  const sentence = sentenceAt(passage, measure.start);
  // The nearest day says when: "al 30 giugno erano 61, al 31 dicembre 127".
  return [passage.dates.findLast(({ span }) => span.end <= measure.start)].some((date) => {
    if (date === undefined || date.span.start < sentence.start) return false;
    if (date.to.slice(0, 4) !== String(passage.year) || date.to.slice(5) >= '12-15') {
      return (
        date.precision !== 'day' && date.from.slice(5) !== '01-01' && date.precision !== 'loose'
      );
    }
    const lead = passage.folded.slice(
      Math.max(sentence.start, date.span.start - 14),
      date.span.start,
    );
    return date.precision !== 'day' || /\b(?:al|alla data del|fino al|dal)\s?$/.test(lead);
  });
};
