import type { CellRange } from '../../../sheets/snapshot';
import { ExcelError } from '../excelError';
import type { HostFormat, HostSheet } from '../hostWorkbook';
import { cellCount, isEntireColumn, isEntireRow } from './cellRange';
import { ensureCell, visitCells } from './cells';

/** Makes a format from another; leaves the one it is given as it is. */
export type FormatChange = (format: HostFormat, row: number, column: number) => HostFormat;

/** More formatted cells than this in one action mean that whole rows were meant. */
const MOST_CELLS = 2_000_000;

const patchColumns = (sheet: HostSheet, range: CellRange, change: FormatChange): void => {
  sheet.columnFormats ??= new Map();
  visitCells(sheet, range, (cell, row, column) => {
    cell.format = change(cell.format, row, column);
  });
  for (let column = range.left; column <= range.right; column += 1) {
    const before = sheet.columnFormats.get(column) ?? {};
    sheet.columnFormats.set(column, change(before, range.top, column));
  }
};

/**
 * Changes how the cells of a range look. Whole columns keep it for cells yet to come; the store
 * cannot say that of whole rows, so they are refused.
 */
export const patchFormats = (sheet: HostSheet, range: CellRange, change: FormatChange): void => {
  if (isEntireColumn(range)) {
    patchColumns(sheet, range, change);
    return;
  }
  if (isEntireRow(range) || cellCount(range) > MOST_CELLS) throw new ExcelError('NotImplemented');
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const cell = ensureCell(sheet, row, column);
      cell.format = change(cell.format, row, column);
    }
  }
};
