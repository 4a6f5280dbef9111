import type { Match } from '../../../domain/identity/pairing';
import type { SetAside, SetAsideReason } from '../../../sheets/generated/entries/userEntries';
import type { StandingRow, StandingTable } from '../../../sheets/generated/table/standing';
import { chosen, type Chosen } from './chosen';
import { differing, wordsOf, type RowRules } from './rowRules';
import { touchKey, type Touch } from './placedEntries';

export interface RowPlacing<Row extends StandingRow, Inputs, Source> {
  readonly table: StandingTable<Row> | null;
  readonly rules: RowRules<Row, Inputs, Source>;
  /** The year of the run that wrote the sheets, and of this one. */
  readonly written: number | null;
  readonly year: number;
  readonly placeOf: (row: Row) => Match;
  /** The codes of now by those of the last run: what cells of `Scelta` and set-aside rows name. */
  readonly codes: ReadonlyMap<string, string>;
  /** What the worksheets say now, by code or id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Tells the rows of this workbook from those of another one. */
  readonly from: string;
}

export interface PlacedRows<Inputs> {
  readonly placed: ReadonlyMap<string, Inputs>;
  readonly setAside: readonly SetAside<Inputs>[];
  /** The code, id or key of every row that is written again, by its row now. */
  readonly keys: ReadonlyMap<number, string>;
  readonly touched: ReadonlyMap<string, Touch>;
}

/**
 * Assigns what was typed in a table to its present row. What fits no row for certain, belongs to
 * another year, or says something else than another row of the same, is set aside.
 */
export const placeRows = <Row extends StandingRow, Inputs, Source>(
  placing: RowPlacing<Row, Inputs, Source>,
): PlacedRows<Inputs> => {
  const { table } = placing;
  const work: Work<Inputs> = {
    placed: new Map(),
    setAside: [],
    keys: new Map(),
    touched: new Map(),
    settled: new Set(),
    live: new Set(),
  };
  const rows = table?.rows ?? [];
  for (const row of rows.filter((each) => each.setAside === null)) placeLive(row, placing, work);
  for (const row of rows.filter((each) => each.setAside !== null)) placeAside(row, placing, work);
  return work;
};

interface Work<Inputs> {
  readonly placed: Map<string, Inputs>;
  readonly setAside: SetAside<Inputs>[];
  readonly keys: Map<number, string>;
  readonly touched: Map<string, Touch>;
  /** Where somebody chose or typed anew: what another copy says has been seen and goes. */
  readonly settled: Set<string>;
  /** Ids whose own row stands in the table. */
  readonly live: Set<string>;
}

const isOtherYear = (
  row: StandingRow,
  { written, year }: { written: number | null; year: number },
): boolean => {
  const its = row.year ?? written;
  return its !== null && its !== year;
};

const placeLive = <Row extends StandingRow, Inputs, Source>(
  row: Row,
  placing: RowPlacing<Row, Inputs, Source>,
  work: Work<Inputs>,
): void => {
  const { rules, sources } = placing;
  const match = placing.placeOf(row);
  const id = match.kind === 'found' ? match.now : null;
  const isFirst = id !== null && !work.live.has(id);
  if (isFirst) {
    work.live.add(id);
    work.keys.set(row.row, id);
  }
  const otherYear = isOtherYear(row, placing);
  const choice = chosen(row.choice, placing.codes.keys());
  const inputs = rules.inputs(row, id === null ? undefined : sources.get(id), choice);
  if (isFirst && !otherYear) touch(row, id, inputs, placing, work);
  if (isFirst && choice.kind === 'choice') work.settled.add(id);
  const before = id === null ? undefined : work.placed.get(id);
  const aside = whyAside();
  if (aside !== null) setAside(row, inputs, aside, match, placing, work);
  else if (id !== null && !rules.isEmpty(row)) {
    work.placed.set(id, before === undefined ? inputs : filled(rules, before, inputs));
  }

  function whyAside(): SetAsideReason | null {
    if (rules.isEmpty(row)) return !isFirst && hasNotes(row, placing) ? 'gone' : null;
    if (otherYear) return 'other-year';
    if (id === null) return 'gone';
    if (before !== undefined && differing(rules, before, inputs).length > 0) return 'other-copy';
    return !isFirst && hasNotes(row, placing) ? 'other-copy' : null;
  }
};

/** The first row's words, and those of its copy where it has none. */
const filled = <Row extends StandingRow, Inputs, Source>(
  rules: RowRules<Row, Inputs, Source>,
  one: Inputs,
  other: Inputs,
): Inputs =>
  rules.fields.reduce(
    (inputs, field) =>
      rules.input(inputs, field) === null
        ? { ...inputs, [field]: rules.input(other, field) }
        : inputs,
    one,
  );

const touch = <Row extends StandingRow, Inputs, Source>(
  row: Row,
  id: string,
  inputs: Inputs,
  { rules }: RowPlacing<Row, Inputs, Source>,
  work: Work<Inputs>,
): void => {
  for (const field of rules.fields) {
    const now = wordsOf(rules, rules.input(inputs, field), field);
    const seen = rules.seen(row, field);
    if (now === seen) continue;
    const how = now === '' ? 'cleared' : 'typed';
    work.touched.set(touchKey(id, field), { how, before: seen });
    // An emptied cell chooses nothing: what another copy says there stays beside it.
    if (how === 'typed') work.settled.add(id);
  }
};

const placeAside = <Row extends StandingRow, Inputs, Source>(
  row: Row,
  placing: RowPlacing<Row, Inputs, Source>,
  work: Work<Inputs>,
): void => {
  const { rules, sources, codes } = placing;
  const choice = chosen(row.choice, codes.keys());
  if (choice.kind === 'choice' && choice.choice === 'discard') return;
  const given = choice.kind === 'code' ? codes.get(choice.code) : undefined;
  if (given !== undefined) {
    work.placed.set(given, rules.inputs(row, sources.get(given), HOLDS));
    work.settled.add(given);
    return;
  }
  const otherYear = isOtherYear(row, placing);
  // Words of a year that is back and find no place are simply gone.
  const before = row.setAside === 'other-copy' ? row.setAside : 'gone';
  const reason = otherYear ? 'other-year' : before;
  const likely = codes.get(row.likely) ?? null;
  if (rules.isEmpty(row) && !hasNotes(row, placing)) return;
  if (reason === 'other-copy' && likely !== null && work.settled.has(likely)) return;
  const id = placeAgain(row, likely, placing, work);
  const inputs = rules.inputs(row, id === null ? undefined : sources.get(id), choice);
  const comesBack =
    id !== null &&
    reason !== 'other-copy' &&
    !otherYear &&
    !rules.isEmpty(row) &&
    !work.placed.has(id) &&
    !rules.fields.some((field) => work.touched.has(touchKey(id, field)));
  if (comesBack) work.placed.set(id, inputs);
  else setAside(row, inputs, reason, { kind: 'lost', likely }, placing, work);
};

/**
 * Where a set-aside row belongs now. One of another year was known all the time; one that was gone
 * comes back only to what was not there in the last run.
 */
const placeAgain = <Row extends StandingRow, Inputs, Source>(
  row: Row,
  likely: string | null,
  placing: RowPlacing<Row, Inputs, Source>,
  work: Work<Inputs>,
): string | null => {
  if (row.setAside === 'other-year' && likely !== null) return likely;
  const match = placing.placeOf(row);
  return match.kind === 'found' && !work.live.has(match.now) ? match.now : null;
};

/** Given to a row by hand: it holds for the text and the figures of now. */
const HOLDS: Chosen = { kind: 'choice', choice: 'confirmed' };

const setAside = <Row extends StandingRow, Inputs, Source>(
  row: Row,
  inputs: Inputs,
  reason: SetAsideReason,
  match: Match,
  { from, written, year }: RowPlacing<Row, Inputs, Source>,
  work: Work<Inputs>,
): void => {
  const key = `${from}:${row.row}`;
  work.keys.set(row.row, key);
  work.setAside.push({
    ...row.named,
    key,
    year: row.year ?? written ?? year,
    reason,
    // The row that words of another year belong to is certain or not known; others may guess.
    likely:
      match.kind === 'found'
        ? match.now
        : reason === 'other-year' && row.setAside === null
          ? null
          : match.likely,
    inputs,
  });
};

const hasNotes = <Row extends StandingRow, Inputs, Source>(
  { row }: Row,
  { table }: RowPlacing<Row, Inputs, Source>,
): boolean => (table?.added ?? []).some(({ byRow }) => byRow.has(row));
