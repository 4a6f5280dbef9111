import { columnLetters, quotedSheetName } from '../../../domain/model/cellAddress';
import type { ExtraColumn, Input, SetAsideReason, UserEntries } from '../entries/userEntries';
import type { PlannedCell, PlannedColumn, PlannedMoves, PlannedValue } from '../../plan';
import type { CellRange } from '../../snapshot';
import {
  levelHeader,
  tableHeaders,
  type ColumnSchema,
  type TableSchema,
} from '../schema/tableSchema';
import { formulaCell, inputCell, valueCell } from './cells';
import type { InputPlace } from './followFormula';
import { ROW_KINDS } from '../texts/sheetTexts';

/** A column of a schema, one of those that stand once a level, or one that people added. */
export type PlacedId<Id extends string> = Id | `${Id}:${number}` | `extra:${number}`;

/** The address of another cell of the same row, by the id of its column: `G7`. */
export type InRow<Id extends string> = (id: PlacedId<Id>) => string;

/** A value or a formula in the style of its column, or a cell with a style of its own. */
export type TableCell =
  | PlannedCell
  | PlannedValue
  | { readonly formula: string; readonly result: string | number | boolean };

/** What stands in a column; `here` is the place of the cell, for the formulas that people typed. */
export type CellOf<Row, Id extends string> = (
  row: Row,
  at: InRow<Id>,
  here: () => InputPlace,
) => TableCell;

/** The cells of a table by column: one rule for each level where a column has levels; null: left out. */
export type TableCells<Row, Id extends string> = {
  readonly [id in Exclude<Id, 'rowKind'>]: CellOf<Row, Id> | readonly CellOf<Row, Id>[] | null;
};

/** A row is found again by its code; one that was set aside shows the code that it had then. */
export interface TableRow {
  readonly code: string;
  readonly aside?: { readonly reason: SetAsideReason; readonly code?: string } | null;
}

export interface TableColumn<Row, Id extends string> extends ColumnSchema {
  readonly id: PlacedId<Id>;
  /** True for a column that has nothing to show now. */
  readonly isUnused?: boolean;
  readonly cell: CellOf<Row, Id>;
}

/** What people typed, as the cell of an input column. */
export const typedIn =
  <Row, Id extends string>(input: (row: Row) => Input | null): CellOf<Row, Id> =>
  (row, _, here) =>
    inputCell(input(row), here());

/** The same in a sheet that has no rules of its own for reading: kept by the code of the row. */
export const keptIn = <Row extends TableRow, Id extends string>(
  { extraColumns: kept }: Pick<UserEntries, 'extraColumns'>,
  { mark, columns }: TableSchema<Id>,
  id: Id,
): CellOf<Row, never> => {
  const { header } = columns[id];
  const column = kept.find((each) => each.mark === mark && each.header === header);
  return typedIn(({ code }) => column?.byCode.get(code) ?? null);
};

const EXTRA_WIDTH = 24;

/**
 * The columns of a table from left to right, people's own before the hidden ones. Those of `unused`
 * have nothing to show now and are hidden.
 */
export const tableColumns = <Row extends TableRow, Id extends string>(
  schema: TableSchema<Id | 'rowKind'>,
  cells: TableCells<Row, Id>,
  entries: Pick<UserEntries, 'extraColumns'>,
  unused: readonly Id[] = [],
): readonly TableColumn<Row, Id>[] => {
  const ids = Object.keys(schema.columns) as Id[];
  const rules: Readonly<Record<string, CellOf<Row, Id> | readonly CellOf<Row, Id>[] | null>> = {
    ...cells,
    rowKind: () => ROW_KINDS.table,
  };
  const columnOf = (id: Id): readonly TableColumn<Row, Id>[] => {
    const [column, rule] = [schema.columns[id], rules[id]];
    if (typeof rule !== 'function') return [];
    return [{ ...column, id, isUnused: unused.includes(id), cell: rule }];
  };
  const isShown = (id: Id): boolean => schema.columns[id].kind !== 'hidden';
  return [
    ...ids.filter(isShown).flatMap(columnOf),
    ...extraColumns<Row, Id>(schema, entries.extraColumns),
    ...ids
      .filter((id) => !isShown(id))
      .flatMap((id) => (schema.columns[id].perLevel ? levelsFrom(id) : columnOf(id))),
  ];

  /** Columns of levels stand together, level by level: at the first of them. */
  function levelsFrom(first: Id): readonly TableColumn<Row, Id>[] {
    const levels = ids.filter((id) => schema.columns[id].perLevel);
    const count = Math.max(...levels.map((id) => rules[id]?.length ?? 0));
    if (first !== levels[0]) return [];
    return Array.from({ length: count }, (_, level) =>
      levels.flatMap((id) => {
        const rule = rules[id];
        const cell = typeof rule === 'object' ? rule?.[level] : undefined;
        const column = schema.columns[id];
        const header = levelHeader(column.header, level);
        return cell === undefined
          ? []
          : [{ ...column, header, id: `${id}:${level}` as const, cell }];
      }),
    ).flat();
  }
};

/** The columns that people added to this table, with what they typed there. */
const extraColumns = <Row extends TableRow, Id extends string>(
  schema: TableSchema,
  extra: readonly ExtraColumn[],
): readonly TableColumn<Row, Id>[] => {
  const ours = new Set(tableHeaders(schema).order);
  return extra
    .filter((column) => column.mark === schema.mark && !ours.has(column.header))
    .map(({ header, byCode }, index) => ({
      id: `extra:${index}`,
      header,
      kind: 'input',
      width: EXTRA_WIDTH,
      style: 'input',
      cell: typedIn(({ code }) => byCode.get(code) ?? null),
    }));
};

/** Where a generated table stands, for formulas, formats and validations. */
export interface TablePlace<Id extends string> {
  readonly sheet: string;
  /** All counted from 0. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly columnOf: (id: PlacedId<Id>) => number;
  /** Absolute, with the sheet: `'Stato indicatori'!$G$4:$G$9`. */
  readonly range: (id: PlacedId<Id>) => string;
  /** The address that formulas of conditional formats use: `$G4`. */
  readonly anchor: (id: Id) => string;
  readonly cells: (id: Id) => CellRange;
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
  const columnOf = (id: PlacedId<Id>): number => {
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
    cells: (id) => ({ top: firstRow, left: columnOf(id), bottom: lastRow, right: columnOf(id) }),
  };
};

export const headerCells = <Row, Id extends string>(
  columns: readonly TableColumn<Row, Id>[],
): readonly PlannedCell[] =>
  columns.map(({ header, kind }) => valueCell(header, kind === 'input' ? 'headerInput' : 'header'));

/** The cells of one row; `moves` for the formulas that people typed. */
export const rowCells = <Row, Id extends string>(
  columns: readonly TableColumn<Row, Id>[],
  place: TablePlace<Id>,
  moves?: PlannedMoves,
): ((row: Row, index: number) => readonly PlannedCell[]) => {
  const letters = new Map(columns.map(({ id }, column) => [id, columnLetters(column)]));
  return (row, index) => {
    const at: InRow<Id> = (id) =>
      `${letters.get(id) ?? columnLetters(place.columnOf(id))}${place.firstRow + index + 1}`;
    return columns.map(({ cell, style }, column) =>
      styled(
        cell(row, at, () => ({ row: place.firstRow + index, column, moves })),
        style,
      ),
    );
  };
};

const styled = (cell: TableCell, style: string): PlannedCell => {
  if (typeof cell !== 'object' || cell === null) return { value: cell, style };
  return 'style' in cell ? cell : formulaCell(cell.formula, cell.result, style);
};

export const plannedColumns = <Row, Id extends string>(
  columns: readonly TableColumn<Row, Id>[],
): readonly PlannedColumn[] =>
  columns.map(({ width, kind, isUnused }) =>
    kind === 'hidden' || isUnused ? { width, hidden: true } : { width },
  );
