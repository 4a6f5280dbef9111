import type { Span } from '../model/cell';
import type { IndicatorContext } from './context';
import { actionsIn } from './dateActions';
import { expectationOf } from './expectation';
import { sentenceAt, type Passage } from './passage';
import { vocabularyOf } from './vocabulary';
import { contentStems, hasStem } from './words';

/**
 * Whether the sentence at a place speaks more of one indicator than of any other of its kind. For
 * what has no figure of its own to be owned: dates, "nessun caso", "tutte evase".
 */
export const isOwnSentence = (
  passage: Passage,
  at: Span,
  indicators: readonly IndicatorContext[],
  place: number,
): boolean => {
  const { start, end } = sentenceAt(passage, at.start);
  const stems = [...new Set(contentStems(passage.folded.slice(start, end)))];
  const told = actionsIn(passage.folded.slice(start, end));
  const own = indicators[place];
  if (own === undefined) return false;
  const { kind } = expectationOf(own);
  const shared = (one: IndicatorContext): number => {
    const { all, words } = vocabularyOf(one);
    const actions = actionsIn(words).filter((action) => told.includes(action));
    return (
      stems.filter((stem) => hasStem(all, stem)).length + (kind === 'date' ? actions.length : 0)
    );
  };
  return indicators.every(
    (other, i) => i === place || expectationOf(other).kind !== kind || shared(other) < shared(own),
  );
};
