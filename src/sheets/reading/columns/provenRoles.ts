import type { Candidate } from './columnCandidates';
import {
  gapAgreement,
  agreementHolds,
  productAgreement,
  ratioAgreement,
  shareAgreement,
} from './columnArithmetic';
import { figureShare } from './columnFigures';
import { choiceOf, hasRole, ignoreColumn, withOnly, type ColumnDraft } from './columnDraft';
import { isUnanswered, replace, type Drafts } from './drafts';
import { ARITHMETIC, SHARE, WORDS } from '../weights';

type Measure = 'target' | 'actual' | 'achievement';

/** What the header's words are worth for a role; 0 where they do not speak of it. */
export const wordsFor = (draft: ColumnDraft, role: Candidate['role']): number =>
  Math.max(0, ...draft.all.filter((one) => one.role === role).map((one) => one.words));

/** The words of the header mean something, whatever it is. */
export const isNamed = (draft: ColumnDraft): boolean =>
  draft.all.some((one) => one.words >= WORDS.meaning);

/** Numbers may give a column a role that its words allow, or any where its words say nothing. */
const mayBe = (draft: ColumnDraft, role: Measure): boolean => {
  if (draft.answer !== null) return draft.answer.split(':')[0] === role;
  return wordsFor(draft, role) >= WORDS.hint || !isNamed(draft);
};

const atOneTime = (one: ColumnDraft, other: ColumnDraft): boolean => {
  const [a, b] = [one.period, other.period];
  const bare = (period: ColumnDraft['period']): boolean =>
    period.year === null && period.month === null;
  return bare(a) || bare(b) || (a.year === b.year && a.month === b.month);
};

/** A column with the role that numbers prove. */
const proven = (draft: ColumnDraft, role: Measure | 'gap'): ColumnDraft => {
  const known = draft.all.find((one) => one.role === role);
  return withOnly(draft, {
    role,
    trait: known?.trait ?? null,
    byHeader: true,
    words: known?.words ?? 0,
    score: Math.max(ARITHMETIC.proven, known?.score ?? 0),
    proven: true,
  });
};

interface Proof {
  readonly share: ColumnDraft;
  readonly actual: ColumnDraft;
  readonly target: ColumnDraft;
  /** Rows that agree, then how much the words say: the best proof has most of both. */
  readonly weight: number;
}

/** Two of the three columns of a proof must be what their words say. */
const proofOf = (share: ColumnDraft, actual: ColumnDraft, target: ColumnDraft): Proof | null => {
  const words = [
    wordsFor(share, 'achievement'),
    wordsFor(actual, 'actual'),
    wordsFor(target, 'target'),
  ];
  if (words.filter((worth) => worth >= WORDS.hint).length < 2) return null;
  if (![actual, target].every((other) => atOneTime(share, other)) || !atOneTime(actual, target))
    return null;
  const agreement = shareAgreement(share.figures, actual.figures, target.figures);
  if (!agreementHolds(agreement)) return null;
  return {
    share,
    actual,
    target,
    weight: agreement.fitting + words.reduce((a, b) => a + b, 0) / 3,
  };
};

/** A column that shows measures, with enough of them to be checked. */
const isChecked = (draft: ColumnDraft): boolean =>
  draft.figures.size >= 2 && figureShare(draft.figures, draft.profile.count) >= SHARE.some;

const bestProof = (share: ColumnDraft, numeric: Drafts): Proof | null => {
  if (!mayBe(share, 'achievement') && !mayBe(share, 'actual')) return null;
  if (wordsFor(share, 'target') >= WORDS.plain) return null;
  const others = numeric.filter((other) => other !== share);
  const proofs = others
    .filter((actual) => mayBe(actual, 'actual'))
    .flatMap((actual) =>
      others
        .filter((target) => target !== actual && mayBe(target, 'target'))
        .map((target) => proofOf(share, actual, target)),
    )
    .filter((proof) => proof !== null);
  return proofs.sort((one, other) => other.weight - one.weight)[0] ?? null;
};

/** Achievements, with the result and the target that they follow from. */
const provenShares = (drafts: Drafts): Drafts => {
  const numeric = drafts.filter(isChecked).slice(0, ARITHMETIC.columns);
  if (numeric.length < 3) return drafts;
  return numeric.reduce<Drafts>((current, share) => {
    const proof = bestProof(share, numeric);
    if (proof === null) return current;
    const roles = new Map<number, Measure>([
      [proof.share.header.column, 'achievement'],
      [proof.actual.header.column, 'actual'],
      [proof.target.header.column, 'target'],
    ]);
    return current.map((draft) => {
      const role = roles.get(draft.header.column);
      return role === undefined || !isUnanswered(draft) || choiceOf(draft)?.proven === true
        ? draft
        : proven(draft, role);
    });
  }, drafts);
};

const withRole = (drafts: Drafts, role: string): Drafts =>
  drafts.filter((draft) => isChecked(draft) && hasRole(draft, role));

/** `Diff.`: result less target. */
const provenGaps = (drafts: Drafts): Drafts => {
  const [actuals, targets] = [withRole(drafts, 'actual'), withRole(drafts, 'target')];
  return drafts.map((draft) => {
    if (!isUnanswered(draft) || isNamed(draft) || !isChecked(draft)) return draft;
    if (choiceOf(draft)?.proven === true) return draft;
    const found = actuals.some((actual) =>
      targets.some((target) =>
        agreementHolds(gapAgreement(draft.figures, actual.figures, target.figures)),
      ),
    );
    return found ? proven(draft, 'gap') : draft;
  });
};

/** A score that is weight times share says nothing that they do not say. */
const withoutScores = (drafts: Drafts): Drafts => {
  const [weights, shares] = [withRole(drafts, 'weight'), withRole(drafts, 'achievement')];
  return drafts.map((draft) => {
    const open = !isNamed(draft) || wordsFor(draft, 'achievement') >= WORDS.hint;
    if (!isUnanswered(draft) || !open || !isChecked(draft) || choiceOf(draft)?.proven === true)
      return draft;
    const found = weights.some((weight) =>
      shares.some(
        (share) =>
          share !== draft &&
          agreementHolds(productAgreement(draft.figures, weight.figures, share.figures)),
      ),
    );
    return found ? ignoreColumn(draft) : draft;
  });
};

/** Numerator and denominator of a result are read with it, not beside it. */
const withoutParts = (drafts: Drafts): Drafts => {
  const results = withRole(drafts, 'actual');
  const parts = drafts
    .filter(
      (draft) =>
        isUnanswered(draft) && isChecked(draft) && !isNamed(draft) && choiceOf(draft) === null,
    )
    .slice(0, ARITHMETIC.columns);
  for (const result of results) {
    for (const numerator of parts) {
      const denominator = parts.find(
        (other) =>
          other !== numerator &&
          agreementHolds(ratioAgreement(result.figures, numerator.figures, other.figures)),
      );
      if (denominator === undefined) continue;
      return withoutParts(
        replace(replace(drafts, numerator, ignoreColumn), denominator, ignoreColumn),
      );
    }
  }
  return drafts;
};

/**
 * What numbers prove about columns, before they compete for roles: which one is the share that a
 * result reaches of its target, and which are differences, scores and parts of a ratio.
 */
export const provenRoles = (drafts: Drafts): Drafts =>
  [provenShares, provenGaps, withoutScores, withoutParts].reduce(
    (current, prove) => prove(current),
    drafts,
  );
