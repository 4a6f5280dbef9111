import type { Span } from '../model/cell';
import type { Passage } from './passage';

/** The items of a numbered list that a passage consists of, where there are as many as asked for. */
export const listItems = (passage: Passage, count: number): readonly Span[] | null => {
  const marks = passage.tokens.filter((token) => token.kind === 'list');
  if (count < 2 || marks.length !== count) return null;
  return marks.map((mark, at) => ({
    start: mark.span.end,
    end: marks[at + 1]?.span.start ?? passage.folded.length,
  }));
};
