import { createContext, useContext, type ReactNode } from 'react';
import { usePane, useTexts } from '../../hooks/usePane';
import type { Language, Reading } from '../../session/paneState';
import type { Session } from '../../session/session';
import { REVIEW_TEXTS, type ReviewTexts } from '../../texts/review';
import type { Remember, ReviewMemory, ReviewSection } from './reviewMemory';
import type { ReviewIndex } from './tree/reviewIndex';

/** What every part of the view works on. */
export interface ReviewContext {
  readonly reading: Reading;
  readonly index: ReviewIndex;
  readonly memory: ReviewMemory;
  readonly remember: Remember;
  /** Opens an indicator (by id) or an objective (by code); says from where, for the way back. */
  readonly open: (subject: string, from: ReviewSection) => void;
}

const Context = createContext<ReviewContext | null>(null);

export const ReviewProvider = (props: {
  readonly review: ReviewContext;
  readonly children: ReactNode;
}): ReactNode => <Context.Provider value={props.review}>{props.children}</Context.Provider>;

interface Review extends ReviewContext {
  readonly session: Session;
  readonly texts: ReviewTexts;
  readonly language: Language;
}

/** The view's context with texts and session. Throws outside a {@link ReviewProvider}. */
export const useReview = (): Review => {
  const review = useContext(Context);
  if (review === null) throw new Error('useReview needs a ReviewProvider around it');
  const { session, state } = usePane();
  const texts = useTexts(REVIEW_TEXTS);
  return { ...review, session, texts, language: state.language };
};
