import type { CellRange } from '../../../../sheets/snapshot';
import { ExcelError } from '../../excelError';
import type { ExcelHost, RangeTarget } from '../../excelHost';
import type { HostSheet } from '../../hostWorkbook';
import { cellCount, intersection, sameRange } from '../../store/cellRange';
import { ensureCell, hasContent, visitCells } from '../../store/cells';
import { clearContent } from '../../store/writeCell';
import { mayChange, refuseTables } from '../guards';
import { optional, asBoolean } from '../arguments';

/** Keeps the first content in the order of reading, top left, and drops the others. */
const keepFirstContent = (sheet: HostSheet, area: CellRange): void => {
  const filled: { readonly row: number; readonly column: number }[] = [];
  visitCells(sheet, area, (cell, row, column) => {
    if (hasContent(cell)) filled.push({ row, column });
  });
  filled.sort((one, other) => one.row - other.row || one.column - other.column);
  for (const [index, { row, column }] of filled.entries()) {
    const cell = ensureCell(sheet, row, column);
    if (row === area.top && column === area.left) continue;
    if (index === 0) {
      const first = ensureCell(sheet, area.top, area.left);
      first.value = cell.value;
      if (cell.formula !== undefined) first.formula = cell.formula;
    }
    clearContent(cell);
  }
};

const mergeOne = (sheet: HostSheet, area: CellRange): void => {
  if (cellCount(area) === 1 || sheet.merges.some((merge) => sameRange(merge, area))) return;
  // Excel's screen widens the selection instead; who merges over a merged area by program has not
  // seen it, and must unmerge first.
  if (sheet.merges.some((merge) => intersection(merge, area) !== null)) {
    throw new ExcelError('InvalidOperation');
  }
  keepFirstContent(sheet, area);
  sheet.merges.push(area);
};

/** `Range.merge`: the whole range, or each of its rows on its own. */
export const mergeCells = (
  { sheet, area }: RangeTarget,
  across: unknown,
  host: ExcelHost,
): void => {
  mayChange(sheet, host);
  refuseTables(sheet, area);
  if (optional(across, asBoolean) === true) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      mergeOne(sheet, { ...area, top: row, bottom: row });
    }
  } else mergeOne(sheet, area);
  host.stale = true;
  host.touch();
};

/** Takes every merged area apart that the range touches. */
export const unmergeCells = ({ sheet, area }: RangeTarget, host: ExcelHost): void => {
  mayChange(sheet, host);
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
  host.touch();
};
