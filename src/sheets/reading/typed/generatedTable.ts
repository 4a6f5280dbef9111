import { matchingText } from '../../../domain/text/normaliseText';
import type { SheetSnapshot, SnapshotCell } from '../../snapshot';
import { contentText, isBlank } from './contentText';

/** Which table of ours to look for in a sheet. */
export interface TableHeaders {
  /** Headers of which all must be there. */
  readonly required: readonly string[];
  /** Headers of which one at least must be there. */
  readonly oneOf: readonly string[];
  /** Every header that the program writes in this table. */
  readonly known: readonly string[];
}

/** A table of ours as it stands now: rows may be sorted, columns moved, headers pushed down. */
export interface FoundTable {
  readonly headerRow: number;
  /** The column of a header of ours; undefined where people took it out. */
  readonly columnOf: (header: string) => number | undefined;
  /** The columns that are not ours, with what stands in their header. */
  readonly otherColumns: ReadonlyMap<number, string>;
}

export const cellAt = (sheet: SheetSnapshot, row: number, column: number): SnapshotCell | null => {
  const cell = sheet.cells[row]?.[column];
  return cell === undefined || isBlank(cell.content) ? null : cell;
};

export const textAt = (sheet: SheetSnapshot, row: number, column: number | undefined): string => {
  const cell = column === undefined ? null : cellAt(sheet, row, column);
  return cell === null ? '' : contentText(cell.content).trim();
};

/** The first row that bears the headers of the table, or null. */
export const findTable = (sheet: SheetSnapshot, headers: TableHeaders): FoundTable | null => {
  const known = new Map(headers.known.map((header) => [matchingText(header), header]));
  for (let row = 0; row < sheet.cells.length; row += 1) {
    const columns = knownColumns(sheet, row, known);
    const isHeader =
      headers.required.every((header) => columns.has(header)) &&
      headers.oneOf.some((header) => columns.has(header));
    if (isHeader) return foundAt(sheet, row, columns);
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
  columns: ReadonlyMap<string, number>,
): FoundTable => {
  const ours = new Set(columns.values());
  // Rows that are absent are holes in the array, which map() would leave as they are.
  const width = Array.from(sheet.cells).reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const others = Array.from({ length: width }, (_, column) => column)
    .filter((column) => !ours.has(column))
    .map((column) => [column, textAt(sheet, headerRow, column)] as const);
  return {
    headerRow,
    columnOf: (header) => columns.get(header),
    otherColumns: new Map(others),
  };
};

/** True where a sheet holds nothing at all. */
export const isEmptySheet = (sheet: SheetSnapshot): boolean =>
  !sheet.cells.some((row) => row?.some((cell) => cell !== undefined && !isBlank(cell.content)));
