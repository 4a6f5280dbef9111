import type {
  PlannedCell,
  PlannedConditionalFormat,
  PlannedMoves,
  PlannedSheet,
  PlannedValidation,
} from '../plan';
import type { StandingPlaces } from '../inputs';
import type { CellRange } from '../snapshot';
import { textCell, valueCell } from './cells';
import { rowHeights } from './rowHeights';
import { headerCells, plannedColumns, rowCells, type TableColumn, type TablePlace } from './table';
import { NOTES_HEADING, PRINT, ROW_KINDS } from './texts';

type Row = readonly (PlannedCell | undefined)[];

/** What a generated sheet with one table consists of. */
export interface TableSheet<RowType, Id extends string> {
  readonly mark: string;
  readonly tabColour: string;
  /** The line above the table, and what explains it. */
  readonly heading: string;
  readonly explanation: readonly string[];
  readonly columns: readonly TableColumn<RowType, Id>[];
  readonly rows: readonly RowType[];
  readonly place: TablePlace<Id>;
  /** Said in place of the first row where there are no rows. */
  readonly nothing: string;
  /** Rows under the table. */
  readonly below: readonly Row[];
  /** Notes that people typed outside the table. */
  readonly notes: readonly PlannedCell[];
  readonly frozenColumns: number;
  /** The last column on paper: what follows is for the screen, and would make the rest illegible. */
  readonly lastPrinted?: Id;
  readonly conditionalFormats: readonly PlannedConditionalFormat[];
  readonly validations: readonly PlannedValidation[];
  /** Where the table stands now; undefined where the sheet is new. */
  readonly places: StandingPlaces | undefined;
  /** The code (or key) of every row, in order. */
  readonly codes: readonly string[];
}

/** The row, counted from 0, at which the header of a table stands under its explanation. */
export const headerRowUnder = (explanation: readonly string[]): number => 1 + explanation.length;

/** A row of ours outside the table: its cells, and the word that tells it from people's rows. */
export const ownRow = (cells: Row, kind: string, kindColumn: number): Row => [
  ...cells,
  ...Array.from({ length: kindColumn - cells.length }, () => undefined),
  valueCell(kind, 'technical'),
];

/** The plan of a sheet that holds one table. */
export const planTableSheet = <RowType, Id extends string>(
  sheet: TableSheet<RowType, Id | 'rowKind'>,
): PlannedSheet => {
  const { place } = sheet;
  const columns = plannedColumns(sheet.columns);
  const moves = movesOf(sheet);
  const cells = allCells(sheet, moves);
  return {
    mark: sheet.mark,
    title: place.sheet,
    tabColour: sheet.tabColour,
    columns,
    rowHeights: rowHeights(cells, columns),
    cells,
    merges: [],
    conditionalFormats: sheet.conditionalFormats,
    validations: sheet.validations,
    freeze: { rows: place.headerRow + 1, columns: sheet.frozenColumns },
    filter: {
      top: place.headerRow,
      left: 0,
      bottom: place.lastRow,
      right: place.lastColumn,
    },
    print: {
      orientation: 'landscape',
      titleRows: { first: place.headerRow, last: place.headerRow },
      ...printArea(sheet, cells.length),
      header: PRINT.header(sheet.heading),
      footer: PRINT.footer,
    },
    ...(moves === undefined ? {} : { moves }),
  };
};

/** Where the rows and columns of the standing sheet come to stand in this plan. */
const movesOf = <RowType, Id extends string>({
  places,
  place,
  codes,
  columns,
}: TableSheet<RowType, Id | 'rowKind'>): PlannedMoves | undefined => {
  if (places === undefined) return undefined;
  const above = Array.from(
    { length: Math.min(places.headerRow, place.headerRow) },
    (_, row) => row,
  );
  const rows = codes.flatMap((code, index) => {
    const row = places.rows.get(code);
    return row === undefined ? [] : [[row, place.firstRow + index] as const];
  });
  const headers = new Map(columns.map(({ header }, column) => [header, column]));
  return {
    rows: new Map([
      ...above.map((row) => [row, row] as const),
      [places.headerRow, place.headerRow] as const,
      ...rows,
    ]),
    columns: movedColumns(places.columns, headers),
  };
};

/** Old column → new column, found by header. */
const movedColumns = (
  standing: ReadonlyMap<string, number>,
  planned: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> =>
  new Map(
    [...standing].flatMap(([header, column]) => {
      const now = planned.get(header);
      return now === undefined ? [] : [[column, now] as const];
    }),
  );

const printArea = <RowType, Id extends string>(
  { place, lastPrinted }: TableSheet<RowType, Id | 'rowKind'>,
  rows: number,
): { readonly area?: CellRange } =>
  lastPrinted === undefined
    ? {}
    : { area: { top: 0, left: 0, bottom: rows - 1, right: place.columnOf(lastPrinted) } };

const allCells = <RowType, Id extends string>(
  sheet: TableSheet<RowType, Id | 'rowKind'>,
  moves: PlannedMoves | undefined,
): readonly Row[] => {
  const kindColumn = sheet.place.columnOf('rowKind');
  const text = (cell: PlannedCell): Row => ownRow([cell], ROW_KINDS.text, kindColumn);
  const table =
    sheet.rows.length === 0
      ? [text(textCell(sheet.nothing, 'explanation'))]
      : rowCells(sheet.columns, sheet.rows, sheet.place, moves);
  const notes = sheet.notes.map((note) => ownRow([undefined, note], ROW_KINDS.note, kindColumn));
  return [
    text(valueCell(sheet.heading, 'title')),
    ...sheet.explanation.map((line) => text(valueCell(line, 'explanation'))),
    headerCells(sheet.columns),
    ...table,
    ...(sheet.below.length === 0 ? [] : [[], ...sheet.below]),
    ...(notes.length === 0 ? [] : [[], text(valueCell(NOTES_HEADING, 'heading')), ...notes]),
  ];
};
