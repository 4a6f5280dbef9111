import type { CellContent } from '../../../domain/model/cell';
import { idsOf, tableHeaders, type TableSchema } from '../schema/tableSchema';
import type { SheetSnapshot } from '../../snapshot';
import { GONE_WORD, ROW_KINDS } from '../texts/sheetTexts';
import { cellAt, findTable, textAt } from './findTable';

/** A constant in a column of formulas or figures, where the program computes or reads. */
export interface TypedConstant {
  readonly sheet: string;
  /** Both counted from 0. */
  readonly row: number;
  readonly column: number;
  /** What names the row, as it stands there. */
  readonly rowName: string;
  readonly columnId: string;
  readonly content: CellContent;
}

/**
 * The constants under the computed headers of a sheet, those of formulas first in every row. Which of
 * them people typed shows only beside what the program would write there now. A copy of values alone,
 * or a format that does not keep formulas apart, tells nothing of typing.
 */
export const typedConstants = (
  sheet: SheetSnapshot,
  schema: TableSchema,
): readonly TypedConstant[] => {
  const ids = [...idsOf(schema, 'formula'), ...idsOf(schema, 'figure')];
  if (ids.length === 0 || !sheet.cells.some((row) => row?.some((cell) => cell?.formula))) return [];
  const table = findTable(sheet, { ...tableHeaders(schema), needed: [] });
  if (table === null) return [];
  const columnOf = (id: string): number | undefined =>
    table.columnOf(schema.columns[id]?.header ?? '');
  const [nameColumn, kindColumn] = [columnOf(schema.rowName), columnOf('rowKind')];
  // A row without the word for its kind was put in by people; without that column nobody knows.
  const isOurs = (row: number): boolean =>
    kindColumn === undefined || textAt(sheet, row, kindColumn) === ROW_KINDS.table;
  // Rows at the end of a sheet have words where others compute; so they had in version 1.0.0.
  const isAside = (row: number): boolean =>
    textAt(sheet, row, columnOf('asideReason')) !== '' ||
    textAt(sheet, row, columnOf('status')) === GONE_WORD;
  const columns = ids.flatMap((columnId) => {
    const column = columnOf(columnId);
    return column === undefined ? [] : [{ columnId, column }];
  });
  return sheet.cells.flatMap((_, row) => {
    if (row <= table.headerRow || !isOurs(row) || isAside(row)) return [];
    return columns.flatMap(({ columnId, column }): readonly TypedConstant[] => {
      const cell = cellAt(sheet, row, column);
      if (cell === null || cell.formula) return [];
      const rowName = textAt(sheet, row, nameColumn);
      return [{ sheet: sheet.name, row, column, rowName, columnId, content: cell.content }];
    });
  });
};
