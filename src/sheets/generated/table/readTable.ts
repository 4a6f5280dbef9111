import type { Written } from '../../../domain/model/cell';
import type { Input, Named, StrayCell } from '../entries/userEntries';
import { SET_ASIDE_REASONS } from '../entries/userEntries';
import { headersOf, idsOf, tableHeaders, type TableSchema } from '../schema/tableSchema';
import type { SheetSnapshot } from '../../snapshot';
import { EXTRA_COLUMN, ROW_KINDS, SET_ASIDE_WORDS } from '../texts/sheetTexts';
import { cellAt, findTable, textAt, type FoundTable } from './findTable';
import type { AddedColumn, ReadSheet, StandingRow, StandingTable } from './standing';

/** One row of a table of ours, by the ids of its columns. */
export interface TableRow<Id extends string> {
  /** Counted from 0. */
  readonly row: number;
  /** What stands in a column of ours, as text; '' where nothing does. */
  readonly text: (id: Id) => string;
  readonly input: (id: Id) => Input | null;
}

export interface ReadTable<Row extends StandingRow> extends Omit<ReadSheet, 'parts'> {
  readonly table: StandingTable<Row>;
}

/**
 * Everything that people typed in a table of ours and around it, found by row and header; null where
 * the sheet has no such table. `named` says whom a row is about; rows about nobody hold notes.
 */
export const readTable = <Row extends StandingRow, Id extends string>(
  sheet: SheetSnapshot,
  schema: TableSchema<Id>,
  isAbout: (text: TableRow<Id>['text']) => boolean,
  rowOf: (row: TableRow<Id>) => Row,
): ReadTable<Row> | null => {
  const headers = tableHeaders(schema);
  const found = findTable(sheet, headers);
  if (found === null) return null;
  const own = ownColumns(schema, found);
  const rows: TableRow<Id>[] = [];
  const strayCells: StrayCell[] = [];
  for (let row = 0; row < sheet.cells.length; row += 1) {
    if (row === found.headerRow || sheet.cells[row] === undefined) continue;
    const read = rowAt(sheet, own, row);
    const isRow = row > found.headerRow && isAbout(read.text);
    if (isRow) rows.push(read);
    const notes = isRow ? insertedCells(sheet, own, row) : strayInputs(sheet, own, row);
    for (const input of notes) strayCells.push({ ...input, mark: schema.mark });
  }
  const columns = headers.order.flatMap((header) => {
    const column = found.columnOf(header);
    return column === undefined ? [] : [[header, column] as const];
  });
  const others = [...found.otherColumns].map(([column, header]) => [header, column] as const);
  return {
    table: {
      rows: rows.map(rowOf),
      added: addedColumns(sheet, found.otherColumns, rows),
      columns: new Map([...others, ...columns]),
      headerRow: found.headerRow,
    },
    strayCells,
    missing: found.missing,
    deleted: found.deleted,
  };
};

/** What every row of a table keeps of itself in the columns that tables share. */
export const rowFacts = <Id extends string>(
  { row, text }: TableRow<Id | 'year' | 'asideReason'>,
  named: Named,
  likely: string,
  choice: Input | null,
): StandingRow => {
  const year = Number(text('year'));
  const word = text('asideReason');
  const setAside = SET_ASIDE_REASONS.find((reason) => SET_ASIDE_WORDS[reason] === word) ?? null;
  return { row, named, year: year > 0 ? year : null, setAside, likely, choice };
};

/** Where the columns of a schema stand. */
interface OwnColumns<Id extends string> {
  readonly columnOf: (id: Id) => number | undefined;
  /** The first column: titles and explanations of the sheet stand there. */
  readonly first: number | undefined;
  readonly kind: number | undefined;
  readonly code: number | undefined;
  readonly inputs: ReadonlySet<number | undefined>;
  readonly others: FoundTable['otherColumns'];
}

const ownColumns = <Id extends string>(
  schema: TableSchema<Id>,
  found: FoundTable,
): OwnColumns<Id> => {
  const headers: Readonly<Record<string, string>> = headersOf(schema);
  const columnOf = (id: string): number | undefined => {
    const header = headers[id];
    return header === undefined ? undefined : found.columnOf(header);
  };
  return {
    columnOf,
    first: columnOf(Object.keys(headers)[0] ?? ''),
    kind: columnOf('rowKind'),
    code: columnOf('code'),
    inputs: new Set(idsOf(schema, 'input').map(columnOf)),
    others: found.otherColumns,
  };
};

const rowAt = <Id extends string>(
  sheet: SheetSnapshot,
  { columnOf }: OwnColumns<Id>,
  row: number,
): TableRow<Id> => ({
  row,
  text: (id) => textAt(sheet, row, columnOf(id)),
  input: (id) => {
    const column = columnOf(id);
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

/** What stands in columns, by row; a column without header or words is none. */
const addedColumns = (
  sheet: SheetSnapshot,
  columns: FoundTable['otherColumns'],
  rows: readonly { readonly row: number }[],
): readonly AddedColumn[] =>
  [...columns].flatMap(([column, header]) => {
    const byRow = new Map(
      rows.flatMap(({ row }) => {
        const input = inputAt(sheet, row, column);
        return input === null ? [] : [[row, input] as const];
      }),
    );
    if (header === '' && byRow.size === 0) return [];
    return [{ header: header === '' ? EXTRA_COLUMN : header, byRow }];
  });

/** Everything typed in a row, cell by cell; formulas are ours. */
const cellsOf = (sheet: SheetSnapshot, row: number): readonly Placed[] =>
  (sheet.cells[row] ?? []).flatMap((cell, column) => {
    const input = cell?.formula ? null : inputAt(sheet, row, column);
    return input === null ? [] : [input];
  });

/** In a row that is about no indicator or objective: what the program did not write there itself. */
const strayInputs = <Id extends string>(
  sheet: SheetSnapshot,
  own: OwnColumns<Id>,
  row: number,
): readonly Placed[] => {
  const kind = textAt(sheet, row, own.kind);
  const isOurs = (column: number): boolean => {
    if (column === own.kind) return true;
    if (kind === ROW_KINDS.note) return false;
    if (kind === ROW_KINDS.text) return column === own.first;
    // Without the column that marks our rows, only cells that are surely people's are taken.
    if (kind === '' && own.kind !== undefined) return false;
    return !own.inputs.has(column) && !own.others.has(column);
  };
  return cellsOf(sheet, row).filter(({ cell }) => !isOurs(cell.column));
};

/** In a row that people inserted with a code of their own: what stands under our other headers. */
const insertedCells = <Id extends string>(
  sheet: SheetSnapshot,
  own: OwnColumns<Id>,
  row: number,
): readonly Placed[] => {
  if (own.kind === undefined || textAt(sheet, row, own.kind) !== '') return [];
  return cellsOf(sheet, row).filter(
    ({ cell: { column } }) =>
      column !== own.code && !own.inputs.has(column) && !own.others.has(column),
  );
};

/**
 * A sheet without rules of its own: what people typed in its input columns is kept like what they
 * typed in columns that they added, by the name of the row.
 */
export const readPlainTable =
  (schema: TableSchema) =>
  (sheet: SheetSnapshot): ReadSheet | null => {
    const name = schema.rowName;
    const read = readTable(
      sheet,
      schema,
      (text) => text(name) !== '',
      ({ row, text }): StandingRow => ({
        row,
        named: { code: text(name), title: '', name: '' },
        year: null,
        setAside: null,
        likely: '',
        choice: null,
      }),
    );
    if (read === null) return null;
    const { rows, columns, added } = read.table;
    const inputs = idsOf(schema, 'input').flatMap((id) => {
      const header = schema.columns[id]?.header ?? '';
      const column = columns.get(header);
      return column === undefined ? [] : [[column, header] as const];
    });
    const typed = addedColumns(sheet, new Map(inputs), rows);
    return { ...read, parts: {}, table: { ...read.table, added: [...added, ...typed] } };
  };
