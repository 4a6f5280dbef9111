import { useEffect, useRef, type RefObject } from 'react';
import { useReview } from '../useReview';

/**
 * For the element of a finding's row. Back from what the finding is about, that row comes into
 * sight and its first button gets the focus again.
 */
export const useReturnToFinding = (rowKey: string): RefObject<HTMLDivElement | null> => {
  const { memory, remember } = useReview();
  const row = useRef<HTMLDivElement>(null);
  const isHere = memory.returning && memory.activeFinding === rowKey;
  useEffect(() => {
    if (!isHere) return;
    row.current?.scrollIntoView?.({ block: 'center' });
    row.current?.querySelector('button')?.focus({ preventScroll: true });
    remember({ returning: false });
  });
  return row;
};
