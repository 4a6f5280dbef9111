import type { EntryLanguage } from '../../entry/entry';
import { UNITED_STATES } from '../../entry/languages';
import { ExcelError } from '../../excelError';
import type { ExcelHost, RangeTarget } from '../../excelHost';
import type { HostCell } from '../../hostWorkbook';
import { cellCount, columnCount, holdsCell, intersection, rowCount } from '../../store/cellRange';
import { cellAt } from '../../store/cells';
import { type Input, putInput, readInput } from '../../store/writeCell';
import { cellsChanged, valueBefore } from './changed';
import { mayChange, refusePivots } from '../guards';
import { isUnbounded } from '../format/sizes';

/** Excel refuses to give more cells than this at once, on every platform. */
const MOST_CELLS = 5_000_000;

const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * A 2-D array over a range's cells; null for whole columns and rows, as documented for unbounded
 * ranges (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded).
 */
export const grid = <V>(
  { sheet, area }: RangeTarget,
  read: (cell: HostCell | undefined, row: number, column: number) => V,
): readonly (readonly V[])[] | null => {
  if (isUnbounded(area)) return null;
  if (cellCount(area) > MOST_CELLS) throw new ExcelError('RangeExceedsLimit');
  return Array.from({ length: rowCount(area) }, (_row, rowOffset) => {
    const row = area.top + rowOffset;
    const cells = sheet.cells.get(row);
    return Array.from({ length: columnCount(area) }, (_column, columnOffset) => {
      const column = area.left + columnOffset;
      return read(cells?.get(column), row, column);
    });
  });
};

/** Gives each cell its part of an input: a 2-D array of the range's shape, or one value for all. */
export const inputPerCell = (
  { area }: RangeTarget,
  input: unknown,
): ((row: number, column: number) => unknown) => {
  if (isUnbounded(area)) throw new ExcelError('InvalidArgument');
  if (!Array.isArray(input)) return () => input;
  const rows = input as readonly unknown[];
  const fits =
    rows.length === rowCount(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw new ExcelError('InvalidArgument', null, WRONG_SHAPE);
  const matrix = rows as readonly (readonly unknown[])[];
  return (row, column) => matrix[row - area.top]?.[column - area.left];
};

const readInputs = (
  target: RangeTarget,
  input: unknown,
  language: EntryLanguage,
  host: ExcelHost,
): readonly (readonly [number, number, Input])[] => {
  const { sheet, area } = target;
  const valueAt = inputPerCell(target, input);
  const workbook = host.workbook();
  const merges = sheet.merges.filter((merge) => intersection(merge, area) !== null);
  const inputs: (readonly [number, number, Input])[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const merge = merges.find((one) => holdsCell(one, row, column));
      const hidden = merge && (merge.top !== row || merge.left !== column);
      const read = readInput(sheet, row, column, valueAt(row, column), language, workbook);
      // A merged area has its value top left; what is meant for its other cells goes nowhere.
      if (!hidden) inputs.push([row, column, read]);
    }
  }
  return inputs;
};

/**
 * Writes `values` or `formulas`. Everything is read before anything is written, so that an input
 * which Excel refuses leaves the range as it is.
 */
export const writeContents = (
  target: RangeTarget,
  input: unknown,
  host: ExcelHost,
  language: EntryLanguage = UNITED_STATES,
): void => {
  const { sheet, area } = target;
  mayChange(sheet, host);
  refusePivots(sheet, area);
  const inputs = readInputs(target, input, language, host);
  const single = cellCount(area) === 1;
  const before = single ? valueBefore(cellAt(sheet, area.top, area.left)) : undefined;
  for (const [row, column, read] of inputs) putInput(sheet, row, column, read);
  cellsChanged(sheet, area, host, before);
};
