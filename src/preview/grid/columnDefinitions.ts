import type { CellStyle, ColDef } from 'ag-grid-community';
import { columnLetters } from '../../domain/model/cellAddress';
import type { HostSheet } from '../host/hostWorkbook';
import { pixels } from './cellLook';
import { CellText, type CellContent } from './CellText';
import type { SheetPainting } from './sheetPainting';

/** A line of the grid: the row of the sheet that it shows. */
export interface GridLine {
  readonly row: number;
}

/** What the columns ask at the time of painting; the grid's context refers to it. */
export interface GridSource {
  readonly painting: SheetPainting;
  /** Takes an entry; false where Excel refuses it. */
  readonly type: (row: number, column: number, entry: string) => boolean;
}

export const ROW_NUMBERS = 'row';
const DEFAULT_WIDTH = 48;

/** The column of row numbers, then one column for each of the sheet's. */
export const columnDefinitions = (
  sheet: HostSheet,
  count: number,
  rowWord: string,
): ColDef<GridLine>[] => [
  rowNumbers(rowWord),
  ...Array.from({ length: count }, (_, column) => sheetColumn(sheet, column)),
];

const rowNumbers = (rowWord: string): ColDef<GridLine> => ({
  colId: ROW_NUMBERS,
  headerName: rowWord,
  headerClass: 'row-numbers',
  cellClass: 'row-number',
  valueGetter: ({ data }) => (data === undefined ? '' : data.row + 1),
  pinned: 'left',
  lockPinned: true,
  width: 48,
  editable: false,
  resizable: false,
  suppressNavigable: true,
});

const sheetColumn = (sheet: HostSheet, column: number): ColDef<GridLine> => ({
  colId: String(column),
  headerName: columnLetters(column),
  width: Math.max(8, pixels(sheet.columnWidths.get(column) ?? DEFAULT_WIDTH)),
  minWidth: 8,
  hide: sheet.hiddenColumns.has(column),
  ...(column < sheet.freeze.columns ? { pinned: 'left' as const } : {}),
  editable: true,
  valueGetter: asking(({ entry }, row) => entry(row, column), ''),
  valueFormatter: asking(({ shown }, row) => shown(row, column), ''),
  valueSetter: ({ data, newValue, context }) =>
    sourceOf(context).type(data.row, column, typeof newValue === 'string' ? newValue : ''),
  colSpan: asking(({ columnsOf }, row) => columnsOf(row, column), 1),
  rowSpan: asking(({ rowsOf }, row) => rowsOf(row, column), 1),
  cellStyle: asking(({ look }, row) => ({ ...look(row, column) }) as CellStyle, {}),
  cellClassRules: {
    selected: asking(({ isSelected }, row) => isSelected(row, column), false),
  },
  cellRenderer: CellText,
  cellRendererParams: asking(
    ({ cell }, row): CellContent => ({ content: cell(row, column)?.value ?? null }),
    { content: null },
  ),
});

interface Asked {
  readonly data?: GridLine | null | undefined;
  readonly context: unknown;
}

/** Answers a question of the grid about a cell from the painting; `otherwise` without a line. */
const asking =
  <Result>(
    ask: (painting: SheetPainting, row: number) => Result,
    otherwise: Result,
  ): ((asked: Asked) => Result) =>
  ({ data, context }) =>
    data === undefined || data === null ? otherwise : ask(sourceOf(context).painting, data.row);

const sourceOf = (context: unknown): GridSource =>
  (context as { readonly current: GridSource }).current;
