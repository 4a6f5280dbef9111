import type { CellRange } from '../../../sheets/snapshot';
import type { HostSheet } from '../hostWorkbook';
import { boundingRange, intersection, LAST_COLUMN, LAST_ROW } from './cellRange';
import { hasContent, visitCells } from './cells';

/** The whole grid of a worksheet. */
export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/**
 * The smallest rectangle around the cells that are used: with content, or (unless `valuesOnly`)
 * with a format or within a merged area. Null where nothing is.
 */
export const usedRange = (
  sheet: HostSheet,
  valuesOnly: boolean,
  within: CellRange = WHOLE_SHEET,
): CellRange | null => {
  let used: CellRange | null = null;
  const include = (range: CellRange): void => {
    used = used === null ? range : boundingRange(used, range);
  };
  visitCells(sheet, within, (cell, row, column) => {
    const counts = hasContent(cell) || (!valuesOnly && Object.keys(cell.format).length > 0);
    if (counts) include({ top: row, left: column, bottom: row, right: column });
  });
  if (!valuesOnly) {
    for (const merge of sheet.merges) {
      const part = intersection(merge, within);
      if (part) include(part);
    }
  }
  return used;
};
