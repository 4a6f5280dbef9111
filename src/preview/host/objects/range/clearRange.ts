import { ExcelError } from '../../excelError';
import type { ExcelHost, RangeTarget } from '../../excelHost';
import {
  cellCount,
  holdsCell,
  intersection,
  isEntireColumn,
  sameRange,
} from '../../store/cellRange';
import { cellAt, hasContent, visitCells } from '../../store/cells';
import { clearContent } from '../../store/writeCell';
import { asOneOf, optional } from '../arguments';
import { cellsChanged, valueBefore } from './changed';
import { mayChange, refusePivots } from '../guards';
import { cutConditionalFormats } from '../rules/cutConditionalFormats';
import { cutValidations } from '../rules/cutValidations';

export const CLEARED = [
  'All',
  'Formats',
  'Contents',
  'Hyperlinks',
  'RemoveHyperlinks',
  'ResetContents',
] as const;

/** As Excel: contents of a merged area are cleared as a whole or not at all. */
const refuseCutMerges = ({ sheet, area }: RangeTarget): void => {
  const isCut = sheet.merges.some((merge) => {
    const part = intersection(merge, area);
    return part !== null && !sameRange(part, merge);
  });
  if (isCut) throw new ExcelError('InvalidOperation');
};

const clearContents = ({ sheet, area }: RangeTarget, host: ExcelHost): void => {
  const single = cellCount(area) === 1;
  const before = single ? valueBefore(cellAt(sheet, area.top, area.left)) : undefined;
  let cleared = false;
  visitCells(sheet, area, (cell) => {
    cleared ||= hasContent(cell);
    clearContent(cell);
  });
  if (cleared) cellsChanged(sheet, area, host, before);
};

/** Formats go with what Excel counts among them: merged areas and conditional formats. */
const clearFormats = ({ sheet, area }: RangeTarget): void => {
  visitCells(sheet, area, (cell) => {
    cell.format = {};
    if (cell.value?.kind === 'text') cell.value = { kind: 'text', text: cell.value.text };
  });
  if (isEntireColumn(area)) {
    for (let column = area.left; column <= area.right; column += 1) {
      sheet.columnFormats?.delete(column);
    }
  }
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
  cutConditionalFormats(sheet, area);
};

/** As reported of Excel: everything takes comments and links along, contents and formats leave them. */
const clearComments = ({ sheet, area }: RangeTarget): void => {
  const isOutside = ({ row, column }: { row: number; column: number }): boolean =>
    !holdsCell(area, row, column);
  sheet.comments = (sheet.comments ?? []).filter(isOutside);
  sheet.notes = (sheet.notes ?? []).filter(isOutside);
};

const dropEmptyCells = ({ sheet, area }: RangeTarget): void => {
  const empty: (readonly [number, number])[] = [];
  visitCells(sheet, area, (cell, row, column) => {
    const formatted = Object.keys(cell.format).length > 0 || sheet.columnFormats?.has(column);
    const isBare = !hasContent(cell) && cell.hyperlink === undefined;
    if (isBare && !formatted) empty.push([row, column]);
  });
  for (const [row, column] of empty) {
    const cells = sheet.cells.get(row);
    cells?.delete(column);
    if (cells?.size === 0) sheet.cells.delete(row);
  }
};

/** `Range.clear`: everything, validations included, or formats or contents alone. */
export const clearRange = (target: RangeTarget, applyTo: unknown, host: ExcelHost): void => {
  mayChange(target.sheet, host);
  refusePivots(target.sheet, target.area);
  const what = optional(applyTo, (given) => asOneOf(given, CLEARED)) ?? 'All';
  if (what === 'Contents' || what === 'ResetContents') refuseCutMerges(target);
  if (what === 'All' || what === 'Formats') clearFormats(target);
  if (what === 'All') cutValidations(target.sheet, target.area);
  if (what === 'All') {
    clearComments(target);
    visitCells(target.sheet, target.area, (cell) => delete cell.hyperlink);
  }
  if (what === 'All' || what === 'Contents' || what === 'ResetContents') {
    clearContents(target, host);
  }
  dropEmptyCells(target);
  host.touch();
};
