import type { Written } from '../../../domain/model/cell';
import type { Input, StrayCell } from '../../inputs';
import type { SheetSnapshot } from '../../snapshot';
import { EXTRA_COLUMN, HEADERS, ROW_KINDS } from '../../writing/texts';
import { cellAt, textAt, type FoundTable } from './generatedTable';

/** What to read of a table: who a row is about, and which columns people fill. */
export interface TableReading {
  readonly mark: string;
  /** The header of the column that the sheet's own title and explanations stand in. */
  readonly first: string;
  readonly inputs: readonly string[];
  /** Whether a row is about somebody, from the texts under our headers. */
  readonly isAbout: (text: (header: string) => string) => boolean;
}

/** One row of a table of ours. */
export interface TableRow {
  /** Counted from 0. */
  readonly row: number;
  /** What stands under one of our headers, as text; '' where nothing does. */
  readonly text: (header: string) => string;
  readonly input: (header: string) => Input | null;
}

/** A column that people added, by row. */
export interface AddedColumn {
  readonly header: string;
  readonly byRow: ReadonlyMap<number, Input>;
}

export interface ReadTable {
  readonly rows: readonly TableRow[];
  readonly added: readonly AddedColumn[];
  readonly strayCells: readonly StrayCell[];
}

/** Everything that people typed in a table of ours and around it, found by row and header. */
export const readTable = (
  sheet: SheetSnapshot,
  table: FoundTable,
  reading: TableReading,
): ReadTable => {
  const rows: TableRow[] = [];
  const stray: StrayCell[] = [];
  for (let row = 0; row < sheet.cells.length; row += 1) {
    if (row === table.headerRow || sheet.cells[row] === undefined) continue;
    const read = rowAt(sheet, table, row);
    const isRow = row > table.headerRow && reading.isAbout(read.text);
    if (isRow) rows.push(read);
    const notes = isRow ? insertedCells : strayInputs;
    for (const input of notes(sheet, table, reading, row))
      stray.push({ ...input, mark: reading.mark });
  }
  return { rows, added: addedColumns(sheet, table, rows), strayCells: stray };
};

const rowAt = (sheet: SheetSnapshot, table: FoundTable, row: number): TableRow => ({
  row,
  text: (header) => textAt(sheet, row, table.columnOf(header)),
  input: (header) => {
    const column = table.columnOf(header);
    return column === undefined ? null : inputAt(sheet, row, column);
  },
});

type Placed = Input & Written;

/** What people typed in a cell; a formula without a result holds an empty text. */
export const inputAt = (sheet: SheetSnapshot, row: number, column: number): Placed | null => {
  const cell = sheet.cells[row]?.[column];
  if (cell === undefined) return null;
  if (cell.formulaText === undefined && cellAt(sheet, row, column) === null) return null;
  return {
    content: cell.content,
    cell: { sheet: sheet.name, row, column },
    ...(cell.formulaText === undefined ? {} : { formula: cell.formulaText }),
    ...(isStruck(cell) ? { struck: true } : {}),
  };
};

const isStruck = ({ struck, content }: NonNullable<ReturnType<typeof cellAt>>): boolean =>
  struck === true ||
  (content.kind === 'text' &&
    content.runs !== undefined &&
    content.runs.every((run) => run.struck || run.text.trim() === ''));

const addedColumns = (
  sheet: SheetSnapshot,
  table: FoundTable,
  rows: readonly TableRow[],
): readonly AddedColumn[] =>
  [...table.otherColumns].flatMap(([column, header]) => {
    const byRow = new Map(
      rows.flatMap(({ row }) => {
        const input = inputAt(sheet, row, column);
        return input === null ? [] : [[row, input] as const];
      }),
    );
    if (header === '' && byRow.size === 0) return [];
    return [{ header: header === '' ? EXTRA_COLUMN : header, byRow }];
  });

const kindAt = (sheet: SheetSnapshot, table: FoundTable, row: number): string =>
  textAt(sheet, row, table.columnOf(HEADERS.rowKind));

/** Everything typed in a row, cell by cell; formulas are ours. */
const cellsOf = (sheet: SheetSnapshot, row: number): readonly Placed[] =>
  (sheet.cells[row] ?? []).flatMap((cell, column) => {
    const input = cell?.formula ? null : inputAt(sheet, row, column);
    return input === null ? [] : [input];
  });

type Notes = (
  sheet: SheetSnapshot,
  table: FoundTable,
  reading: TableReading,
  row: number,
) => readonly Placed[];

/** In a row that is about nobody: what the program did not write there itself. */
const strayInputs: Notes = (sheet, table, reading, row) => {
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
const insertedCells: Notes = (sheet, table, reading, row) => {
  const inserted =
    table.columnOf(HEADERS.rowKind) !== undefined && kindAt(sheet, table, row) === '';
  if (!inserted) return [];
  const taken = new Set([HEADERS.code, ...reading.inputs].map((header) => table.columnOf(header)));
  return cellsOf(sheet, row).filter(
    ({ cell }) => !taken.has(cell.column) && !table.otherColumns.has(cell.column),
  );
};
