import { matchingText } from '../../../domain/language/normaliseText';
import type { SheetSnapshot, SnapshotCell } from '../../snapshot';
import { contentText, isBlank } from '../entries/cellWords';

/** A table of ours, as the program writes it. */
export interface TableHeaders {
  /** Every header that the program writes in this table, from left to right. */
  readonly order: readonly string[];
  /** Headers without which what people typed could not be told. */
  readonly needed: readonly string[];
}

/** A table of ours as it stands now: rows may be sorted, columns moved, headers pushed down. */
export interface FoundTable {
  readonly headerRow: number;
  /** The column of a header of ours; undefined where people took it out. */
  readonly columnOf: (header: string) => number | undefined;
  /** The columns that are not ours, with what stands in their header. */
  readonly otherColumns: ReadonlyMap<number, string>;
  /** Needed columns that were deleted as a whole, with everything in them. */
  readonly deleted: readonly string[];
  /** Needed headers whose column is unknown: the table must not be read. */
  readonly missing: readonly string[];
}

export const cellAt = (sheet: SheetSnapshot, row: number, column: number): SnapshotCell | null => {
  const cell = sheet.cells[row]?.[column];
  return cell === undefined || isBlank(cell.content) ? null : cell;
};

export const textAt = (sheet: SheetSnapshot, row: number, column: number | undefined): string => {
  const cell = column === undefined ? null : cellAt(sheet, row, column);
  return cell === null ? '' : contentText(cell.content).trim();
};

/** So many headers of ours in one row are no chance. */
const FEWEST_HEADERS = 3;

/**
 * The first row that bears headers of the table, or null. A needed header that people renamed
 * (`Punteggio OIV 2023`) or emptied is told by its beginning or by its neighbours; one that can
 * not be told is `missing`, one whose column is gone is `deleted`.
 */
export const findTable = (sheet: SheetSnapshot, headers: TableHeaders): FoundTable | null => {
  const fewest = Math.min(FEWEST_HEADERS, headers.order.length);
  const known = new Map(headers.order.map((header) => [matchingText(header), header]));
  for (let row = 0; row < sheet.cells.length; row += 1) {
    const columns = knownColumns(sheet, row, known);
    if (columns.size >= fewest) return foundAt(sheet, row, columns, headers);
  }
  return null;
};

const knownColumns = (
  sheet: SheetSnapshot,
  row: number,
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> => {
  const columns = new Map<string, number>();
  sheet.cells[row]?.forEach((cell, column) => {
    if (cell?.content.kind !== 'text') return;
    const header = known.get(matchingText(cell.content.text));
    if (header !== undefined && !columns.has(header)) columns.set(header, column);
  });
  return columns;
};

const foundAt = (
  sheet: SheetSnapshot,
  headerRow: number,
  known: ReadonlyMap<string, number>,
  headers: TableHeaders,
): FoundTable => {
  const others = otherColumns(sheet, headerRow, known);
  const { columns, deleted, missing } = withRenamed(known, others, headers);
  const ours = new Set(columns.values());
  return {
    headerRow,
    columnOf: (header) => columns.get(header),
    otherColumns: new Map([...others].filter(([column]) => !ours.has(column))),
    deleted,
    missing,
  };
};

/** The columns without a header of ours, as far as the sheet reaches. */
const otherColumns = (
  sheet: SheetSnapshot,
  headerRow: number,
  known: ReadonlyMap<string, number>,
): ReadonlyMap<number, string> => {
  const ours = new Set(known.values());
  // Rows that are absent are holes in the array, which map() would leave as they are.
  const width = Array.from(sheet.cells).reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  return new Map(
    Array.from({ length: width }, (_, column) => column)
      .filter((column) => !ours.has(column))
      .map((column) => [column, textAt(sheet, headerRow, column)] as const),
  );
};

interface Renamed {
  readonly columns: ReadonlyMap<string, number>;
  readonly deleted: readonly string[];
  readonly missing: readonly string[];
}

const withRenamed = (
  known: ReadonlyMap<string, number>,
  others: ReadonlyMap<number, string>,
  { order, needed }: TableHeaders,
): Renamed => {
  const columns = new Map(known);
  const deleted: string[] = [];
  const missing: string[] = [];
  for (const header of needed.filter((each) => !columns.has(each))) {
    const free = new Map([...others].filter(([column]) => ![...columns.values()].includes(column)));
    const column = byBeginning(header, free) ?? byNeighbours(header, columns, free, order);
    if (typeof column === 'number') columns.set(header, column);
    else (column === 'deleted' ? deleted : missing).push(header);
  }
  return { columns, deleted, missing };
};

const byBeginning = (header: string, free: ReadonlyMap<number, string>): number | null => {
  const words = matchingText(header);
  const found = [...free].filter(([, text]) => matchingText(text).startsWith(`${words} `));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
};

/** The one foreign column between the nearest headers that stand before and after it. */
const byNeighbours = (
  header: string,
  columns: ReadonlyMap<string, number>,
  free: ReadonlyMap<number, string>,
  order: readonly string[],
): number | 'deleted' | null => {
  const at = order.indexOf(header);
  const before = order.slice(0, at).findLast((each) => columns.has(each));
  const after = order.slice(at + 1).find((each) => columns.has(each));
  const left = before === undefined ? -1 : (columns.get(before) ?? -1);
  const right = after === undefined ? null : (columns.get(after) ?? null);
  if (right === null || right <= left) return null;
  const between = [...free.keys()].filter((column) => column > left && column < right);
  if (between.length === 0) return right === left + 1 ? 'deleted' : null;
  const absent = order
    .slice(before === undefined ? 0 : order.indexOf(before) + 1, order.indexOf(after ?? ''))
    .filter((each) => !columns.has(each));
  return absent.length === between.length ? (between[absent.indexOf(header)] ?? null) : null;
};

/** True where a sheet holds nothing at all. */
export const isEmptySheet = (sheet: SheetSnapshot): boolean =>
  !sheet.cells.some((row) => row?.some((cell) => cell !== undefined && !isBlank(cell.content)));
