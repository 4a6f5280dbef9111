import { useSyncExternalStore } from 'react';
import type { Finding, Severity } from '../../../domain/finding';
import type { Session } from '../../session/session';
import { NO_FILTER, type TreeFilter } from './tree/treeFilter';

/** Leads to the open findings of one severity, whatever the view showed before. */
export const showFindings = (session: Session, severity: Severity): void => {
  rememberReview(session, { section: 'findings', severity, openObjective: null });
  session.openIndicator(null);
  session.goTo('review');
};

export const REVIEW_SECTIONS = ['objectives', 'findings'] as const;
export type ReviewSection = (typeof REVIEW_SECTIONS)[number];

/** What the view remembers while the person is in another one. */
export interface ReviewMemory {
  readonly section: ReviewSection;
  readonly filter: TreeFilter;
  readonly filtersOpen: boolean;
  /** Keys of nodes that differ from how they begin: areas open, the rest closed. */
  readonly toggled: ReadonlySet<string>;
  /** The same while a filter is set: then all begin open. */
  readonly toggledInFilter: ReadonlySet<string>;
  /** Key of the row that the keyboard is on. */
  readonly activeRow: string | null;
  /** Code of the objective that is open, or was before one of its indicators. */
  readonly openObjective: string | null;
  readonly cameFrom: ReviewSection;
  /** True between leaving a detail and the focus being back where it was opened. */
  readonly returning: boolean;
  /** Key of the finding that was last acted on. */
  readonly activeFinding: string | null;
  /** The finding that was last brought into sight by "next finding". */
  readonly revealed: Finding | null;
  /** Null: all severities. */
  readonly severity: Severity | null;
  /** Groups of findings of which all are shown. */
  readonly openGroups: ReadonlySet<string>;
}

const BEGINNING: ReviewMemory = {
  section: 'objectives',
  filter: NO_FILTER,
  filtersOpen: false,
  toggled: new Set(),
  toggledInFilter: new Set(),
  activeRow: null,
  openObjective: null,
  cameFrom: 'objectives',
  returning: false,
  activeFinding: null,
  revealed: null,
  severity: null,
  openGroups: new Set(),
};

interface Kept {
  memory: ReviewMemory;
  readonly listeners: Set<() => void>;
}

const KEPT = new WeakMap<Session, Kept>();

const keptFor = (session: Session): Kept => {
  const kept = KEPT.get(session) ?? { memory: BEGINNING, listeners: new Set<() => void>() };
  KEPT.set(session, kept);
  return kept;
};

export type Remember = (part: Partial<ReviewMemory>) => void;

/** Changes what the view remembers of a session, from wherever. */
export const rememberReview = (session: Session, part: Partial<ReviewMemory>): void => {
  const kept = keptFor(session);
  kept.memory = { ...kept.memory, ...part };
  for (const listener of [...kept.listeners]) listener();
};

/** What the view remembers of this session, and how to change it. */
export const useReviewMemory = (session: Session): readonly [ReviewMemory, Remember] => {
  const kept = keptFor(session);
  const memory = useSyncExternalStore(
    (listener) => {
      kept.listeners.add(listener);
      return () => void kept.listeners.delete(listener);
    },
    () => kept.memory,
  );
  return [memory, (part) => rememberReview(session, part)];
};

/** The set with a member put in, or taken out where it was in. */
export const toggledIn = <T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> => {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
};
