import type { CellRef, Span } from '../../model/cell';
import { foldText } from '../../language/foldText';
import { scanText } from '../../language/scan/scanText';
import type { DateToken, NumberToken, Token, YearToken } from '../../language/scan/token';
import { sentenceSpans } from '../../language/sentences';

/** A text with everything in it that was recognised. */
export interface Passage {
  readonly text: string;
  /** Of the same length, for matching. */
  readonly folded: string;
  readonly cell: CellRef;
  readonly year: number;
  readonly tokens: readonly Token[];
  readonly numbers: readonly NumberToken[];
  readonly dates: readonly DateToken[];
  readonly years: readonly YearToken[];
  readonly sentences: readonly Span[];
  /** Only the beginning was read. */
  readonly cut: boolean;
}

/** No result text is longer; of a longer one the beginning is read, and what is read is asked. */
const READ = 6000;
/** Nor does any give more figures than this. */
const FIGURES = 100;

export const passageOf = (text: string, cell: CellRef, year: number): Passage => {
  const head = text.slice(0, READ);
  const tokens = withoutRepeated(scanText(head, year), head);
  const numbers = tokens.filter((token) => token.kind === 'number');
  return {
    text,
    folded: foldText(head),
    cell,
    year,
    tokens,
    numbers: numbers.slice(0, FIGURES),
    dates: tokens.filter((token) => token.kind === 'date').slice(0, FIGURES),
    years: tokens.filter((token) => token.kind === 'year').slice(0, FIGURES),
    cut: text.length > READ || numbers.length > FIGURES,
    sentences: sentenceSpans(head),
  };
};

/** "n. 12 (dodici)" says it once. */
const withoutRepeated = (tokens: readonly Token[], text: string): readonly Token[] =>
  tokens.filter((token, at) => {
    const before = tokens[at - 1];
    return !(
      token.kind === 'number' &&
      token.inWords &&
      before?.kind === 'number' &&
      before.value.equals(token.value) &&
      /^\s?\($/.test(text.slice(before.span.end, token.span.start))
    );
  });

/** The part of a passage inside a span, as a passage of its own; places still hold in the whole. */
export const partOf = (passage: Passage, span: Span): Passage => {
  const inside = (token: { readonly span: Span }): boolean =>
    token.span.start >= span.start && token.span.end <= span.end;
  const outside = (text: string): string =>
    ' '.repeat(span.start) +
    text.slice(span.start, span.end) +
    ' '.repeat(Math.max(0, text.length - span.end));
  return {
    ...passage,
    folded: outside(passage.folded),
    tokens: passage.tokens.filter(inside),
    numbers: passage.numbers.filter(inside),
    dates: passage.dates.filter(inside),
    years: passage.years.filter(inside),
    sentences: passage.sentences
      .filter((s) => s.start < span.end && s.end > span.start)
      .map((s) => ({ start: Math.max(s.start, span.start), end: Math.min(s.end, span.end) })),
  };
};

/** The sentence that a place stands in. */
export const sentenceAt = (passage: Passage, at: number): Span =>
  passage.sentences.find((s) => at >= s.start && at < s.end) ?? {
    start: 0,
    end: passage.folded.length,
  };

/** Words farther away than this say nothing of a number; a cut is no beginning of a sentence. */
const NEAR = 160;
const CUT = '\ue000';

/** Folded text of the sentence before and after a token, as far as it is near. */
export const beforeIn = (passage: Passage, token: { readonly span: Span }): string => {
  const { start } = sentenceAt(passage, token.span.start);
  const from = Math.max(start, token.span.start - NEAR);
  return (from === start ? '' : CUT) + passage.folded.slice(from, token.span.start);
};

export const afterIn = (passage: Passage, token: { readonly span: Span }): string => {
  const { end } = sentenceAt(passage, token.span.start);
  const to = Math.min(end, token.span.end + NEAR);
  return passage.folded.slice(token.span.end, Math.max(token.span.end, to));
};

export const isParenthesised = (passage: Passage, token: { readonly span: Span }): boolean => {
  const before = beforeIn(passage, token);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
};
