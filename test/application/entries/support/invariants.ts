import type { Evaluation } from '../../../../src/application/evaluate/evaluate';
import type { Plan } from '../../../../src/sheets/plan';
import { indicatorOf, objectiveOf, type Chamber } from './chamber';
import { keyOf, type Desk, type Owners } from './desk';
import type { Effect } from './effects';
import { isSameButForTypos, kinship } from './kinship';
import { textOf, type Entry } from './ledger';
import { twinsOf } from './userChanges';

/** One run as the invariants look at it. */
export interface Run {
  /** As it was when the run began. */
  readonly desk: Desk;
  readonly evaluation: Evaluation;
  readonly owners: Owners;
  readonly effects: readonly Effect[];
}

const nameNow = (chamber: Chamber, uid: number): string | undefined =>
  indicatorOf(chamber, uid)?.name ?? objectiveOf(chamber, uid)?.title;

/** The text that an entry of this kind rests on, as it is now. */
const textNow = (chamber: Chamber, { kind }: Entry, uid: number): string => {
  const indicator = indicatorOf(chamber, uid);
  if (kind === 'actual') return textOf(indicator?.result ?? null);
  return kind === 'target' ? textOf(indicator?.target ?? null) : '';
};

export const isPresent = ({ owners }: Run, uid: number): boolean =>
  [...owners.byId.values()].includes(uid);

/**
 * True where the entry may count for it: the owner; a twin in its objective that cannot be told from
 * it; or, where the owner is gone, a new thing that nobody could tell from a corrected owner.
 */
const mayCountFor = (run: Run, entry: Entry, uid: number): boolean => {
  if (uid === entry.owner) return true;
  const { chamber, last } = run.desk;
  const [owner, other] = [indicatorOf(chamber, entry.owner), indicatorOf(chamber, uid)];
  const sameText = textNow(chamber, entry, uid) === entry.shown.text;
  if (owner && other && owner.name === other.name && owner.objective === other.objective)
    return sameText;
  const known = [...(last?.indicators ?? []), ...(last?.objectives ?? [])];
  const isNew = known.every((each) => each.uid !== uid);
  const name = nameNow(chamber, uid) ?? '';
  return (
    !isPresent(run, entry.owner) && isNew && sameText && isSameButForTypos(name, entry.shown.name)
  );
};

export const entriesBehind = (run: Run, { kind, value, check, owner }: Effect): readonly Entry[] =>
  run.desk.ledger.filter((entry) => {
    if (entry.kind !== kind) return false;
    if (kind !== 'acceptance' && kind !== 'outcome') return entry.value === value;
    // A word or an accepted check is not unique: only those of the same owner are meant.
    const isOf = owner !== null && mayCountFor(run, entry, owner);
    return isOf && entry.state !== 'cleared' && (check === null || entry.check === check);
  });

const faultOf = (run: Run, entry: Entry, { owner }: Effect): string | null => {
  const { chamber } = run.desk;
  if (owner === null) return 'counts on a row that is none of the user’s';
  if (entry.state === 'cleared') return 'counts though it was cleared';
  if (!mayCountFor(run, entry, owner)) return `was typed for ${entry.owner}, counts for ${owner}`;
  if (entry.shown.year !== chamber.year)
    return `was typed for ${entry.shown.year}, counts in ${chamber.year}`;
  if (textNow(chamber, entry, owner) !== entry.shown.text)
    return `was typed for «${entry.shown.text}», counts for «${textNow(chamber, entry, owner)}»`;
  const name = nameNow(chamber, owner) ?? '';
  if (entry.kind !== 'acceptance' && kinship(name, entry.shown.name) === 'none')
    return `was typed for «${entry.shown.name}», counts for «${name}»`;
  return null;
};

/** 1. No typed value counts for another thing, text or year. */
export const misplaced = (run: Run): readonly string[] =>
  run.effects.flatMap((effect) => {
    const what = `1: ${effect.kind} ${effect.value ?? effect.check} at ${effect.id} (${effect.owner})`;
    const faults = entriesBehind(run, effect).map((entry) => faultOf(run, entry, effect));
    if (faults.length === 0) return [`${what}: nobody typed it for this`];
    return faults.includes(null) ? [] : [`${what}: ${faults.join('; ')}`];
  });

const valuesIn = (plan: Plan): ReadonlySet<unknown> =>
  new Set(
    plan.sheets.flatMap(({ cells }) =>
      cells.flatMap((line) =>
        line.flatMap((cell) => (cell !== undefined && 'value' in cell ? [cell.value] : [])),
      ),
    ),
  );

const mustBeKept = ({ desk }: Run): readonly Entry[] =>
  desk.ledger.filter(({ state, kind }) => state === 'live' && kind !== 'outcome');

/** 2. What was typed stands in a generated sheet, word for word. */
export const lost = (run: Run): readonly string[] => {
  const values = valuesIn(run.evaluation.plan);
  return mustBeKept(run)
    .filter(({ value }) => !values.has(value))
    .map((entry) => `2: lost ${entry.kind} ${entry.value} of ${entry.shown.id} (${entry.owner})`);
};

/** Keys of the entries at work. */
export const countingKeys = (run: Run): ReadonlySet<string> =>
  new Set(
    run.effects.flatMap((effect) =>
      entriesBehind(run, effect)
        .filter((entry) => faultOf(run, entry, effect) === null)
        .map(keyOf),
    ),
  );

const STALE_CHECKS = ['confirmation-stale', 'reason-stale', 'code-moved'];

/** The ways in which a message may spell a typed value; of a reason, its beginning. */
const spellings = (value: string | number): readonly string[] => {
  if (typeof value === 'string') return [value.slice(0, 16)];
  const plain = String(value);
  return [plain, plain.replace('.', ','), plain.replace(/^(\d)(\d{3})$/u, '$1.$2')];
};

const isTold = (run: Run, entry: Entry): boolean => {
  const { findings, accepted, notices } = run.evaluation;
  const objective = indicatorOf(run.desk.chamber, entry.owner)?.objective ?? entry.owner;
  const owner = indicatorOf(run.desk.chamber, entry.owner);
  const uids = [entry.owner, objective, ...(owner ? twinsOf(run.desk.chamber, owner) : [])];
  const ids = [...run.owners.byId].flatMap(([id, uid]) => (uids.includes(uid) ? [id] : []));
  const subjects = [...ids, entry.shown.id];
  const mentions = (text: string): boolean =>
    spellings(entry.value).some((spelling) => text.includes(spelling)) ||
    (entry.shown.year !== run.desk.chamber.year && text.includes(String(entry.shown.year)));
  return (
    notices.some(mentions) ||
    [...findings, ...accepted].some(
      ({ check, subject, message }) =>
        mentions(message) || (STALE_CHECKS.includes(check) && subjects.includes(subject)),
    )
  );
};

/** 4. What does not count though its owner is still there is said. */
export const untold = (run: Run): readonly string[] => {
  const counting = countingKeys(run);
  return mustBeKept(run)
    .filter((entry) => entry.kind !== 'acceptance' && isPresent(run, entry.owner))
    .filter((entry) => !counting.has(keyOf(entry)) && !isTold(run, entry))
    .map(
      (entry) =>
        `4: ${entry.kind} ${entry.value} of ${entry.owner} is silent: not counted, not told`,
    );
};

const isHarmed = ({ desk }: Run, uid: number): boolean =>
  desk.harmed === 'all' || desk.harmed.has(uid);

/** An acceptance rests on the figures too, and counts only where its finding is still there. */
const mayRest = (run: Run, entry: Entry): boolean => {
  if (entry.kind !== 'acceptance') return false;
  const { chamber, disturbed } = run.desk;
  const objective = indicatorOf(chamber, entry.owner)?.objective ?? entry.owner;
  return (
    isHarmed(run, objective) ||
    disturbed.has(objective) ||
    !run.evaluation.findings.some(
      ({ check, subject }) => check === entry.check && run.owners.byId.get(subject) === entry.owner,
    )
  );
};

/** 5. What counted, and was touched by nothing but harmless changes, still counts. */
export const fallen = (run: Run): readonly string[] => {
  const counting = countingKeys(run);
  const { ledger, last, chamber } = run.desk;
  return ledger
    .filter((entry) => entry.state === 'live' && last?.counting.has(keyOf(entry)))
    .filter((entry) => nameNow(chamber, entry.owner) !== undefined)
    .filter((entry) => !isHarmed(run, entry.owner) && !mayRest(run, entry))
    .filter((entry) => !counting.has(keyOf(entry)))
    .map(
      (entry) =>
        `5: ${entry.kind} ${entry.value} of ${entry.owner} (was ${entry.shown.id}) no longer counts`,
    );
};

/** 0. The sheets are read as they are drawn: each indicator of a sheet with headers, and the year. */
export const misread = ({ desk: { chamber }, owners, evaluation }: Run): readonly string[] => {
  const { year } = evaluation.assessment;
  const drawn = chamber.sheets.flatMap(({ rows, hasHeader }) => (hasHeader ? rows : []));
  const missing = drawn.filter(
    (uid) => uid !== null && owners.indicators.every((each) => each.uid !== uid),
  );
  return [
    ...(year === chamber.year ? [] : [`0: the year is ${chamber.year}, read as ${year}`]),
    ...missing.map((uid) => `0: indicator ${uid} was not read`),
  ];
};
