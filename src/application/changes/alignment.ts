import type { PlannedSheet } from '../../sheets/plan';
import { shownWords } from './shown';
import { keyColumnOf, textAt, type ShownSheet } from './shownSheet';

/** A row or column of the sheet to come, and where it stands now; null: in one of the two alone. */
export interface Pair {
  readonly after: number | null;
  readonly before: number | null;
}

/** The new place of each present place. */
type Moves = ReadonlyMap<number, number>;

/**
 * Pairs what is known to move from one place to the other, then what bears the same key; of several
 * with the same, the first with the first.
 */
const paired = (
  after: readonly string[],
  before: readonly string[],
  moves: Moves,
): readonly Pair[] => {
  const known = new Map([...moves].map(([from, to]) => [to, from]));
  const places = new Map<string, number[]>();
  before.forEach((key, at) => {
    if (!moves.has(at)) void (places.get(key)?.push(at) ?? places.set(key, [at]));
  });
  const kept = after.map((key, at) => ({
    after: at,
    before: known.get(at) ?? places.get(key)?.shift() ?? null,
  }));
  const gone = [...places.values()].flat().sort((one, other) => one - other);
  return [...kept, ...gone.map((at) => ({ after: null, before: at }))];
};

/** What stands above a table, and its header, are the same by their place over the table. */
const rowKeys = (sheet: ShownSheet): readonly string[] => {
  const keyColumn = keyColumnOf(sheet);
  return sheet.rows.map((row, at) => {
    if (sheet.headerRow !== null && at <= sheet.headerRow) return `above ${sheet.headerRow - at}`;
    const key = textAt(sheet, at, keyColumn);
    const first = row.find((shown) => shown !== null) ?? null;
    return `row ${key ?? shownWords(first) ?? ''}`;
  });
};

const widthOf = (sheet: ShownSheet): number =>
  sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);

const columnKeys = (sheet: ShownSheet, width: number): readonly string[] =>
  Array.from({ length: width }, (_, column) => {
    const header = sheet.headerRow === null ? null : textAt(sheet, sheet.headerRow, column);
    return header === null ? `at ${column}` : `header ${header}`;
  });

const NO_MOVES: Moves = new Map();

/**
 * Which rows and columns of the two sheets are the same, wherever they moved: as the plan says, for a
 * code may name another indicator than it did; what it does not tell goes by codes and headers.
 */
export const align = (
  after: ShownSheet,
  before: ShownSheet,
  moves: PlannedSheet['moves'],
): { readonly rows: readonly Pair[]; readonly columns: readonly Pair[] } => {
  // Without a header of its own the sheet as it stands cannot be matched but place by place.
  const isMatched = (after.headerRow === null) === (before.headerRow === null);
  const plain = isMatched ? after : { ...after, headerRow: null };
  const width = Math.max(widthOf(after), widthOf(before));
  return {
    rows: paired(rowKeys(plain), rowKeys(before), moves?.rows ?? NO_MOVES),
    columns: paired(
      columnKeys(plain, width),
      columnKeys(before, width),
      moves?.columns ?? NO_MOVES,
    ),
  };
};
