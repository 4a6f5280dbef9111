import { extentOf } from '../image/extent';
import { boundingRange, rangeAt } from '../read/ranges';
import type { TargetSheet } from './changeSet';
import { columnsAt, indexRuns, rowsAt } from './writeLayout';

/** Further down no plan gave a row a height; there are formats of whole columns alone. */
const LAST_SIZED = 100_000;

/**
 * Empties a generated sheet where it stands, so that nothing of an earlier, longer content remains.
 * Comments, notes, links and charts stay; tables become plain cells. `before` is where it held something.
 */
export const clearSheet = (
  worksheet: Excel.Worksheet,
  { before, image, usual, hasPrintArea, tables, pivots }: TargetSheet,
): void => {
  const area = boundingRange({ ...before, top: 0, left: 0 }, extentOf(image));
  for (const table of tables) worksheet.tables.getItem(table).convertToRange();
  for (const pivot of pivots) worksheet.pivotTables.getItem(pivot).delete();
  worksheet.autoFilter.remove();
  worksheet.freezePanes.unfreeze();
  // There is no way to take an area away but to print the whole sheet.
  if (hasPrintArea && image.print.area === null) {
    worksheet.pageLayout.setPrintArea(worksheet.getRange());
  }
  worksheet.getRange().conditionalFormats.clearAll();
  worksheet.getRange().dataValidation.clear();
  const range = rangeAt(worksheet, area);
  range.rowHidden = false;
  range.columnHidden = false;
  range.unmerge();
  // Not 'All', which takes people's comments and links along.
  range.clear('Formats');
  range.clear('Contents');
  for (const { first, last } of indexRuns(missing(area.right, image.widths))) {
    columnsAt(worksheet, first, last).format.columnWidth = usual.width;
  }
  for (const { first, last } of indexRuns(
    missing(Math.min(area.bottom, LAST_SIZED), image.heights),
  )) {
    rowsAt(worksheet, first, last).format.rowHeight = usual.height;
  }
};

/** The indexes up to `last` that an image gives no size. */
const missing = (
  last: number,
  sizes: ReadonlyMap<number, number>,
): ReadonlyMap<number, boolean> => {
  const without = new Map<number, boolean>();
  for (let index = 0; index <= last; index++) if (!sizes.has(index)) without.set(index, true);
  return without;
};
