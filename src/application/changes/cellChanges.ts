import type { CellRef } from '../../domain/model/cell';
import type { PlannedSheet } from '../../sheets/plan';
import { FINDING_HEADERS } from '../../sheets/generated/findings/schema';
import { CODE } from '../../sheets/generated/schema/tableSchema';
import { align, type Pair } from './alignment';
import { isSameShown, shownWords, wordsOfBoth, type Shown } from './shown';
import { textAt, type ShownSheet } from './shownSheet';

export interface CellChange {
  /** Where the cell will stand; for one that goes, where it stands now. */
  readonly cell: CellRef;
  /** What names its row (a code; of a finding, its subject), or null. */
  readonly row: string | null;
  /** The header of its column, or null. */
  readonly column: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** Headers of the column that names a row to people, best first. */
const NAME_HEADERS: readonly string[] = [CODE.header, FINDING_HEADERS.subject];
const HEADER_STYLE = /^header/;

/** The differences in visible columns, row by row as they will stand; what goes comes last. */
export const cellChanges = (
  sheet: PlannedSheet,
  after: ShownSheet,
  before: ShownSheet,
): readonly CellChange[] => {
  const { rows, columns } = align(after, before, sheet.moves);
  const visible = columns.filter((pair) => !isHidden(sheet, pair));
  return rows.flatMap((row) =>
    visible.flatMap((column) => {
      const will = valueAt(after, row.after, column.after);
      const was = valueAt(before, row.before, column.before);
      return isSameShown(was, will)
        ? []
        : [change({ sheet, after, before, row, column, was, will })];
    }),
  );
};

/** A column that only the present sheet has is people's own, and seen. */
const isHidden = (sheet: PlannedSheet, { after }: Pair): boolean =>
  after !== null && sheet.columns[after]?.hidden === true;

const valueAt = (sheet: ShownSheet, row: number | null, column: number | null): Shown =>
  row === null || column === null ? null : (sheet.rows[row]?.[column] ?? null);

interface Difference {
  readonly sheet: PlannedSheet;
  readonly after: ShownSheet;
  readonly before: ShownSheet;
  readonly row: Pair;
  readonly column: Pair;
  readonly was: Shown;
  readonly will: Shown;
}

const change = (difference: Difference): CellChange => {
  const { sheet, after, before, row, column, was, will } = difference;
  const [old, next] = wordsOfBoth(was, will);
  const goes = row.after === null || column.after === null;
  const [place, at, there] = goes
    ? [before, row.before ?? row.after ?? 0, column.before ?? column.after ?? 0]
    : [after, row.after, column.after];
  return {
    cell: { sheet: sheet.title, row: at, column: there },
    row: rowName(place, at),
    column: columnName(sheet, place, at, there),
    before: old,
    after: next,
  };
};

const rowName = (sheet: ShownSheet, row: number): string | null => {
  const { headerRow } = sheet;
  if (headerRow !== null && row <= headerRow) return null;
  const header = headerRow === null ? [] : (sheet.rows[headerRow] ?? []);
  const named = NAME_HEADERS.map((name) =>
    header.findIndex((shown) => shown?.kind === 'text' && shown.text === name),
  ).find((column) => column >= 0);
  return textAt(sheet, row, named ?? 0) ?? shownWords(sheet.rows[row]?.find(isThere) ?? null);
};

const isThere = (shown: Shown): boolean => shown !== null;

/** A sheet of several blocks has a header over each: the nearest above counts. */
const columnName = (
  planned: PlannedSheet,
  sheet: ShownSheet,
  row: number,
  column: number,
): string | null => {
  if (sheet.headerRow !== null) {
    return row <= sheet.headerRow ? null : textAt(sheet, sheet.headerRow, column);
  }
  for (let at = row - 1; at >= 0; at -= 1) {
    if (HEADER_STYLE.test(planned.cells[at]?.[column]?.style ?? '')) {
      return textAt(sheet, at, column);
    }
  }
  return null;
};
