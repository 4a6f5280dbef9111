import { choiceOf, hasRole, withDoubt, type ColumnDraft } from './columnDraft';
import { isUnanswered, type Drafts } from './drafts';
import { wordsFor } from './provenRoles';
import { anyHas } from './settleDrafts';
import type { PlainRoleName } from '../role';
import { QUESTIONS, SHARE, WORDS } from '../weights';

const bears = (draft: ColumnDraft, trait: 'threshold' | 'part'): boolean =>
  isUnanswered(draft) && draft.profile.count > 0 && choiceOf(draft)?.trait === trait;

/** A lower and an upper bound without the value between them: one of them may be the target. */
const askForTarget = (drafts: Drafts): Drafts =>
  anyHas(drafts, 'target')
    ? drafts
    : drafts.map((draft) =>
        bears(draft, 'threshold')
          ? withDoubt(draft, { kind: 'incomplete', of: 'thresholds' }, ['target'])
          : draft,
      );

/** Numerator and denominator without their ratio: the result may be one of them. */
const askForResult = (drafts: Drafts): Drafts =>
  anyHas(drafts, 'actual') || anyHas(drafts, 'achievement')
    ? drafts
    : drafts.map((draft) =>
        bears(draft, 'part')
          ? withDoubt(draft, { kind: 'incomplete', of: 'parts' }, ['actual'])
          : draft,
      );

const NAMELESS = new Set<PlainRoleName>(['department', 'level', 'objectiveCode', 'source']);

/** Columns of texts that may name what is measured, the likeliest first. */
const likelyNames = (drafts: Drafts): Drafts => {
  const target = drafts.findIndex((draft) => hasRole(draft, 'target'));
  return drafts
    .filter((draft, index) => {
      const role = choiceOf(draft)?.role;
      const { words, quantity, count, code } = draft.profile;
      return (
        isUnanswered(draft) &&
        index < target &&
        count > 0 &&
        quantity < SHARE.half &&
        code < SHARE.most &&
        words >= SHARE.half &&
        (role === undefined || !NAMELESS.has(role))
      );
    })
    .sort((one, other) => nameScore(other) - nameScore(one))
    .slice(0, QUESTIONS.names);
};

const nameScore = (draft: ColumnDraft): number =>
  wordsFor(draft, 'indicator') + draft.profile.distinct + draft.profile.count / 1e6;

/** Target and result are there by their words, and nothing says of what. */
const askForIndicator = (drafts: Drafts): Drafts => {
  const plainly = (role: PlainRoleName): boolean =>
    drafts.some((draft) => hasRole(draft, role) && wordsFor(draft, role) >= WORDS.plain);
  if (anyHas(drafts, 'indicator') || !plainly('target')) return drafts;
  if (!plainly('actual') && !plainly('achievement')) return drafts;
  const names = likelyNames(drafts);
  return drafts.map((draft) => {
    if (!names.includes(draft)) return draft;
    const own = choiceOf(draft)?.role;
    const asked: readonly PlainRoleName[] =
      own === undefined || own === 'indicator' || own === 'ignored'
        ? ['indicator', 'objectiveTitle']
        : ['indicator', own];
    return withDoubt(draft, { kind: 'nothing-measured' }, asked);
  });
};

/** Asks for what every table of indicators has and this one does not name. */
export const missingColumns = (drafts: Drafts): Drafts =>
  [askForTarget, askForResult, askForIndicator].reduce((current, ask) => ask(current), drafts);
