import { agreementHolds, shareAgreement } from './columnArithmetic';
import { choiceOf, hasRole, withDoubt, withOnly, type ColumnDraft } from './columnDraft';
import { areSharesOfOne, figureShare, type Figure, type Figures } from './columnFigures';
import { candidate, isUnanswered, type Drafts } from './drafts';
import { wordsFor } from './provenRoles';
import { RESULTS, SHARE, WORDS } from '../weights';

/** The rows that both columns fill, with what each says there. */
const pairs = (one: Figures, other: Figures): readonly (readonly [Figure, Figure])[] =>
  [...one].flatMap(([row, figure]) => {
    const second = other.get(row);
    return second === undefined ? [] : [[figure, second] as const];
  });

const mostOf = <Item>(items: readonly Item[], fits: (item: Item) => boolean): boolean =>
  items.length > 0 && items.filter(fits).length > items.length / 2;

/** The column of a role that goes with this one: of its own year, else the first. */
const besideOf = (
  draft: ColumnDraft,
  role: 'target' | 'actual',
  drafts: Drafts,
): ColumnDraft | undefined => {
  const found = drafts.filter((other) => other !== draft && hasRole(other, role));
  return found.find((other) => other.period.year === draft.period.year) ?? found.at(0);
};

const isUnproven = (draft: ColumnDraft, roles: readonly string[]): boolean => {
  const choice = choiceOf(draft);
  return (
    isUnanswered(draft) &&
    choice !== null &&
    roles.includes(choice.role) &&
    choice.proven !== true &&
    draft.period.month === null
  );
};

/**
 * Whether numbers beside targets are values or shares of them; null where both are possible. A
 * percentage beside a count is a share; so are numbers from 0 to 1 with decimals beside whole
 * targets. What bears a unit, or lies above any percentage and near its target, is a value.
 */
const valueOrShare = (column: Figures, target: Figures): 'actual' | 'achievement' | null => {
  const rows = pairs(column, target);
  if (rows.length === 0) return null;
  if (mostOf(rows, ([own, expected]) => own.percent && !expected.percent)) return 'achievement';
  if (mostOf(rows, ([own]) => own.unit !== '')) return 'actual';
  const near = ([own, expected]: readonly [Figure, Figure]): boolean =>
    expected.value > 0 &&
    own.value > RESULTS.nearLeast * expected.value &&
    own.value < RESULTS.nearMost * expected.value;
  const above = rows.filter(([own]) => own.value > RESULTS.mostPercent);
  if (above.length >= rows.length / 3 && rows.filter(near).length >= rows.length * SHARE.nearlyAll)
    return 'actual';
  const shares = rows.every(([own]) => own.value >= 0 && own.value <= RESULTS.mostShare);
  const broken = rows.some(([own]) => !Number.isInteger(own.value));
  const counted = mostOf(
    rows,
    ([, expected]) => expected.value >= 2 && Number.isInteger(expected.value),
  );
  return shares && broken && counted ? 'achievement' : null;
};

/** `Avanzamento` may be the value or the share of the target: numbers decide, else a person. */
const doubtShares = (drafts: Drafts): Drafts =>
  drafts.map((draft) => {
    if (!isUnproven(draft, ['actual', 'achievement'])) return draft;
    const [share, value] = [wordsFor(draft, 'achievement'), wordsFor(draft, 'actual')];
    if (Math.min(share, value) < WORDS.meaning || share < value - WORDS.near) return draft;
    const others = drafts.filter((other) => other !== draft);
    const target = besideOf(draft, 'target', others);
    if (target === undefined || others.some((other) => hasRole(other, 'achievement'))) return draft;
    const actual = besideOf(draft, 'actual', others);
    const decided = actual === undefined ? valueOrShare(draft.figures, target.figures) : null;
    if (decided !== null)
      return withOnly(draft, { ...candidate(decided, RESULTS.decided), words: share });
    const asked =
      actual === undefined
        ? (['actual', 'achievement'] as const)
        : (['achievement', 'baseline'] as const);
    return withDoubt(draft, { kind: 'value-or-share' }, asked);
  });

/** A share that does not follow from the result and target beside it may be something else. */
const doubtStrayShares = (drafts: Drafts): Drafts =>
  drafts.map((draft) => {
    if (!isUnproven(draft, ['achievement'])) return draft;
    if (wordsFor(draft, 'achievement') >= WORDS.plain) return draft;
    const actual = besideOf(draft, 'actual', drafts);
    const target = besideOf(draft, 'target', drafts);
    if (target === undefined) return draft;
    // `Risultato (%)` where nothing else is the result: the sign may only be its unit.
    if (actual === undefined)
      return draft.header.levels.some((level) => level.includes('%')) &&
        valueOrShare(draft.figures, target.figures) === null
        ? withDoubt(draft, { kind: 'weak-words' }, ['actual', 'achievement'])
        : draft;
    const agreement = shareAgreement(draft.figures, actual.figures, target.figures);
    const told = agreement.tried >= RESULTS.fewestRows && !agreementHolds(agreement);
    return told && agreement.fitting < agreement.tried / 2
      ? withDoubt(draft, { kind: 'weak-words' }, ['achievement', 'actual'])
      : draft;
  });

/** The results below 5 % of targets that are no upper bounds. */
const tooSmall = (draft: ColumnDraft, target: ColumnDraft) => {
  const rows = [...draft.figures].flatMap(([row, own]) => {
    const expected = target.figures.get(row);
    const comparable =
      expected !== undefined &&
      !expected.down &&
      expected.value > 0 &&
      own.percent === expected.percent;
    return comparable ? [{ row, small: own.value < RESULTS.tooSmall * expected.value }] : [];
  });
  return { of: rows.length, small: rows.filter(({ small }) => small).map(({ row }) => row) };
};

/**
 * A result that most rows would reach to less than 5 % is none where another column calls them
 * reached, or where it shows numbers from 0 to 1 throughout.
 */
const doubtSmallResults = (drafts: Drafts): Drafts =>
  drafts.map((draft) => {
    const target = besideOf(draft, 'target', drafts);
    if (!isUnproven(draft, ['actual']) || target === undefined) return draft;
    const { of, small } = tooSmall(draft, target);
    if (small.length < 2 || small.length <= of / 2) return draft;
    const reached = drafts.some(
      (other) => other !== draft && mostOf(small, (row) => other.reached.has(row)),
    );
    const shares = areSharesOfOne(draft.figures, RESULTS.mostShare);
    return reached || shares
      ? withDoubt(draft, { kind: 'too-small', rows: small.length, of }, ['achievement', 'actual'])
      : draft;
  });

/** `Obiettivo` over plain numbers may be the target where no other column is. */
const doubtNumericObjectives = (drafts: Drafts): Drafts => {
  const measured = drafts.some(
    (draft) => hasRole(draft, 'actual') || hasRole(draft, 'achievement'),
  );
  if (!measured || drafts.some((draft) => hasRole(draft, 'target'))) return drafts;
  return drafts.map((draft) =>
    isUnproven(draft, ['objectiveCode']) &&
    wordsFor(draft, 'target') >= WORDS.meaning &&
    figureShare(draft.figures, draft.profile.count) >= SHARE.nearlyAll
      ? withDoubt(draft, { kind: 'weak-words' }, ['target', 'objectiveCode'])
      : draft,
  );
};

/** Results that words name and numbers contradict, or that words leave open. */
export const doubtfulResults = (drafts: Drafts): Drafts =>
  [doubtShares, doubtStrayShares, doubtSmallResults, doubtNumericObjectives].reduce(
    (current, doubt) => doubt(current),
    drafts,
  );
