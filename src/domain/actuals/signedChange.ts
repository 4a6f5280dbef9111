import type { Decimal } from '../decimal';
import type { Candidate } from './candidate';
import { beforeIn, afterIn, type Passage } from './passage';

const LESS =
  /\b(?:riduzion|diminu|cal[oi]\b|flession|decrement|contrazion|ridott|sces|in meno|peggior)/;

/** A change keeps its direction: "riduzione del 5%" is −5. */
export const signedChange = (passage: Passage, candidate: Candidate): Decimal => {
  if (candidate.role !== 'change' || candidate.value.isNegative()) return candidate.value;
  const place = { span: candidate.span };
  const after = afterIn(passage, place).split(/[,;.()]/)[0] ?? '';
  return LESS.test(beforeIn(passage, place)) || /in meno|in diminuzione|in calo/.test(after)
    ? candidate.value.negated()
    : candidate.value;
};
