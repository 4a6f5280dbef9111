import { ExcelError } from '../../excelError';
import type { ExcelHost } from '../../excelHost';
import type { CellRange } from '../../../../sheets/snapshot';
import type { HostSheet } from '../../hostWorkbook';
import { columnCount, isEntireColumn, isEntireRow, rowCount } from '../../store/cellRange';
import {
  HIGHEST_ROW,
  STANDARD_HEIGHT,
  STANDARD_WIDTH,
  uniformSize,
  WIDEST_COLUMN,
} from '../../store/dimensions';
import { asNumber } from '../arguments';
import { mayChange } from '../guards';

interface SizedCells {
  readonly sheet: HostSheet;
  readonly areas: readonly CellRange[];
}

interface Sizing {
  readonly read: (cells: SizedCells) => number | null;
  readonly write: (cells: SizedCells, value: unknown, host: ExcelHost) => void;
}

const common = (values: readonly (number | null)[]): number | null => {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
};

/** Width of the columns in points; null where they differ. */
export const columnWidth: Sizing = {
  read: ({ sheet, areas }) =>
    common(
      areas.map(({ left, right }) =>
        uniformSize(sheet.columnWidths, { first: left, last: right }, STANDARD_WIDTH),
      ),
    ),
  write: ({ sheet, areas }, value, host) => {
    const width = asNumber(value, 0, WIDEST_COLUMN);
    mayChange(sheet, host);
    for (const area of areas) {
      for (let column = area.left; column <= area.right; column += 1) {
        sheet.columnWidths.set(column, width);
        // As in Excel, a column without width is a hidden one.
        if (width === 0) sheet.hiddenColumns.add(column);
        else sheet.hiddenColumns.delete(column);
      }
    }
    host.touch();
  },
};

/** Height of the rows in points; null where they differ. */
export const rowHeight: Sizing = {
  read: ({ sheet, areas }) =>
    common(
      areas.map(({ top, bottom }) =>
        uniformSize(sheet.rowHeights, { first: top, last: bottom }, STANDARD_HEIGHT),
      ),
    ),
  write: ({ sheet, areas }, value, host) => {
    const height = asNumber(value, 0, HIGHEST_ROW);
    mayChange(sheet, host);
    for (const area of areas) {
      if (isEntireColumn(area)) throw new ExcelError('NotImplemented', 'RangeFormat.rowHeight');
      for (let row = area.top; row <= area.bottom; row += 1) {
        sheet.rowHeights.set(row, height);
        if (height === 0) sheet.hiddenRows.add(row);
        else sheet.hiddenRows.delete(row);
      }
    }
    host.touch();
  },
};

/** Points from the edge of the sheet to a row or column, and across a range. */
export const extentOf = (
  sheet: HostSheet,
  area: CellRange,
): {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
} => {
  const sum = (
    sizes: ReadonlyMap<number, number>,
    hidden: ReadonlySet<number>,
    first: number,
    count: number,
    standard: number,
  ): number => {
    let total = count * standard;
    for (const [index, size] of sizes) {
      if (index >= first && index < first + count) total += size - standard;
    }
    for (const index of hidden) {
      if (index >= first && index < first + count) total -= sizes.get(index) ?? standard;
    }
    return total;
  };
  const { columnWidths, hiddenColumns, rowHeights, hiddenRows } = sheet;
  return {
    left: sum(columnWidths, hiddenColumns, 0, area.left, STANDARD_WIDTH),
    top: sum(rowHeights, hiddenRows, 0, area.top, STANDARD_HEIGHT),
    width: sum(columnWidths, hiddenColumns, area.left, columnCount(area), STANDARD_WIDTH),
    height: sum(rowHeights, hiddenRows, area.top, rowCount(area), STANDARD_HEIGHT),
  };
};

/** Whether a range names whole columns or rows, whose cells cannot be read or written one by one. */
export const isUnbounded = (area: CellRange): boolean => isEntireColumn(area) || isEntireRow(area);
