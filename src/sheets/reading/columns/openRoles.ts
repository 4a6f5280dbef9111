import type { ColumnDoubt } from '../columnDoubt';
import { hasRole, type ColumnDraft } from './columnDraft';
import { figureShare } from './columnFigures';
import { isNamed } from './provenRoles';
import { anyHas } from './settleDrafts';
import type { Drafts } from './drafts';
import { isMeasure, type PlainRoleName } from '../role';
import { QUESTIONS, SHARE, WORDS } from '../weights';

const YEARS = { first: 1990, last: 2060, span: 5 } as const;
const SHORTEST_RESULT = 25;

/** 1, 2, 3 … left of the indicators: lines counted, not values. */
const isNumbering = (draft: ColumnDraft, drafts: Drafts): boolean => {
  const indicator = drafts.find((other) => hasRole(other, 'indicator'));
  if (indicator === undefined || draft.header.column > indicator.header.column) return false;
  const values = [...draft.figures.values()].map(({ value }) => value);
  return (
    values.length >= 2 &&
    values.every((value, at) => at === 0 || value === (values[at - 1] ?? 0) + 1)
  );
};

/** Years of some plan, next to each other; results about 2000 lie further apart. */
const areYears = ({ figures, profile }: ColumnDraft): boolean => {
  const all = [...figures.values()];
  const values = all.map(({ value }) => value);
  return (
    all.length > 0 &&
    figureShare(figures, profile.count) >= SHARE.nearlyAll &&
    all.every(({ value, percent }) => !percent && Number.isInteger(value)) &&
    Math.min(...values) >= YEARS.first &&
    Math.max(...values) <= YEARS.last &&
    Math.max(...values) - Math.min(...values) <= YEARS.span
  );
};

/** The column holds what a target, a result or a percentage looks like. */
const looksMeasured = (draft: ColumnDraft, drafts: Drafts): boolean => {
  const { targetLike, quantity, count } = draft.profile;
  if (count === 0 || draft.hidden || isNumbering(draft, drafts) || areYears(draft)) return false;
  return targetLike >= SHARE.some || quantity >= SHARE.half || quantity + targetLike >= SHARE.most;
};

/** Sentences with figures in them, as results are told. */
const looksTold = ({ profile }: ColumnDraft): boolean =>
  profile.figures >= SHARE.half &&
  profile.words >= SHARE.half &&
  profile.averageLength >= SHORTEST_RESULT;

/** Shares of 1 or of 100 that add up to wholes, once or for each objective, as weights do. */
const sumsToWhole = ({ figures, profile }: ColumnDraft): boolean => {
  const values = [...figures.values()].map(({ value }) => value);
  const all = figureShare(figures, profile.count) === 1;
  if (values.length < 2 || !all || profile.targetLike > 0) return false;
  const whole = Math.max(...values) <= 1 ? 1 : 100;
  if (values.some((value) => value < 0 || value > whole)) return false;
  const wholes = values.reduce((total, value) => total + value, 0) / whole;
  return wholes >= 0.99 && Math.abs(wholes - Math.round(wholes)) < 0.011;
};

/** What a column without words may be, by its look and by what the table still lacks. */
const byLook = (draft: ColumnDraft, drafts: Drafts): readonly PlainRoleName[] => {
  const { targetLike, percent, date } = draft.profile;
  const lacks = (role: PlainRoleName): boolean => !anyHas(drafts, role);
  if (targetLike >= SHARE.half) return lacks('actual') ? ['target', 'actual'] : ['target'];
  const targetElsewhere = drafts.some(
    (other) => other !== draft && other.profile.targetLike >= SHARE.half,
  );
  const missing: readonly PlainRoleName[] = [
    ...(lacks('weight') && sumsToWhole(draft) ? (['weight'] as const) : []),
    ...(lacks('actual') && (lacks('achievement') || percent < SHARE.half)
      ? (['actual'] as const)
      : []),
    ...(lacks('target') && !targetElsewhere ? (['target'] as const) : []),
  ];
  if (date >= SHARE.half) return [...missing, 'deadline'];
  if (percent >= SHARE.half && lacks('achievement')) return [...missing, 'achievement'];
  return missing.length > 0 ? missing : ['actual', 'baseline'];
};

/** What a column without words may be; nothing where it holds what no measure looks like. */
const bySight = (draft: ColumnDraft, drafts: Drafts): readonly PlainRoleName[] => {
  if (looksMeasured(draft, drafts)) return byLook(draft, drafts);
  const resulted = anyHas(drafts, 'actual') || anyHas(drafts, 'achievement');
  return !resulted && anyHas(drafts, 'target') && looksTold(draft) ? ['actual', 'remark'] : [];
};

/** Roles that the header's words hint at and that are worth a question. */
const byWords = (draft: ColumnDraft): readonly PlainRoleName[] =>
  draft.all
    .filter(({ role, byHeader, score }) => {
      if (!byHeader || score < WORDS.hint || role === 'ignored') return false;
      if (draft.doubt !== null || isMeasure(role)) return true;
      return (
        role === 'weight' ||
        role === 'indicator' ||
        (role === 'status' && draft.profile.quantity >= SHARE.few)
      );
    })
    .map(({ role }) => role);

/** `Valore 1 | Valore 2`: one of two results may be the target that no column names. */
const withMissingTarget = (
  roles: readonly PlainRoleName[],
  draft: ColumnDraft,
  drafts: Drafts,
): readonly PlainRoleName[] =>
  draft.doubt !== null &&
  draft.profile.quantity >= SHARE.many &&
  !anyHas(drafts, 'target') &&
  roles.includes('actual') &&
  !roles.includes('target')
    ? ['target', ...roles]
    : roles;

/** What is asked about a column that has no role: why, and the two or three likeliest roles. */
export const openRoles = (
  draft: ColumnDraft,
  drafts: Drafts,
): { readonly doubt: ColumnDoubt; readonly roles: readonly PlainRoleName[] } | null => {
  if (draft.doubt !== null && draft.asked.length > 0)
    return { doubt: draft.doubt, roles: draft.asked };
  if (draft.profile.count === 0 && draft.doubt === null) return null;
  const said = withMissingTarget(byWords(draft), draft, drafts);
  const seen = bySight(draft, drafts);
  const roles = [...new Set([...said, ...(said.length === 0 ? seen : [])])].slice(
    0,
    QUESTIONS.roles,
  );
  if (roles.length === 0) return null;
  return {
    doubt: draft.doubt ?? { kind: isNamed(draft) || said.length > 0 ? 'weak-words' : 'unnamed' },
    roles,
  };
};
