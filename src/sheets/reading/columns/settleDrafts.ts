import {
  choiceOf,
  hasRole,
  ignoreColumn,
  withOnly,
  withDoubt,
  withoutRole,
  type ColumnDraft,
} from './columnDraft';
import { saysTheSame } from './columnArithmetic';
import { headerLabel } from '../headers/headerText';
import type { ColumnRole } from '../recognition';
import { plainRole, rolePeriod } from '../role';
import { BAR, GIVEN, SHARE } from '../weights';

/** Roles that any number of columns may share. */
const SHARED = new Set(['remark', 'ignored', 'area', 'objectiveTitle', 'objectiveCode']);
/** Where a second column of the kind is only more of the same: the first wins without a question. */
const SOFT = new Set(['department', 'level', 'source', 'unit', 'polarity', 'algorithm', 'note']);
/** Where several years stand side by side and the newest is the one reported on. */
const NEWEST_WINS = new Set(['achievement', 'gap', 'status']);

const periodText = (draft: ColumnDraft): string =>
  draft.period.year === null && draft.period.month === null
    ? ''
    : `${draft.period.year ?? ''}-${draft.period.month ?? ''}`;

/** An answer claims what a header would that says the same: `actual:2023-06` is `actual:2023-6`. */
const answerClaim = (answer: ColumnRole): string | null => {
  const role = plainRole(answer);
  if (SHARED.has(role)) return null;
  if (role !== 'target' && role !== 'actual' && role !== 'planned') return role;
  const [year = '', month = ''] = (rolePeriod(answer) ?? '').split('-');
  const period = year === '' ? '' : `${year}-${month === '' ? '' : Number(month)}`;
  return `${role === 'planned' ? 'target' : role}:${period}`;
};

/** Role, and for targets and actuals the period: two columns with one key compete. */
const claimOf = (draft: ColumnDraft): string | null => {
  if (draft.answer !== null) return answerClaim(draft.answer);
  const choice = choiceOf(draft);
  if (choice === null || SHARED.has(choice.role)) return null;
  if (choice.role !== 'target' && choice.role !== 'actual') return choice.role;
  const series = choice.trait === 'series' && periodText(draft) === '' ? 'series' : '';
  return `${choice.role}${series}:${periodText(draft)}`;
};

type Verdict = readonly ColumnDraft[];

const scoreOf = (draft: ColumnDraft): number => draft.candidates[0]?.score ?? 0;

const isMeasured = (draft: ColumnDraft): boolean =>
  draft.profile.quantity >= SHARE.many || draft.profile.targetLike >= SHARE.some;

/** Who was named has the role; the others give way, as comments where content says so. */
const byPerson = (group: Verdict, role: string): Verdict | null => {
  if (group.every((draft) => draft.answer === null)) return null;
  const told = byContent(group, role) ?? group;
  return group.map((draft, index) => {
    const verdict = told[index] ?? draft;
    if (draft.answer !== null) return draft;
    return verdict === draft ? withoutRole(draft, role) : verdict;
  });
};

const byEmptiness = (group: Verdict): Verdict | null => {
  const filled = group.filter((draft) => draft.profile.count > 0);
  if (filled.length > 1) return null;
  const winner = filled[0] ?? group[0];
  return group.map((draft) => (draft === winner ? draft : ignoreColumn(draft)));
};

/** A first and a revised target both stay: the revised cell counts where it is filled. */
const byRevision = (group: Verdict, role: string): Verdict | null => {
  if (role !== 'target' || group.length !== 2) return null;
  const revised = group.filter((draft) => draft.candidates[0]?.trait === 'revised');
  return revised.length === 1 ? group : null;
};

/** One column of figures and others of words: the figures are the value, the words its comment. */
const byContent = (group: Verdict, role: string): Verdict | null => {
  if (role !== 'actual' && role !== 'target') return null;
  const measured = group.filter(isMeasured);
  const others = group.filter((draft) => !isMeasured(draft));
  if (measured.length !== 1 || others.some((draft) => draft.profile.words < SHARE.half))
    return null;
  return group.map((draft) =>
    isMeasured(draft)
      ? draft
      : withOnly(draft, {
          role: 'remark',
          score: GIVEN.remark,
          trait: null,
          byHeader: false,
          words: 0,
        }),
  );
};

const byYear = (group: Verdict, role: string): Verdict | null => {
  if (!NEWEST_WINS.has(role)) return null;
  const final = group.filter((draft) => draft.period.month === null);
  const years = final.map((draft) => draft.period.year ?? 0);
  const newest = Math.max(...years);
  const winners = final.filter((draft) => (draft.period.year ?? 0) === newest);
  if (winners.length !== 1) return null;
  return group.map((draft) => (draft === winners[0] ? draft : ignoreColumn(draft)));
};

/** `Consuntivo` in sight, `Consuntivo provvisorio` hidden: the one that people see counts. */
const byVisibility = (group: Verdict): Verdict | null => {
  const [seen, ...others] = group.filter((draft) => !draft.hidden);
  if (seen === undefined || others.length > 0 || scoreOf(seen) < BAR.exact) return null;
  return group.map((draft) => (draft === seen ? draft : ignoreColumn(draft)));
};

const rivalled = (draft: ColumnDraft, group: Verdict): ColumnDraft =>
  withDoubt(draft, {
    kind: 'rivals',
    headers: group.filter((other) => other !== draft).map((other) => headerLabel(other.header)),
  });

/** Two results that say the same on every row are one: the surer name has it. */
const byEquality = (group: Verdict): Verdict | null => {
  const [first, ...others] = [...group].sort((one, other) => scoreOf(other) - scoreOf(one));
  if (first === undefined || !others.every((other) => saysTheSame(first.figures, other.figures)))
    return null;
  return group.map((draft) => (draft === first ? draft : ignoreColumn(draft)));
};

const byLead = (group: Verdict, role: string): Verdict | null => {
  const order = [...group].sort((one, other) => scoreOf(other) - scoreOf(one));
  const [first, second] = order;
  if (first === undefined || second === undefined) return group;
  const clear = scoreOf(first) - scoreOf(second) >= BAR.clearLead || SOFT.has(role);
  if (!clear) return null;
  return group.map((draft) => {
    if (draft === first) return draft;
    const rest = withoutRole(draft, role);
    if (choiceOf(rest) !== null) return rest;
    return SOFT.has(role) ? ignoreColumn(draft) : rivalled(draft, group);
  });
};

/** Whoever can be something else gives way; if more than one is left, a person must say. */
const byAlternative = (group: Verdict, role: string): Verdict => {
  const stuck = group.filter(
    (draft) => (withoutRole(draft, role).candidates[0]?.score ?? 0) < BAR.certain,
  );
  const keep = stuck.length === 1 ? stuck[0] : undefined;
  const longest = [...group].sort(
    (one, other) => other.profile.averageLength - one.profile.averageLength,
  )[0];
  return group.map((draft) => {
    if (draft === keep || (role === 'indicator' && draft === longest)) return draft;
    return keep === undefined ? rivalled(draft, group) : withoutRole(draft, role);
  });
};

const settle = (group: Verdict, role: string): Verdict =>
  byPerson(group, role) ??
  byEmptiness(group) ??
  byRevision(group, role) ??
  byYear(group, role) ??
  byContent(group, role) ??
  byVisibility(group) ??
  byEquality(group) ??
  byLead(group, role) ??
  byAlternative(group, role);

const byClaim = (drafts: Verdict): ReadonlyMap<string, Verdict> => {
  const groups = new Map<string, ColumnDraft[]>();
  for (const draft of drafts) {
    const claim = claimOf(draft);
    if (claim !== null) groups.set(claim, [...(groups.get(claim) ?? []), draft]);
  }
  return groups;
};

const isSettledPair = (group: Verdict, role: string): boolean => byRevision(group, role) !== null;

/**
 * Gives every role to one column at most, period by period. Nothing is settled by order alone:
 * where neither a person, nor years, content or a clear lead decide, all competitors are doubtful.
 */
export const settleDrafts = (drafts: readonly ColumnDraft[]): readonly ColumnDraft[] => {
  let current = drafts;
  for (let round = 0; round < 8; round += 1) {
    const conflict = [...byClaim(current)].find(
      ([claim, group]) =>
        group.length > 1 &&
        !isSettledPair(group, claim.split(':')[0] ?? '') &&
        !group.every((draft) => draft.answer !== null),
    );
    if (conflict === undefined) return current;
    const [claim, group] = conflict;
    const verdict = settle(group, claim.split(':')[0] ?? '');
    current = current.map((draft) => verdict[group.indexOf(draft)] ?? draft);
  }
  return current;
};

/** True where some column surely has the role. */
export const anyHas = (drafts: readonly ColumnDraft[], role: string): boolean =>
  drafts.some((draft) => hasRole(draft, role));
