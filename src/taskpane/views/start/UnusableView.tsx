import type { ReactNode } from 'react';
import type { Reading } from '../../session/paneState';
import { usePane } from '../../hooks/usePane';
import { BrokenSheet } from './BrokenSheet';
import { NoIndicatorSheet } from './NoIndicatorSheet';
import { UnclearYear } from './UnclearYear';

/** Why nothing could be computed, and what a person can do about it right here. */
export const UnusableView = (): ReactNode => {
  const { reading } = usePane().state;
  return reading === null ? null : reasonFor(reading);
};

const reasonFor = ({ review, snapshot }: Reading): ReactNode => {
  if (review.trouble === null) return null;
  switch (review.trouble.problem) {
    case 'no-indicator-sheet':
      return <NoIndicatorSheet review={review} />;
    case 'year-unclear':
      return <UnclearYear review={review} />;
    case 'generated-sheet-broken':
      return <BrokenSheet snapshot={snapshot} />;
  }
};
