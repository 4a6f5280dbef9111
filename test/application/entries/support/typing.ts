import {
  disturbing,
  harming,
  said,
  timesTyped,
  withGenerated,
  withState,
  type Desk,
  type DoChange,
} from './desk';
import {
  bodyRows,
  shownAt,
  tablesIn,
  typedInto,
  yellowCells,
  type Table,
  type TableName,
} from './generatedTable';
import { valueFor, type Entry, type EntryKind, type Shown } from './ledger';

const tableNamed = (desk: Desk, name: TableName): Table | undefined =>
  tablesIn(desk.generated?.sheets ?? []).find((table) => table.name === name);

interface Seat {
  readonly table: Table;
  readonly row: number;
  readonly owner: number;
  readonly shown: Omit<Shown, 'text'>;
  readonly texts: Readonly<Partial<Record<EntryKind, string>>>;
}

/** What the sheet shows in `Stato` for words that it keeps at the end. */
const SET_ASIDE = /^(?:scritto per il|non più presente|in un’altra copia)/;

/** A person types beside what is measured, not into a row that is marked as kept from before. */
const liveRows = (table: Table): readonly number[] =>
  bodyRows(table).filter((row) => !SET_ASIDE.test(String(shownAt(table, row, 'Stato') ?? '')));

/** Rows of `Stato indicatori` whose code and name are those that the last run showed. */
const indicatorSeats = (desk: Desk): readonly Seat[] => {
  const table = tableNamed(desk, 'indicators');
  if (table === undefined || desk.last === null) return [];
  const { year, indicators } = desk.last;
  return liveRows(table).flatMap((row) => {
    const found = indicators.find(
      ({ id, name }) =>
        shownAt(table, row, 'Codice') === id && shownAt(table, row, 'Indicatore') === name,
    );
    if (found === undefined) return [];
    const { uid: owner, id, name, target, result } = found;
    return { table, row, owner, shown: { id, name, year }, texts: { actual: result, target } };
  });
};

/** Rows of `Valutazione OIV` whose code and title are those that the last run showed. */
const objectiveSeats = (desk: Desk): readonly Seat[] => {
  const table = tableNamed(desk, 'objectives');
  if (table === undefined || desk.last === null) return [];
  const { year, objectives } = desk.last;
  return liveRows(table).flatMap((row) => {
    const found = objectives.find(
      ({ code, title }) =>
        shownAt(table, row, 'Codice') === code && shownAt(table, row, 'Obiettivo') === title,
    );
    if (found === undefined) return [];
    const { uid: owner, code: id, title: name } = found;
    return { table, row, owner, shown: { id, name, year }, texts: {} };
  });
};

/** Rows of `Anomalie` that hold an open finding about an indicator or an objective. */
const findingSeats = (desk: Desk): readonly (Seat & { readonly check: string })[] => {
  const table = tableNamed(desk, 'findings');
  if (table === undefined || desk.last === null) return [];
  const { year, findings } = desk.last;
  return bodyRows(table).flatMap((row) => {
    const line = Array.from({ length: 40 }, (_, at) => table.sheet.cells[row]?.[at]?.content);
    const shows = (text: string): boolean =>
      line.some((content) => content?.kind === 'text' && content.text === text);
    const found = findings.find(({ message, subject }) => shows(message) && shows(subject));
    if (found === undefined) return [];
    const shown = { id: found.subject, name: '', year };
    return { table, row, owner: found.owner, shown, texts: {}, check: found.check };
  });
};

/** Types a value; what stood in the cell, and what was typed for the same thing, is given up. */
const typeAt = (
  desk: Desk,
  { table, row, owner, shown, texts }: Seat,
  [kind, header, check]: readonly [EntryKind, string, (string | null)?],
): Desk => {
  const value = valueFor(kind, desk.serial);
  const before = shownAt(table, row, header);
  const replaced = desk.ledger.filter(
    (entry) =>
      entry.state === 'live' &&
      entry.kind === kind &&
      ((kind !== 'outcome' && entry.value === before) ||
        (entry.owner === owner &&
          entry.shown.year === shown.year &&
          entry.check === (check ?? null))),
  );
  const entry: Entry = {
    kind,
    value,
    owner,
    check: check ?? null,
    shown: { ...shown, text: texts[kind] ?? '' },
    state: 'live',
  };
  const typed = withGenerated(desk, table.sheet, typedInto(table, row, header, value));
  const freed = withState(typed, replaced, 'given-up');
  const booked = { ...freed, ledger: [...freed.ledger, entry], serial: desk.serial + 1 };
  // Where a row stands twice, the copy keeps the old value, and all of it may be asked.
  const rows = bodyRows(table).filter((each) => shownAt(table, each, 'Codice') === shown.id);
  const asked = rows.length > 1 ? harming(booked, [owner]) : booked;
  return said(asked, `type ${value} into «${header}» of ${shown.id} (${owner})`);
};

/** The seat again, in the table as it stands after another cell of its row was changed. */
const again = (desk: Desk, { table, ...seat }: Seat): Seat => ({
  ...seat,
  table: tableNamed(desk, table.name) ?? table,
});

const clearAt = (desk: Desk, { table, row }: Seat, header: string): Desk => {
  const value = shownAt(table, row, header);
  if (value === undefined) return desk;
  const cleared = withGenerated(desk, table.sheet, typedInto(table, row, header, null));
  return release(cleared, value, 'cleared');
};

/** A value that stands in no yellow cell any more is free. */
export const release = (
  desk: Desk,
  value: string | number,
  state: 'cleared' | 'given-up',
): Desk => {
  const entries = desk.ledger.filter(
    (entry) => entry.value === value && entry.kind !== 'outcome' && entry.state !== 'cleared',
  );
  return withState(desk, entries, timesTyped(desk, value) === 0 ? state : 'given-up');
};

const objectiveFor = (desk: Desk, uid: number): readonly number[] =>
  desk.chamber.indicators.filter((each) => each.uid === uid).map(({ objective }) => objective);

const typeActual: DoChange = (desk, chance) => {
  const seat = chance.pick(indicatorSeats(desk));
  if (seat === undefined) return null;
  const typed = typeAt(desk, seat, ['actual', 'Consuntivo confermato']);
  return disturbing(typed, objectiveFor(desk, seat.owner));
};

const typeTarget: DoChange = (desk, chance) => {
  const seat = chance.pick(indicatorSeats(desk));
  if (seat === undefined) return null;
  const typed = typeAt(desk, seat, ['target', 'Target confermato']);
  return disturbing(typed, objectiveFor(desk, seat.owner));
};

/** The OIV's outcome of a row; the entry of another outcome is given up. */
const setOutcome = (desk: Desk, seat: Seat, word: string | null): Desk => {
  const old = desk.ledger.filter(({ kind, owner }) => kind === 'outcome' && owner === seat.owner);
  const sheet = typedInto(seat.table, seat.row, 'Esito OIV', word);
  return withState(withGenerated(desk, seat.table.sheet, sheet), old, 'given-up');
};

const typeScore: DoChange = (desk, chance) => {
  const seat = chance.pick(objectiveSeats(desk));
  if (seat === undefined) return null;
  const decided = setOutcome(desk, seat, chance.below(2) === 0 ? 'valutato' : null);
  const typed = typeAt(decided, again(decided, seat), ['score', 'Punteggio OIV']);
  return disturbing(typed, [seat.owner]);
};

const typeReason: DoChange = (desk, chance) => {
  const seat = chance.pick(objectiveSeats(desk));
  if (seat === undefined) return null;
  return disturbing(typeAt(desk, seat, ['reason', 'Motivazione']), [seat.owner]);
};

/** Not assessable, with the reason that this asks for and without a score. */
const typeNotAssessable: DoChange = (desk, chance) => {
  const seat = chance.pick(objectiveSeats(desk));
  if (seat === undefined) return null;
  const scoreless = clearAt(desk, seat, 'Punteggio OIV');
  const given = withState(
    scoreless,
    scoreless.ledger.filter(
      ({ kind, owner, state, shown }) =>
        kind === 'score' &&
        owner === seat.owner &&
        state === 'live' &&
        shown.year === seat.shown.year,
    ),
    'given-up',
  );
  const reasoned = typeAt(given, again(given, seat), ['reason', 'Motivazione']);
  const typed = typeAt(reasoned, again(reasoned, seat), ['outcome', 'Esito OIV']);
  return disturbing(typed, [seat.owner]);
};

const acceptFinding: DoChange = (desk, chance) => {
  const seat = chance.pick(findingSeats(desk));
  if (seat === undefined) return null;
  const sheet = typedInto(seat.table, seat.row, 'Esito', 'accettata');
  const decided = withGenerated(desk, seat.table.sheet, sheet);
  const typed = typeAt(decided, again(decided, seat), ['acceptance', 'Motivo', seat.check]);
  return said(typed, `that was ${seat.check}`);
};

const clearTyped: DoChange = (desk, chance) => {
  const cells = tablesIn(desk.generated?.sheets ?? []).flatMap((table) =>
    yellowCells(table)
      .filter(({ value }) =>
        desk.ledger.some((entry) => entry.value === value && entry.kind !== 'outcome'),
      )
      .map((cell) => ({ ...cell, table })),
  );
  const cell = chance.pick(cells);
  if (cell === undefined) return null;
  const { table, row, header, value } = cell;
  const cleared = withGenerated(desk, table.sheet, typedInto(table, row, header, null));
  return said(
    rowChanged(release(cleared, value, 'cleared'), value),
    `clear ${value} in «${header}»`,
  );
};

/** A value went from its row, or another joined it: nothing is asked of the rest of that row. */
export const rowChanged = (desk: Desk, value: string | number): Desk => {
  const owners = desk.ledger.filter((entry) => entry.value === value).map(({ owner }) => owner);
  const objectives = owners.flatMap((owner) => objectiveFor(desk, owner));
  return disturbing(harming(desk, owners), [...owners, ...objectives]);
};

/** A value typed into the copy of a row, beside the one that stands in the row itself. */
export const typeRival = (desk: Desk, entry: Entry): readonly [Desk, string | number] => {
  const value = valueFor(entry.kind, desk.serial);
  const rival = { ...entry, value, state: 'live' as const };
  return [{ ...desk, ledger: [...desk.ledger, rival], serial: desk.serial + 1 }, value];
};

export const TYPING: Readonly<Record<string, DoChange>> = {
  typeActual,
  typeTarget,
  typeScore,
  typeReason,
  typeNotAssessable,
  acceptFinding,
  clearTyped,
};
