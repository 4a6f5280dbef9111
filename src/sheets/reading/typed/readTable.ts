import type { Written } from '../../../domain/model/cell';
import type { ExtraColumn, StrayCell } from '../../inputs';
import type { SheetSnapshot } from '../../snapshot';
import { EXTRA_COLUMN, HEADERS, ROW_KINDS } from '../../writing/texts';
import { cellAt, textAt, type FoundTable } from './generatedTable';

/** What to read of a table: who a row is about, and which columns people fill. */
export interface TableReading {
  readonly mark: string;
  /** The header of the column that the sheet's own title and explanations stand in. */
  readonly first: string;
  readonly inputs: readonly string[];
  /** The code of a row from the texts under our headers, or null where it has none. */
  readonly codeOf: (text: (header: string) => string) => string | null;
}

/** The filled input cells of a row by their headers. */
export type RowInputs = ReadonlyMap<string, Written>;

export interface ReadTable {
  /** By code; only rows where something was typed. */
  readonly rows: ReadonlyMap<string, RowInputs>;
  readonly extraColumns: readonly ExtraColumn[];
  readonly strayCells: readonly StrayCell[];
}

/** Everything that people typed in a table of ours and around it, found by code and header. */
export const readTable = (
  sheet: SheetSnapshot,
  table: FoundTable,
  reading: TableReading,
): ReadTable => {
  const rows = new Map<string, Map<string, Written>>();
  const extras = new Map<number, Map<string, Written>>();
  const stray: StrayCell[] = [];
  const keepStray = (input: Written): void => void stray.push({ ...input, mark: reading.mark });
  for (let row = 0; row < sheet.cells.length; row += 1) {
    if (row === table.headerRow || sheet.cells[row] === undefined) continue;
    const code = row < table.headerRow ? null : codeAt(sheet, table, reading, row);
    if (code === null) strayInputs(sheet, table, reading, row).forEach(keepStray);
    else {
      keep(rows, code, typedIn(sheet, table, reading, row), keepStray);
      for (const [column, input] of extrasIn(sheet, table, row)) {
        keep(extras, column, [[code, input]], keepStray);
      }
      insertedCells(sheet, table, reading, row).forEach(keepStray);
    }
  }
  return { rows, extraColumns: extraColumns(table, reading.mark, extras), strayCells: stray };
};

/** Keeps the first content of a place; a second one for the same place is a note of its own. */
const keep = <Key, Sub>(
  into: Map<Key, Map<Sub, Written>>,
  key: Key,
  inputs: Iterable<readonly [Sub, Written]>,
  keepStray: (input: Written) => void,
): void => {
  for (const [sub, input] of inputs) {
    const kept = into.get(key) ?? new Map<Sub, Written>();
    if (kept.has(sub)) keepStray(input);
    else into.set(key, kept.set(sub, input));
  }
};

const codeAt = (
  sheet: SheetSnapshot,
  table: FoundTable,
  reading: TableReading,
  row: number,
): string | null => reading.codeOf((header) => textAt(sheet, row, table.columnOf(header)));

const inputAt = (sheet: SheetSnapshot, row: number, column: number): Written | null => {
  const cell = cellAt(sheet, row, column);
  return cell === null ? null : { content: cell.content, cell: { sheet: sheet.name, row, column } };
};

const typedIn = (
  sheet: SheetSnapshot,
  table: FoundTable,
  { inputs }: TableReading,
  row: number,
): readonly (readonly [string, Written])[] =>
  inputs.flatMap((header) => {
    const column = table.columnOf(header);
    const input = column === undefined ? null : inputAt(sheet, row, column);
    return input === null ? [] : [[header, input] as const];
  });

const extrasIn = (
  sheet: SheetSnapshot,
  table: FoundTable,
  row: number,
): readonly (readonly [number, Written])[] =>
  (sheet.cells[row] ?? []).flatMap((_, column) => {
    const input = table.otherColumns.has(column) ? inputAt(sheet, row, column) : null;
    return input === null ? [] : [[column, input] as const];
  });

const kindAt = (sheet: SheetSnapshot, table: FoundTable, row: number): string =>
  textAt(sheet, row, table.columnOf(HEADERS.rowKind));

/** Everything typed in a row, cell by cell; formulas are ours. */
const cellsOf = (sheet: SheetSnapshot, row: number): readonly Written[] =>
  (sheet.cells[row] ?? []).flatMap((cell, column) => {
    const input = cell?.formula ? null : inputAt(sheet, row, column);
    return input === null ? [] : [input];
  });

/** In a row that is about nobody: what the program did not write there itself. */
const strayInputs = (
  sheet: SheetSnapshot,
  table: FoundTable,
  reading: TableReading,
  row: number,
): readonly Written[] => {
  const kind = kindAt(sheet, table, row);
  const kindColumn = table.columnOf(HEADERS.rowKind);
  const forPeople = new Set(reading.inputs.map((header) => table.columnOf(header)));
  const isOurs = (column: number): boolean => {
    if (column === kindColumn) return true;
    if (kind === ROW_KINDS.note) return false;
    if (kind === ROW_KINDS.text) return column === table.columnOf(reading.first);
    // Without the column that marks our rows, only cells that are surely people's are taken.
    if (kind === '' && kindColumn !== undefined) return false;
    return !forPeople.has(column) && !table.otherColumns.has(column);
  };
  return cellsOf(sheet, row).filter(({ cell }) => !isOurs(cell.column));
};

/** In a row that people inserted with a code of their own: what stands under our other headers. */
const insertedCells = (
  sheet: SheetSnapshot,
  table: FoundTable,
  reading: TableReading,
  row: number,
): readonly Written[] => {
  const inserted =
    table.columnOf(HEADERS.rowKind) !== undefined && kindAt(sheet, table, row) === '';
  if (!inserted) return [];
  const taken = new Set([HEADERS.code, ...reading.inputs].map((header) => table.columnOf(header)));
  return cellsOf(sheet, row).filter(
    ({ cell }) => !taken.has(cell.column) && !table.otherColumns.has(cell.column),
  );
};

const extraColumns = (
  table: FoundTable,
  mark: string,
  extras: ReadonlyMap<number, ReadonlyMap<string, Written>>,
): readonly ExtraColumn[] =>
  [...table.otherColumns].flatMap(([column, header]) => {
    const byCode = extras.get(column) ?? new Map<string, Written>();
    if (header === '' && byCode.size === 0) return [];
    return [{ mark, header: header === '' ? EXTRA_COLUMN : header, byCode }];
  });
