import { columnLetters, quotedSheetName } from '../../domain/model/cellAddress';
import type { PlannedCell, PlannedColumn, PlannedMoves } from '../plan';
import type { CellRange } from '../snapshot';
import { valueCell } from './cells';
import type { InputPlace } from './followFormula';
import type { StyleName } from './styles';

/** The address of another cell of the same row, by the id of its column: `G7`. */
export type InRow<Id extends string> = (id: Id) => string;

/** Where another cell of the same row stands, by the id of its column. */
export type PlaceInRow<Id extends string> = (id: Id) => InputPlace;

/** One column of a generated table. */
export interface TableColumn<Row, Id extends string> {
  readonly id: Id;
  readonly header: string;
  readonly headerStyle: StyleName;
  /** In characters. */
  readonly width: number;
  readonly hidden?: true;
  readonly cell: (row: Row, at: InRow<Id>, placeOf: PlaceInRow<Id>) => PlannedCell | undefined;
}

/** Where a generated table stands, for formulas, formats and validations. */
export interface TablePlace<Id extends string> {
  readonly sheet: string;
  /** All counted from 0. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly columnOf: (id: Id) => number;
  /** Absolute, with the sheet: `'Stato indicatori'!$G$4:$G$9`. */
  readonly range: (id: Id) => string;
  /** The address that formulas of conditional formats use: `$G4`. */
  readonly anchor: (id: Id) => string;
  readonly cells: (first: Id, last?: Id) => CellRange;
}

/** Where a table of so many rows stands once its header row is known; it has one row at least. */
export const tablePlace = <Row, Id extends string>(
  sheet: string,
  columns: readonly TableColumn<Row, Id>[],
  headerRow: number,
  rows: number,
): TablePlace<Id> => {
  const order = new Map(columns.map(({ id }, index) => [id, index]));
  const firstRow = headerRow + 1;
  const lastRow = headerRow + Math.max(rows, 1);
  const columnOf = (id: Id): number => {
    const column = order.get(id);
    if (column === undefined) throw new Error(`The table has no column "${id}".`);
    return column;
  };
  return {
    sheet,
    headerRow,
    firstRow,
    lastRow,
    lastColumn: columns.length - 1,
    columnOf,
    range: (id) => {
      const letters = columnLetters(columnOf(id));
      return `${quotedSheetName(sheet)}!$${letters}$${firstRow + 1}:$${letters}$${lastRow + 1}`;
    },
    anchor: (id) => `$${columnLetters(columnOf(id))}${firstRow + 1}`,
    cells: (first, last = first) => ({
      top: firstRow,
      left: columnOf(first),
      bottom: lastRow,
      right: columnOf(last),
    }),
  };
};

export const headerCells = <Row, Id extends string>(
  columns: readonly TableColumn<Row, Id>[],
): readonly PlannedCell[] =>
  columns.map(({ header, headerStyle }) => valueCell(header, headerStyle));

/** The cells of the table's rows, in order; `moves` for the formulas that people typed. */
export const rowCells = <Row, Id extends string>(
  columns: readonly TableColumn<Row, Id>[],
  rows: readonly Row[],
  place: TablePlace<Id>,
  moves: PlannedMoves | undefined,
): readonly (readonly (PlannedCell | undefined)[])[] => {
  const letters = new Map(columns.map(({ id }) => [id, columnLetters(place.columnOf(id))]));
  return rows.map((row, index) => {
    const number = place.firstRow + index + 1;
    const at: InRow<Id> = (id) =>
      `${letters.get(id) ?? columnLetters(place.columnOf(id))}${number}`;
    const placeOf: PlaceInRow<Id> = (id) => ({
      row: place.firstRow + index,
      column: place.columnOf(id),
      moves,
    });
    return columns.map((column) => column.cell(row, at, placeOf));
  });
};

export const plannedColumns = <Row, Id extends string>(
  columns: readonly TableColumn<Row, Id>[],
): readonly PlannedColumn[] =>
  columns.map(({ width, hidden }) => (hidden ? { width, hidden } : { width }));
