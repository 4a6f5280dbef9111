import type { Chance } from './chance';
import {
  indicatorFor,
  pruned,
  resultFor,
  SPELLINGS,
  targetFor,
  type Chamber,
  type TrueIndicator,
  type TrueSheet,
} from './chamber';

/** What somebody did to the user's sheets. */
export interface UserChange {
  readonly chamber: Chamber;
  readonly said: string;
  /** Uids whose typed values may stop counting by it; `all` where that holds for everybody. */
  readonly harmed: readonly number[] | 'all';
  /** Uids of objectives whose figures may move. */
  readonly disturbed: readonly number[];
}

/** Null where there is nothing to do it to. */
export type DoUserChange = (chamber: Chamber, chance: Chance) => UserChange | null;

/** A change after which everything that counted must still count. */
export const harmless = (chamber: Chamber, said: string): UserChange => ({
  chamber,
  said,
  harmed: [],
  disturbed: [],
});

/** The indicator and those of the same name in its objective. */
export const twinsOf = (chamber: Chamber, { name, objective }: TrueIndicator): readonly number[] =>
  chamber.indicators
    .filter((each) => each.name === name && each.objective === objective)
    .map(({ uid }) => uid);

export const withSheet = (
  chamber: Chamber,
  changed: TrueSheet,
  change: Partial<TrueSheet>,
): Chamber => ({
  ...chamber,
  sheets: chamber.sheets.map((sheet) => (sheet === changed ? { ...sheet, ...change } : sheet)),
});

export const withIndicator = (
  chamber: Chamber,
  uid: number,
  change: Partial<TrueIndicator>,
): Chamber => ({
  ...chamber,
  indicators: chamber.indicators.map((each) => (each.uid === uid ? { ...each, ...change } : each)),
});

const insertRow = (rows: TrueSheet['rows'], at: number, row: number | null): TrueSheet['rows'] => [
  ...rows.slice(0, at),
  row,
  ...rows.slice(at),
];

/** Adds an indicator to the objective of another one, above or below it. */
const insertBeside = (
  chamber: Chamber,
  chance: Chance,
  nameOf: (beside: TrueIndicator) => string | undefined,
): UserChange | null => {
  const beside = chance.pick(chamber.indicators);
  const sheet = chamber.sheets.find(({ rows }) => beside && rows.includes(beside.uid));
  if (beside === undefined || sheet === undefined || chamber.indicators.length > 24) return null;
  const uid = chamber.next;
  const fresh = indicatorFor(uid, beside.objective, nameOf(beside));
  const added = { ...fresh, result: resultFor(uid) };
  const rows = insertRow(sheet.rows, sheet.rows.indexOf(beside.uid) + chance.below(2), uid);
  const grown = { ...chamber, next: uid + 1, indicators: [...chamber.indicators, added] };
  return {
    chamber: withSheet(grown, sheet, { rows }),
    said: `insert «${added.name}» (${uid}) beside ${beside.uid}`,
    harmed: twinsOf(grown, added),
    disturbed: [beside.objective],
  };
};

const insertIndicator: DoUserChange = (chamber, chance) =>
  insertBeside(chamber, chance, () => undefined);

const insertTwin: DoUserChange = (chamber, chance) =>
  insertBeside(chamber, chance, ({ name }) => name);

/** A name that differs in its last sign: "sede A" and "sede C", "ciclo 1" and "ciclo 3". */
const insertNearTwin: DoUserChange = (chamber, chance) =>
  insertBeside(chamber, chance, ({ name }) => `${name.slice(0, -1)}${'CDEFG'[chance.below(5)]}`);

const insertBlankRow: DoUserChange = (chamber, chance) => {
  const sheet = chance.pick(chamber.sheets);
  if (sheet === undefined || sheet.layout === 'cards') return null;
  const at = 1 + chance.below(sheet.rows.length);
  const rows = insertRow(sheet.rows, at, null);
  return harmless(
    withSheet(chamber, sheet, { rows }),
    `insert a blank row on ${sheet.name} at ${at}`,
  );
};

const deleteIndicator: DoUserChange = (chamber, chance) => {
  const gone = chance.pick(chamber.indicators);
  if (gone === undefined || chamber.indicators.length < 6) return null;
  const left: Chamber = {
    ...chamber,
    indicators: chamber.indicators.filter((each) => each !== gone),
    sheets: chamber.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.filter((row) => row !== gone.uid),
    })),
  };
  return {
    chamber: pruned(left),
    said: `delete «${gone.name}» (${gone.uid})`,
    harmed: twinsOf(chamber, gone),
    disturbed: [gone.objective],
  };
};

const sortRows: DoUserChange = (chamber, chance) => {
  const sheet = chance.pick(chamber.sheets);
  if (sheet === undefined) return null;
  const rows = chance.shuffled(sheet.rows.filter((row) => row !== null));
  return harmless(withSheet(chamber, sheet, { rows }), `sort the rows of ${sheet.name}`);
};

const moveColumns: DoUserChange = (chamber, chance) => {
  const sheet = chance.pick(chamber.sheets);
  if (sheet === undefined) return null;
  const columns = chance.shuffled(sheet.columns);
  return harmless(
    withSheet(chamber, sheet, { columns }),
    `order the columns of ${sheet.name}: ${columns.join(' ')}`,
  );
};

const renameSheet: DoUserChange = (chamber, chance) => {
  const sheet = chance.pick(chamber.sheets);
  if (sheet === undefined) return null;
  const name = `Foglio ${chamber.next}`;
  const named = { ...withSheet(chamber, sheet, { name }), next: chamber.next + 1 };
  return harmless(named, `rename the sheet ${sheet.name} to ${name}`);
};

const toggleCodes: DoUserChange = (chamber, chance) => {
  const sheet = chance.pick(chamber.sheets.filter(({ layout }) => layout === 'table'));
  if (sheet === undefined) return null;
  const hasCodes = !sheet.hasCodes;
  return harmless(
    withSheet(chamber, sheet, { hasCodes }),
    `${hasCodes ? 'add' : 'remove'} the code column of ${sheet.name}`,
  );
};

const spellCode: DoUserChange = (chamber, chance) => {
  const objective = chance.pick(chamber.objectives);
  const spelling = chance.pick(SPELLINGS) ?? 'A01';
  if (objective === undefined) return null;
  const objectives = chamber.objectives.map((each) =>
    each === objective ? { ...each, spelling } : each,
  );
  return harmless(
    { ...chamber, objectives },
    `write ${objective.code} (${objective.uid}) as ${spelling} would be`,
  );
};

const swapCodes: DoUserChange = (chamber, chance) => {
  const [one, other] = chance.shuffled(chamber.objectives);
  if (one === undefined || other === undefined) return null;
  const objectives = chamber.objectives.map((each) => {
    if (each === one) return { ...each, code: other.code };
    return each === other ? { ...each, code: one.code } : each;
  });
  return harmless({ ...chamber, objectives }, `swap the codes ${one.code} and ${other.code}`);
};

/** Every code of a place or higher goes up by one, as after a new objective in between. */
const shiftCodes: DoUserChange = (chamber, chance) => {
  const from = chance.pick(chamber.objectives);
  if (from === undefined || chamber.objectives.some(({ code }) => code >= 'A60')) return null;
  const objectives = chamber.objectives.map((each) =>
    each.code < from.code
      ? each
      : { ...each, code: `A${String(Number(each.code.slice(1)) + 1).padStart(2, '0')}` },
  );
  return harmless({ ...chamber, objectives }, `shift the codes from ${from.code} by one`);
};

const spaceResult: DoUserChange = (chamber, chance) => {
  const texts = chamber.indicators.filter(({ result }) => typeof result === 'string');
  const indicator = chance.pick(texts);
  if (indicator === undefined) return null;
  const result = `${String(indicator.result).trim().replace(/ /u, '  ')}${chance.below(2) ? ' ' : ''}`;
  return harmless(
    withIndicator(chamber, indicator.uid, { result }),
    `add spaces to the result of ${indicator.uid}`,
  );
};

const changeCell =
  (what: 'result' | 'target', to: 'other' | 'empty'): DoUserChange =>
  (chamber, chance) => {
    const indicator = chance.pick(chamber.indicators);
    if (indicator === undefined) return null;
    const fresh = what === 'result' ? resultFor(chamber.next) : targetFor(chamber.next);
    const value = to === 'empty' ? null : fresh;
    return {
      chamber: {
        ...withIndicator(chamber, indicator.uid, { [what]: value }),
        next: chamber.next + 1,
      },
      said: `${what} of «${indicator.name}» (${indicator.uid}): ${String(value)}`,
      harmed: twinsOf(chamber, indicator),
      disturbed: [indicator.objective],
    };
  };

/** After these, everything that counted must still count. */
export const HARMLESS_CHANGES: Readonly<Record<string, DoUserChange>> = {
  insertIndicator,
  insertNearTwin,
  insertBlankRow,
  deleteIndicator,
  sortRows,
  moveColumns,
  renameSheet,
  toggleCodes,
  spellCode,
  swapCodes,
  shiftCodes,
  spaceResult,
};

/** Texts that a typed value rests on. */
export const TEXT_CHANGES: Readonly<Record<string, DoUserChange>> = {
  insertTwin,
  changeResult: changeCell('result', 'other'),
  changeTarget: changeCell('target', 'other'),
  emptyResult: changeCell('result', 'empty'),
};
