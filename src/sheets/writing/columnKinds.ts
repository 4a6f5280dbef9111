import type { Input, TypedInputs } from '../inputs';
import { inputCell, valueCell } from './cells';
import type { TableColumn } from './table';
import { HEADERS, ROW_KINDS } from './texts';

type CellOf<Row, Id extends string> = TableColumn<Row, Id>['cell'];

/** A column that people read. */
export const shownColumn = <Row, Id extends string>(
  id: Id,
  header: string,
  width: number,
  cell: CellOf<Row, Id>,
): TableColumn<Row, Id> => ({ id, header, headerStyle: 'header', width, cell });

/** A column that people fill. */
export const inputColumn = <Row, Id extends string>(
  id: Id,
  header: string,
  width: number,
  input: (row: Row) => Input | null,
): TableColumn<Row, Id> => ({
  id,
  header,
  headerStyle: 'headerInput',
  width,
  cell: (row, _at, placeOf) => inputCell(input(row), placeOf(id)),
});

const HIDDEN_WIDTH = 12;

/** A column that only formulas and the next run read. */
export const hiddenColumn = <Row, Id extends string>(
  id: Id,
  header: string,
  cell: CellOf<Row, Id>,
): TableColumn<Row, Id> => ({
  id,
  header,
  headerStyle: 'header',
  width: HIDDEN_WIDTH,
  hidden: true,
  cell,
});

/** The same column, hidden where the sheets give it nothing to show. */
export const hiddenUnless = <Row, Id extends string>(
  needed: boolean,
  column: TableColumn<Row, Id>,
): TableColumn<Row, Id> => (needed ? column : { ...column, hidden: true });

export type ExtraId = `extra:${number}`;
const EXTRA_WIDTH = 24;

/** The columns that people added to this table, with what they typed there. */
export const extraColumns = <Row extends { readonly code: string }>(
  mark: string,
  typed: TypedInputs,
): readonly TableColumn<Row, ExtraId>[] =>
  typed.extraColumns
    .filter((extra) => extra.mark === mark)
    .map((extra, index) =>
      inputColumn<Row, ExtraId>(
        `extra:${index}`,
        extra.header,
        EXTRA_WIDTH,
        ({ code }) => extra.byCode.get(code) ?? null,
      ),
    );

/** The column that tells rows of the program from those that people inserted. */
export const rowKindColumn = <Row, Id extends string>(id: Id): TableColumn<Row, Id> =>
  hiddenColumn(id, HEADERS.rowKind, () => valueCell(ROW_KINDS.table, 'technical'));
