import type { Candidate } from './columnCandidates';
import type { ColumnDoubt } from '../columnDoubt';
import type { Figures } from './columnFigures';
import type { ColumnProfile } from './columnProfile';
import type { HeaderPeriod } from '../headers/headerPeriod';
import type { ColumnHeader } from '../headers/headerText';
import type { ColumnRole } from '../recognition';
import type { PlainRoleName } from '../role';
import { BAR, GIVEN } from '../weights';

/** A column on its way to a role: the candidates left, best first; the first is its choice. */
export interface ColumnDraft {
  readonly header: ColumnHeader;
  readonly profile: ColumnProfile;
  readonly figures: Figures;
  readonly period: HeaderPeriod;
  /** Everything it could have been, for the question to a person. */
  readonly all: readonly Candidate[];
  readonly candidates: readonly Candidate[];
  /** A person's answer, which nothing overrides. */
  readonly answer: ColumnRole | null;
  /** Why only a person can decide, or null; what is merely unnamed has none yet. */
  readonly doubt: ColumnDoubt | null;
  /** The roles to ask about where the doubt says them, the likeliest first. */
  readonly asked: readonly PlainRoleName[];
  readonly samples: readonly string[];
  /** Rows in which it says that a target is reached. */
  readonly reached: ReadonlySet<number>;
  /** Nobody who looks at the sheet sees it. */
  readonly hidden: boolean;
}

/** The candidate that a column stands for now, or null below the bar. */
export const choiceOf = (draft: ColumnDraft): Candidate | null => {
  const first = draft.candidates[0];
  return first !== undefined && first.score >= BAR.certain && draft.doubt === null ? first : null;
};

/** The draft without its claim to a role; it falls back on its next candidate. */
export const withoutRole = (draft: ColumnDraft, role: string): ColumnDraft => ({
  ...draft,
  candidates: draft.candidates.filter((candidate) => candidate.role !== role),
});

/** The draft with one role and nothing else. */
export const withOnly = (draft: ColumnDraft, candidate: Candidate): ColumnDraft => ({
  ...draft,
  candidates: [candidate],
});

/** Left open; `asked` are the roles to ask about, where the doubt says them. */
export const withDoubt = (
  draft: ColumnDraft,
  doubt: ColumnDoubt,
  asked: readonly PlainRoleName[] = [],
): ColumnDraft => ({ ...draft, doubt, asked });

/** Left out without a question. */
export const ignoreColumn = (draft: ColumnDraft): ColumnDraft =>
  withOnly(draft, {
    role: 'ignored',
    score: GIVEN.leftOut,
    trait: null,
    byHeader: true,
    words: GIVEN.leftOut,
  });

export const hasRole = (draft: ColumnDraft, role: string): boolean =>
  draft.answer === null ? choiceOf(draft)?.role === role : draft.answer.split(':')[0] === role;
