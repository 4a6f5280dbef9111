import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { usePane, useTexts } from '../../hooks/usePane';
import type { Reading } from '../../session/paneState';
import { REVIEW_TEXTS } from '../../texts/review';
import { findingGroup, findingKey } from './findings/findingRows';
import { ReviewBody } from './ReviewBody';
import { type Remember, type ReviewMemory, useReviewMemory } from './reviewMemory';
import { reviewIndex, type ReviewIndex } from './tree/reviewIndex';
import { indicatorKey, objectiveKey, reviewTree } from './tree/reviewTree';
import { NO_FILTER } from './tree/treeFilter';
import { pathTo } from './tree/treeRows';
import { type ReviewContext, ReviewProvider } from './useReview';

/** Brings the finding that "next finding" has come to into sight, once, out of whatever was open. */
const useCurrentFinding = (memory: ReviewMemory, remember: Remember): void => {
  const { session, state } = usePane();
  const { currentFinding } = state;
  useEffect(() => {
    if (currentFinding === null || memory.revealed === currentFinding) return;
    remember({
      revealed: currentFinding,
      section: 'findings',
      severity: null,
      openObjective: null,
      openGroups: new Set([...memory.openGroups, findingGroup(currentFinding)]),
      activeFinding: findingKey(currentFinding),
      returning: true,
    });
    session.openIndicator(null);
  });
};

/** *Verifica*: the tree of objectives, how every figure came about, and the findings. */
export const ReviewView = (): ReactNode => {
  const { state } = usePane();
  const { reading } = state;
  const { empty } = useTexts(REVIEW_TEXTS);
  if (reading === null) return <Empty words={empty.unread} />;
  if (reading.review.assessment === null) {
    return <Empty words={reading.review.trouble?.message ?? empty.unread} />;
  }
  return <Assessed reading={reading} assessment={reading.review.assessment} />;
};

const Empty = (props: { readonly words: string }): ReactNode => {
  const { session } = usePane();
  const { empty } = useTexts(REVIEW_TEXTS);
  return (
    <EmptyState title={empty.title} words={props.words}>
      <Button appearance="primary" onClick={() => session.goTo('recognise')}>
        {empty.toRecognise}
      </Button>
    </EmptyState>
  );
};

const Assessed = (props: {
  readonly reading: Reading;
  readonly assessment: ReviewIndex['assessment'];
}): ReactNode => {
  const { session, state } = usePane();
  const { reading, assessment } = props;
  const [memory, remember] = useReviewMemory(session);
  useCurrentFinding(memory, remember);
  const { findings } = reading.review;
  const index = useMemo(() => reviewIndex(assessment, findings), [assessment, findings]);
  const open: ReviewContext['open'] = (subject, cameFrom) => {
    const isIndicator = index.indicator(subject) !== null;
    // An objective that is open stays behind its indicator: the way back leads there.
    const openObjective = isIndicator ? memory.openObjective : subject;
    // From one detail to the next the tree stays where it was left.
    const isFirst = state.openIndicator === null && memory.openObjective === null;
    const reveal = isFirst ? revealed(index, memory, subject) : {};
    remember({ cameFrom, openObjective, ...reveal });
    session.openIndicator(isIndicator ? subject : null);
  };
  return (
    <ReviewProvider review={{ reading, index, memory, remember, open }}>
      <ReviewBody />
    </ReviewProvider>
  );
};

/** The way to a subject open and the keyboard on it, so that it is found in the tree afterwards. */
const revealed = (
  index: ReviewIndex,
  memory: ReviewMemory,
  subject: string,
): Partial<ReviewMemory> => {
  const key = index.indicator(subject) === null ? objectiveKey(subject) : indicatorKey(subject);
  if (memory.section === 'objectives') return { activeRow: key };
  const [area, ...way] = pathTo(reviewTree(index), key);
  const toggled = new Set(memory.toggled);
  // Areas begin open, so being in the set closes them; the rest begins closed.
  if (area !== undefined) toggled.delete(area);
  for (const above of way.slice(0, -1)) toggled.add(above);
  return { activeRow: key, toggled, filter: NO_FILTER };
};
