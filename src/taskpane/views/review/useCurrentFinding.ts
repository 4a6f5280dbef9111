import { useEffect } from 'react';
import { usePane } from '../../hooks/usePane';
import { findingGroup, findingKey } from './findings/findingRows';
import type { Remember, ReviewMemory } from './reviewMemory';

/** Brings the finding that "next finding" has come to into sight, once, out of whatever was open. */
export const useCurrentFinding = (memory: ReviewMemory, remember: Remember): void => {
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
