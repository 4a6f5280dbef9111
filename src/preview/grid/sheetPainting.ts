import type { CSSProperties } from 'react';
import { conditionalLooks } from '../host/calculation/conditionalFormatOf';
import type { CellRange } from '../../sheets/snapshot';
import type { HostCell, HostFormat, HostSheet, HostWorkbook } from '../host/hostWorkbook';
import { cellText } from '../host/store/cellText';
import { cellLook, pixels } from './cellLook';
import { entryText } from './entryText';

/** One state of a sheet, as the grid asks for it cell by cell. */
export interface SheetPainting {
  readonly cell: (row: number, column: number) => HostCell | undefined;
  readonly shown: (row: number, column: number) => string;
  readonly entry: (row: number, column: number) => string;
  readonly look: (row: number, column: number) => CSSProperties;
  /** How many columns and rows a cell reaches over. */
  readonly columnsOf: (row: number, column: number) => number;
  readonly rowsOf: (row: number, column: number) => number;
  readonly isSelected: (row: number, column: number) => boolean;
}

const DEFAULT_WIDTH = 48;
const DEFAULT_HEIGHT = 15;
const PLAIN: HostFormat = {};

/** The sheet as it is now; colour rules and merged areas are looked up once. */
export const sheetPainting = (workbook: HostWorkbook, sheet: HostSheet): SheetPainting => {
  const looks = conditionalLooks(workbook);
  const merged = new Map(
    sheet.merges.map((range) => [`${range.top}:${range.left}`, range] as const),
  );
  const covering = rangesByRow(sheet.merges);
  const cell = (row: number, column: number): HostCell | undefined =>
    sheet.cells.get(row)?.get(column);
  const formatOf = (row: number, column: number): HostFormat =>
    cell(row, column)?.format ?? sheet.columnFormats?.get(column) ?? PLAIN;
  const { range } = workbook.active;
  return {
    cell,
    shown: (row, column) => cellText(cell(row, column), workbook.date1904),
    entry: (row, column) => entryText(cell(row, column), workbook.date1904),
    look: (row, column) => ({
      ...cellLook(
        cell(row, column),
        formatOf(row, column),
        looks(sheet, row, column),
        sheet.gridlines,
      ),
      ...spanLook(sheet, merged.get(`${row}:${column}`)),
      visibility: isCovered(covering, row, column) ? 'hidden' : 'visible',
    }),
    columnsOf: (row, column) => {
      const area = merged.get(`${row}:${column}`);
      return area === undefined
        ? overflow(sheet, cell, row, column)
        : visible(area.left, area.right, sheet.hiddenColumns);
    },
    rowsOf: (row, column) => {
      const area = merged.get(`${row}:${column}`);
      return area === undefined ? 1 : visible(area.top, area.bottom, sheet.hiddenRows);
    },
    isSelected: (row, column) =>
      workbook.active.sheet === sheet.id &&
      row >= range.top &&
      row <= range.bottom &&
      column >= range.left &&
      column <= range.right,
  };
};

/** No screen shows more rows of one merged area. */
const MOST_ROWS = 5_000;

const rangesByRow = (merges: readonly CellRange[]): ReadonlyMap<number, readonly CellRange[]> => {
  const rows = new Map<number, CellRange[]>();
  for (const range of merges)
    for (let row = range.top; row <= Math.min(range.bottom, range.top + MOST_ROWS); row++)
      rows.set(row, [...(rows.get(row) ?? []), range]);
  return rows;
};

/** True for a cell of a merged area that is not its first: it would be drawn over the area. */
const isCovered = (
  covering: ReadonlyMap<number, readonly CellRange[]>,
  row: number,
  column: number,
): boolean =>
  (covering.get(row) ?? []).some(
    ({ top, left, right }) =>
      column >= left && column <= right && !(row === top && column === left),
  );

/** The grid takes all rows for equally high when cells span them, so the height is told. */
const spanLook = (sheet: HostSheet, area: CellRange | undefined): CSSProperties => {
  if (area === undefined || area.top === area.bottom) return SINGLE;
  // Frozen rows are drawn apart: a cell cannot reach out of them.
  const frozen = area.top < sheet.freeze.rows;
  const last = frozen ? Math.min(area.bottom, sheet.freeze.rows - 1) : area.bottom;
  let height = 0;
  for (let row = area.top; row <= last; row++)
    if (!sheet.hiddenRows.has(row)) height += pixels(sheet.rowHeights.get(row) ?? DEFAULT_HEIGHT);
  return { minHeight: `${height}px`, zIndex: 1 };
};

const SINGLE: CSSProperties = { minHeight: '0', zIndex: 'auto' };

/** How many lines or columns of a span are shown; at least one. */
const visible = (first: number, last: number, hidden: ReadonlySet<number>): number => {
  let count = 0;
  for (let at = first; at <= last; at++) if (!hidden.has(at)) count++;
  return Math.max(1, count);
};

/** A text that is not wrapped runs on over empty cells without a look of their own. */
const overflow = (
  sheet: HostSheet,
  cell: (row: number, column: number) => HostCell | undefined,
  row: number,
  column: number,
): number => {
  const own = cell(row, column);
  if (own?.value?.kind !== 'text' || own.format.wrap) return 1;
  if ((own.format.horizontal ?? 'Left') !== 'Left') return 1;
  const width = (at: number): number =>
    sheet.hiddenColumns.has(at) ? 0 : pixels(sheet.columnWidths.get(at) ?? DEFAULT_WIDTH);
  const needed = own.value.text.length * 0.5 * pixels(own.format.size ?? 11) + 8;
  let reached = width(column);
  let count = 1;
  for (let at = column + 1; reached < needed && at < column + 60; at++) {
    const next = cell(row, at);
    if (next !== undefined && ((next.value !== null || next.format.fill) ?? next.format.borders))
      break;
    reached += width(at);
    if (!sheet.hiddenColumns.has(at)) count++;
  }
  return count;
};
