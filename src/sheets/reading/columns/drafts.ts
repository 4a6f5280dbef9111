import type { Candidate } from './columnCandidates';
import type { ColumnDraft } from './columnDraft';

/** The columns of a block on their way to roles. */
export type Drafts = readonly ColumnDraft[];

/** No person has decided about it. */
export const isUnanswered = (draft: ColumnDraft): boolean => draft.answer === null;

/** The columns with one changed; without one to change, as they are. */
export const replace = (
  drafts: Drafts,
  from: ColumnDraft | undefined,
  to: (draft: ColumnDraft) => ColumnDraft,
): Drafts =>
  from === undefined ? drafts : drafts.map((draft) => (draft === from ? to(draft) : draft));

/** A role that a column gets from what stands beside it. */
export const candidate = (role: Candidate['role'], score: number): Candidate => ({
  role,
  score,
  trait: null,
  byHeader: true,
  words: score,
});
