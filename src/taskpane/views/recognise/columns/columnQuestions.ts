import { NO_HEADER, type SheetColumn } from './sheetColumns';

/** A header that needs a decision, asked for its first sheet. */
export interface ColumnQuestion {
  readonly column: SheetColumn;
  /** Columns of other sheets under the same header, in doubt or not. */
  readonly elsewhere: readonly SheetColumn[];
}

/** The same header on other sheets; columns without one have nothing in common. */
export const elsewhereOf = (
  column: SheetColumn,
  columns: readonly SheetColumn[],
): readonly SheetColumn[] =>
  columns.filter(
    ({ sheet, key }) => sheet !== column.sheet && key === column.key && !key.startsWith(NO_HEADER),
  );

/** One question for each doubtful header; the next sheet's comes when the first is answered. */
export const columnQuestions = (columns: readonly SheetColumn[]): readonly ColumnQuestion[] => {
  const asked = new Set<string>();
  return columns.flatMap((column) => {
    if (!column.doubtful || asked.has(column.key)) return [];
    asked.add(column.key);
    return [{ column, elsewhere: elsewhereOf(column, columns) }];
  });
};
