import {
  AllCommunityModule,
  type CellFocusedEvent,
  type ColDef,
  type GridApi,
  type IRowNode,
  ModuleRegistry,
  themeQuartz,
} from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { type JSX, useEffect, useMemo, useRef } from 'react';
import type { HostSheet, HostWorkbook } from '../host/hostWorkbook';
import { pixels } from './cellLook';
import {
  columnDefinitions,
  type GridLine,
  type GridSource,
  ROW_NUMBERS,
} from './columnDefinitions';
import { sheetExtent } from './sheetExtent';
import { sheetPainting } from './sheetPainting';

/** Cells look as the workbook says, also around a dark pane, as they do in Excel. */
const gridTheme = themeQuartz.withParams({
  browserColorScheme: 'light',
  backgroundColor: '#ffffff',
  foregroundColor: '#1b1b1b',
  headerBackgroundColor: '#f0f0f0',
  headerTextColor: '#333333',
  headerHeight: 24,
  rowHeight: 20,
  fontFamily: 'Calibri, Carlito, "Segoe UI", system-ui, sans-serif',
  fontSize: 14,
  headerFontSize: 12,
  headerFontWeight: 400,
  cellHorizontalPadding: 3,
  rowBorder: false,
  columnBorder: false,
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  headerColumnBorder: true,
  rowHoverColor: 'transparent',
});

ModuleRegistry.registerModules([AllCommunityModule]);

export interface SheetGridProps {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  /** How often the workbook was changed, and how often something else was selected in it. */
  readonly changes: number;
  readonly selections: number;
  readonly rowWord: string;
  readonly onSelect: (row: number, column: number) => void;
  readonly onFollow: (row: number, column: number) => void;
  /** False where Excel refuses the entry. */
  readonly onType: (row: number, column: number, entry: string) => boolean;
}

interface GridShape {
  readonly lines: GridLine[];
  readonly frozen: GridLine[];
  readonly columns: ColDef<GridLine>[];
}

const gridShape = (sheet: HostSheet, rowWord: string): GridShape => {
  const extent = sheetExtent(sheet);
  const all = Array.from({ length: extent.rows }, (_, row): GridLine => ({ row })).filter(
    ({ row }) => !sheet.hiddenRows.has(row),
  );
  return {
    lines: all.filter(({ row }) => row >= sheet.freeze.rows),
    frozen: all.filter(({ row }) => row < sheet.freeze.rows),
    columns: columnDefinitions(sheet, extent.columns, rowWord),
  };
};

const DEFAULT_HEIGHT = 15;
const DEFAULT_COLUMN: ColDef<GridLine> = {
  sortable: false,
  suppressMovable: true,
  suppressHeaderMenuButton: true,
};

/** One sheet as a grid; only what is on screen is drawn. */
export const SheetGrid = (props: SheetGridProps): JSX.Element => {
  const { workbook, sheet, changes, selections, rowWord, onSelect, onFollow, onType } = props;
  const grid = useRef<GridApi<GridLine> | null>(null);
  const painting = useMemo(() => {
    // The workbook is changed in place: the counts tell when.
    void changes;
    void selections;
    return sheetPainting(workbook, sheet);
  }, [workbook, sheet, changes, selections]);
  const { lines, frozen, columns } = useMemo(() => gridShape(sheet, rowWord), [sheet, rowWord]);
  // The grid takes its context once, so what it holds is changed before it is painted again.
  const source = useRef<GridSource>({ painting, type: onType });
  useEffect(() => {
    source.current = { painting, type: onType };
  }, [painting, onType]);
  useEffect(() => grid.current?.redrawRows(), [changes]);
  useEffect(() => grid.current?.refreshCells({ force: true }), [selections]);
  useEffect(
    () => showSelection(grid.current, workbook, sheet, lines),
    [workbook, sheet, lines, changes, selections],
  );
  return (
    <AgGridReact<GridLine>
      theme={gridTheme}
      context={source}
      rowData={lines}
      pinnedTopRowData={frozen}
      columnDefs={columns}
      defaultColDef={DEFAULT_COLUMN}
      getRowHeight={({ data }) => pixels(sheet.rowHeights.get(data?.row ?? -1) ?? DEFAULT_HEIGHT)}
      suppressRowTransform
      rowBuffer={30}
      enterNavigatesVerticallyAfterEdit
      animateRows={false}
      suppressColumnMoveAnimation
      onGridReady={({ api }) => {
        grid.current = api;
        showSelection(api, workbook, sheet, lines);
      }}
      onCellFocused={(event) => selected(event, onSelect)}
      onCellClicked={({ data, column }) => {
        if (data !== undefined && column.getColId() !== ROW_NUMBERS)
          onFollow(data.row, Number(column.getColId()));
      }}
    />
  );
};

const selected = (
  { api, column, rowIndex, rowPinned }: CellFocusedEvent<GridLine>,
  onSelect: SheetGridProps['onSelect'],
): void => {
  if (rowIndex === null || column === null || typeof column === 'string') return;
  const id = column.getColId();
  const line: IRowNode<GridLine> | undefined =
    rowPinned === 'top' ? api.getPinnedTopRow(rowIndex) : api.getDisplayedRowAtIndex(rowIndex);
  if (line?.data !== undefined && id !== ROW_NUMBERS) onSelect(line.data.row, Number(id));
};

/** Scrolls to what is selected, without taking the keyboard away from the pane. */
const showSelection = (
  api: GridApi<GridLine> | null,
  { active }: HostWorkbook,
  sheet: HostSheet,
  lines: readonly GridLine[],
): void => {
  if (api === null || api.isDestroyed() || active.sheet !== sheet.id) return;
  const index = lines.findIndex(({ row }) => row === active.range.top);
  if (index >= 0) api.ensureIndexVisible(index);
  if (!sheet.hiddenColumns.has(active.range.left) && active.range.left >= sheet.freeze.columns)
    api.ensureColumnVisible(String(active.range.left));
};
