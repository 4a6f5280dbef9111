import { NOTHING_DECIDED } from '../../application/decisions/decisions';
import type { Language, PaneState } from './paneState';

/** Holds the one state of the pane and tells who listens. */
export interface PaneStore {
  readonly state: () => PaneState;
  readonly change: (part: Partial<PaneState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const emptyState = (language: Language): PaneState => ({
  view: 'recognise',
  language,
  activity: null,
  failure: null,
  reading: null,
  stale: false,
  decisions: NOTHING_DECIDED,
  offer: null,
  written: null,
  undone: false,
  canUndo: false,
  openIndicator: null,
  askedAbout: null,
  currentFinding: null,
});

/** A pane that has read nothing yet. */
export const paneStore = (language: Language): PaneStore => {
  let current = emptyState(language);
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    change: (part) => {
      current = { ...current, ...part };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
