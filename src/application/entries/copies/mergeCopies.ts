import type {
  ExtraColumn,
  Input,
  Named,
  ObjectiveInputs,
  SetAside,
} from '../../../sheets/generated/entries/userEntries';
import type { GeneratedMark } from '../../../sheets/generated/schema/tableSchema';
import type { StandingRow } from '../../../sheets/generated/table/standing';
import { FINDINGS } from '../../../sheets/generated/findings/schema';
import { INDICATORS } from '../../../sheets/generated/indicators/schema';
import { OBJECTIVES } from '../../../sheets/generated/objectives/schema';
import { mergeFindings } from './mergeFindings';
import { touchKey, type PlacedEntries, type Touch } from '../place/placedEntries';
import { INDICATOR_RULES } from '../place/placeIndicators';
import { DECISIVE_FIELDS, OBJECTIVE_RULES } from '../place/placeObjectives';
import { wordsOf, type RowRules } from '../place/rowRules';
import type { Relation } from './relationOf';
import type { WorksheetsNow } from '../place/worksheetsNow';

/**
 * What was typed in the workbook itself together with what was typed in another evaluated one. The
 * newer copy wins where nobody touched the older one since; a cleared cell stays cleared; where both
 * say something else, the workbook's own words stay in their cell, the other's are set aside, and
 * neither counts until a person chooses.
 */
export const mergeCopies = (
  own: PlacedEntries,
  other: PlacedEntries,
  relation: Relation,
  now: WorksheetsNow,
): PlacedEntries => {
  const objectiveNamed = (code: string): Named => ({
    code,
    title: now.titles.get(code) ?? '',
    name: '',
  });
  const indicatorNamed = (id: string): Named => {
    const source = now.sources.get(id);
    return {
      code: id,
      title: now.titles.get(source?.objective ?? '') ?? '',
      name: source?.name ?? '',
    };
  };
  // A sheet that one copy lacks says nothing: what the other copy holds there stays.
  const relationIn = (mark: GeneratedMark): Relation =>
    own.places.has(mark) && other.places.has(mark) ? relation : 'unrelated';
  const indicatorRelation = relationIn(INDICATORS.mark);
  const indicators = mergeRows(INDICATOR_RULES, indicatorRelation, indicatorNamed, now.year, {
    own: own.indicators,
    other: other.indicators,
    ownTouched: own.touched,
    otherTouched: other.touched,
  });
  const objectiveRelation = relationIn(OBJECTIVES.mark);
  const objectives = mergeRows(OBJECTIVE_RULES, objectiveRelation, objectiveNamed, now.year, {
    own: own.objectives,
    other: other.objectives,
    ownTouched: own.touched,
    otherTouched: other.touched,
  });
  const run = relation === 'only-other' || relation === 'other-newer' ? other : own;
  return {
    indicators: indicators.merged,
    objectives: withOtherYears(objectives.merged, other.objectives),
    indicatorsSetAside: withoutRepeats([
      ...own.indicatorsSetAside,
      ...other.indicatorsSetAside,
      ...indicators.copies,
    ]),
    objectivesSetAside: withoutRepeats([
      ...own.objectivesSetAside,
      ...other.objectivesSetAside,
      ...objectives.copies,
    ]),
    accepted: mergeFindings(own, other, relationIn(FINDINGS.mark), now.year),
    extraColumns: mergedColumns(own.extraColumns, other.extraColumns),
    statuses: run.statuses,
    earlierStatuses: run.earlierStatuses,
    places: own.places,
    touched: own.touched,
    moved: [...own.moved, ...other.moved],
    problems: [...own.problems, ...other.problems],
  };
};

interface Sides<Inputs> {
  readonly own: ReadonlyMap<string, Inputs>;
  readonly other: ReadonlyMap<string, Inputs>;
  readonly ownTouched: ReadonlyMap<string, Touch>;
  readonly otherTouched: ReadonlyMap<string, Touch>;
}

const mergeRows = <Row extends StandingRow, Inputs extends object, Source>(
  rules: RowRules<Row, Inputs, Source>,
  relation: Relation,
  named: (id: string) => Named,
  year: number,
  { own, other, ownTouched, otherTouched }: Sides<Inputs>,
): {
  readonly merged: ReadonlyMap<string, Inputs>;
  readonly copies: readonly SetAside<Inputs>[];
} => {
  const merged = new Map(own);
  const copies: SetAside<Inputs>[] = [];
  for (const id of new Set([...own.keys(), ...other.keys()])) {
    const [mine, theirs] = [own.get(id), other.get(id)];
    const base = mine ?? theirs;
    if (base === undefined) continue;
    let row: Inputs = base;
    let copy: Inputs | null = null;
    const taken: string[] = [];
    for (const field of rules.fields) {
      const one = mine === undefined ? null : rules.input(mine, field);
      const two = theirs === undefined ? null : rules.input(theirs, field);
      const touches = [ownTouched, otherTouched].map((all) => all.get(touchKey(id, field)) ?? null);
      const kept = choose(
        { words: wordsOf(rules, one, field), touch: touches[0] ?? null },
        { words: wordsOf(rules, two, field), touch: touches[1] ?? null },
        relation,
      );
      row = { ...row, [field]: kept === 'other' ? two : one };
      if (kept === 'other') taken.push(field);
      if (kept === 'both') copy = { ...(copy ?? emptied(rules, base)), [field]: two };
    }
    merged.set(id, withJudgedOn(row, mine, theirs, taken));
    if (copy !== null) copies.push(copyOf(named(id), year, copy));
  }
  return { merged, copies };
};

interface Cell {
  readonly words: string;
  readonly touch: Touch | null;
}

/** Which copy's cell holds; `both`: the own stays, and the other is set aside beside it. */
const choose = (
  { words: own, touch: ownTouch }: Cell,
  { words: other, touch: otherTouch }: Cell,
  relation: Relation,
): 'own' | 'other' | 'both' => {
  if (own === other) return 'own';
  // One was typed over the very words of the other.
  if (ownTouch !== null && ownTouch.before === other && other !== '') return 'own';
  if (otherTouch !== null && otherTouch.before === own && own !== '') return 'other';
  const newerIsOwn = relation === 'own-newer';
  if (relation === 'same' || newerIsOwn || relation === 'other-newer') {
    // The one that nobody touched since the common run has nothing new to say.
    if (otherTouch === null && relation !== 'other-newer') return 'own';
    if (ownTouch === null && !newerIsOwn) return 'other';
    if (other === '') return newerIsOwn || ownTouch?.how === 'typed' ? 'own' : 'other';
    if (own === '') return ownTouch?.how === 'cleared' ? 'both' : 'other';
    return 'both';
  }
  if (other === '') return 'own';
  // Cleared on purpose in this copy: what an unrelated one still holds does not come back.
  if (own === '') return ownTouch?.how === 'cleared' && otherTouch === null ? 'own' : 'other';
  return 'both';
};

const emptied = <Row extends StandingRow, Inputs extends object, Source>(
  { fields }: RowRules<Row, Inputs, Source>,
  inputs: Inputs,
): Inputs => ({ ...inputs, ...Object.fromEntries(fields.map((field) => [field, null])) });

const copyOf = <Inputs>(named: Named, year: number, inputs: Inputs): SetAside<Inputs> => ({
  ...named,
  key: `copy:${named.code}`,
  year,
  reason: 'other-copy',
  likely: named.code,
  inputs,
});

/** The figures of a judgement are those of the copy that its outcome or score comes from. */
const withJudgedOn = <Inputs extends object>(
  row: Inputs,
  mine: Inputs | undefined,
  theirs: Inputs | undefined,
  taken: readonly string[],
): Inputs => {
  if (!('judgedOn' in row) || mine === undefined || theirs === undefined) return row;
  const [own, other] = [mine, theirs] as unknown as readonly [ObjectiveInputs, ObjectiveInputs];
  const [first, second] = taken.some((field) => DECISIVE_FIELDS.includes(field))
    ? [other, own]
    : [own, other];
  return { ...row, judgedOn: first.judgedOn ?? second.judgedOn };
};

const withOtherYears = (
  own: ReadonlyMap<string, ObjectiveInputs>,
  other: ReadonlyMap<string, ObjectiveInputs>,
): ReadonlyMap<string, ObjectiveInputs> =>
  new Map(
    [...own].map(([code, inputs]) => [
      code,
      { ...inputs, yearBefore: inputs.yearBefore ?? other.get(code)?.yearBefore ?? null },
    ]),
  );

/** Set-aside rows of both copies, each once. */
const withoutRepeats = <Inputs>(rows: readonly SetAside<Inputs>[]): readonly SetAside<Inputs>[] => {
  const words = ({ code, title, name, year, reason, inputs }: SetAside<Inputs>): string =>
    JSON.stringify([code, title, name, year, reason, inputs], (key, value: unknown) =>
      key === 'cell' || key === 'givenFor' ? undefined : value,
    );
  return [...new Map([...rows].reverse().map((row) => [words(row), row])).values()].reverse();
};

const mergedColumns = (
  own: readonly ExtraColumn[],
  other: readonly ExtraColumn[],
): readonly ExtraColumn[] => {
  const key = ({ mark, header }: ExtraColumn): string => `${mark}\n${header}`;
  const older = new Map(other.map((column) => [key(column), column]));
  const mine = own.map((column) => ({
    ...column,
    byCode: new Map<string, Input>([...(older.get(key(column))?.byCode ?? []), ...column.byCode]),
  }));
  const names = new Set(own.map(key));
  return [...mine, ...other.filter((column) => !names.has(key(column)))];
};
