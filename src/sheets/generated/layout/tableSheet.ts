import type {
  PlannedCell,
  PlannedConditionalFormat,
  PlannedMoves,
  PlannedSheet,
  PlannedValidation,
} from '../../plan';
import type { StandingPlaces, UserEntries } from '../entries/userEntries';
import type { GeneratedMark, TableSchema } from '../schema/tableSchema';
import { NOTES_HEADING, PRINT, ROW_KINDS } from '../texts/sheetTexts';
import { inputCell, textCell, valueCell } from './cells';
import { titleOf, type LaidSheet, type LayoutInput } from './layoutInput';
import { rowHeights } from './rowHeights';
import {
  headerCells,
  plannedColumns,
  rowCells,
  tableColumns,
  tablePlace,
  type TableCells,
  type TableColumn,
  type TablePlace,
  type TableRow,
} from './table';

export type GridRow = readonly (PlannedCell | undefined)[];

/** A table with its rows and its place; cells are made later, when all places are known. */
export interface LaidTable<Row extends TableRow, Id extends string> {
  readonly schema: TableSchema<Id | 'rowKind'>;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row, Id>[];
  readonly place: TablePlace<Id | 'rowKind'>;
  /** What stands above the table. */
  readonly explanation: readonly string[];
}

interface TableContents<Row extends TableRow, Id extends string> {
  readonly explanation: readonly string[];
  readonly rows: readonly Row[];
  readonly cells: TableCells<Row, Id>;
  /** Columns that have nothing to show now. */
  readonly unused?: readonly Id[];
}

/** The row, counted from 0, at which the header of a table stands under its explanation. */
export const headerRowUnder = (explanation: readonly string[]): number => 1 + explanation.length;

export const layTable = <Row extends TableRow, Id extends string>(
  schema: TableSchema<Id | 'rowKind'>,
  { titles, entries }: Pick<LayoutInput, 'titles' | 'entries'>,
  { explanation, rows, cells, unused }: TableContents<Row, Id>,
): LaidTable<Row, Id> => {
  const columns = tableColumns(schema, cells, entries, unused);
  const headerRow = headerRowUnder(explanation);
  const place = tablePlace<Row, Id | 'rowKind'>(
    titleOf(titles, schema),
    columns,
    headerRow,
    rows.length,
  );
  return { schema, rows, columns, place, explanation };
};

/** The rows of a table by whom each is about; of several the first, which stands in its own place. */
const rowsBySubject = (rows: readonly TableRow[]): ReadonlyMap<string, number> =>
  new Map(rows.map(({ code, aside }, index) => [aside?.code ?? code, index] as const).reverse());

/** A sheet whose table does not depend on findings. */
export const laidSheet = <Row extends TableRow, Id extends string>(
  table: LaidTable<Row, Id>,
  plan: () => PlannedSheet,
): LaidSheet => {
  const { rows, place, columns } = table;
  const subjects = rowsBySubject(rows);
  const order = new Map<string, number>(columns.map(({ id }, column) => [id, column]));
  return {
    title: place.sheet,
    place,
    rowOf: (subject) => {
      const index = subjects.get(subject);
      return index === undefined ? null : place.firstRow + index;
    },
    cellOf: (subject, columnId) => {
      const [index, column] = [subjects.get(subject) ?? -1, columns[order.get(columnId) ?? -1]];
      const row = rows[index];
      if (row === undefined || column === undefined) return null;
      return rowCells([column], place)(row, index)[0] ?? null;
    },
    plan,
    names: [],
  };
};

/** What a sheet with one table holds besides the table. */
export interface AroundTable {
  /** The line above the table. */
  readonly heading: string;
  /** Said in place of the first row where there are no rows. */
  readonly nothing: string;
  /** Rows under the table. */
  readonly below?: readonly GridRow[];
  readonly conditionalFormats: readonly PlannedConditionalFormat[];
  readonly validations: readonly PlannedValidation[];
}

/** A row of ours outside the table: its cells, and the word that tells it from people's rows. */
export const ownRow = (cells: GridRow, kind: string, kindColumn: number): GridRow => [
  ...cells,
  ...Array.from({ length: kindColumn - cells.length }, () => undefined),
  valueCell(kind, 'technical'),
];

/** The notes that people typed outside the table of a sheet, to be written again below it. */
export const noteRows = (
  mark: GeneratedMark,
  { strayCells }: Pick<UserEntries, 'strayCells'>,
  kindColumn: number,
): readonly GridRow[] => {
  const notes = strayCells.filter((stray) => stray.mark === mark);
  if (notes.length === 0) return [];
  return [
    ownRow([valueCell(NOTES_HEADING, 'heading')], ROW_KINDS.text, kindColumn),
    ...notes.map((note) => ownRow([undefined, inputCell(note)], ROW_KINDS.note, kindColumn)),
  ];
};

/** The plan of a sheet that holds one table. */
export const planTableSheet = <Row extends TableRow, Id extends string>(
  table: LaidTable<Row, Id>,
  around: AroundTable,
  { entries }: Pick<LayoutInput, 'entries'>,
): PlannedSheet => {
  const { schema, place } = table;
  const columns = plannedColumns(table.columns);
  const standing = entries.places.get(schema.mark);
  const moves = standing === undefined ? undefined : movesOf(table, standing);
  const cells = allCells(table, around, moves, entries);
  return {
    mark: schema.mark,
    title: place.sheet,
    tabColour: schema.tabColour,
    columns,
    rowHeights: rowHeights(cells, columns),
    cells,
    merges: [],
    conditionalFormats: around.conditionalFormats,
    validations: around.validations,
    freeze: { rows: place.headerRow + 1, columns: schema.frozenColumns },
    filter: { top: place.headerRow, left: 0, bottom: place.lastRow, right: place.lastColumn },
    print: {
      orientation: 'landscape',
      titleRows: { first: place.headerRow, last: place.headerRow },
      ...(schema.lastPrinted === undefined
        ? {}
        : {
            area: {
              top: 0,
              left: 0,
              bottom: cells.length - 1,
              right: place.columnOf(schema.lastPrinted),
            },
          }),
      header: PRINT.header(around.heading),
      footer: PRINT.footer,
    },
    ...(moves === undefined ? {} : { moves }),
  };
};

/** The new places of the rows and columns of the standing sheet: rows by code, columns by header. */
const movesOf = <Row extends TableRow, Id extends string>(
  { rows, columns, place }: LaidTable<Row, Id>,
  standing: StandingPlaces,
): PlannedMoves => {
  const above = Array.from({ length: Math.min(standing.headerRow, place.headerRow) }, (_, r) => r);
  const headers = new Map(columns.map(({ header }, column) => [header, column]));
  return {
    rows: new Map([
      ...above.map((row) => [row, row] as const),
      [standing.headerRow, place.headerRow] as const,
      ...rows.flatMap(({ code }, index) => {
        const row = standing.rows.get(code);
        return row === undefined ? [] : [[row, place.firstRow + index] as const];
      }),
    ]),
    columns: movedLines(standing.columns, headers),
  };
};

/** Old line → new line, found by what names it. */
export const movedLines = (
  standing: ReadonlyMap<string, number>,
  planned: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> =>
  new Map(
    [...standing].flatMap(([name, line]) => {
      const now = planned.get(name);
      return now === undefined ? [] : [[line, now] as const];
    }),
  );

const allCells = <Row extends TableRow, Id extends string>(
  { schema, rows, columns, place, explanation }: LaidTable<Row, Id>,
  { heading, nothing, below = [] }: AroundTable,
  moves: PlannedMoves | undefined,
  entries: UserEntries,
): readonly GridRow[] => {
  const kindColumn = place.columnOf('rowKind');
  const text = (cell: PlannedCell): GridRow => ownRow([cell], ROW_KINDS.text, kindColumn);
  const notes = noteRows(schema.mark, entries, kindColumn);
  return [
    text(valueCell(heading, 'title')),
    ...explanation.map((line) => text(valueCell(line, 'explanation'))),
    headerCells(columns),
    ...(rows.length === 0
      ? [text(textCell(nothing, 'explanation'))]
      : rows.map(rowCells(columns, place, moves))),
    ...(below.length === 0 ? [] : [[], ...below]),
    ...(notes.length === 0 ? [] : [[], ...notes]),
  ];
};
