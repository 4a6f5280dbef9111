import type { CellRange } from '../../../../sheets/snapshot';
import { ExcelError } from '../../excelError';
import type { RangeTarget } from '../../excelHost';
import {
  boundingRange,
  columnCount,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  rowCount,
} from '../../store/cellRange';
import { usedRange } from '../../store/usedRange';
import { asWhole, optional } from '../arguments';
import { type AnyExcelObject, type Method, type ObjectHost, rangeObject } from '../excelObject';
import { rangeArgument } from '../findRange';
import { mergedAreasObject } from './mergedAreas';

/** Refuses a rectangle that reaches beyond the grid. */
const onGrid = (area: CellRange): CellRange => {
  const fits =
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom <= LAST_ROW &&
    area.right <= LAST_COLUMN &&
    area.top <= area.bottom &&
    area.left <= area.right;
  if (!fits) throw new ExcelError('InvalidArgument');
  return area;
};

type Move = (area: CellRange, args: readonly unknown[]) => CellRange;

const moved = (move: Move): Method<RangeTarget> => ({
  call: ({ sheet, area }, args, host) =>
    rangeObject({ sheet, area: onGrid(move(area, args)) }, host),
});

const cellAt = (row: number, column: number): CellRange => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

const resized = (area: CellRange, rows: number, columns: number): CellRange => ({
  ...area,
  bottom: area.top + rows - 1,
  right: area.left + columns - 1,
});

const MOVES: Readonly<Record<string, Move>> = {
  getCell: (area, [row, column]) => cellAt(area.top + asWhole(row), area.left + asWhole(column)),
  getRow: (area, [index]) => {
    const row = area.top + asWhole(index);
    return { ...area, top: row, bottom: row };
  },
  getColumn: (area, [index]) => {
    const column = area.left + asWhole(index);
    return { ...area, left: column, right: column };
  },
  getLastCell: ({ bottom, right }) => cellAt(bottom, right),
  getLastRow: (area) => ({ ...area, top: area.bottom }),
  getLastColumn: (area) => ({ ...area, left: area.right }),
  getEntireRow: (area) => ({ ...area, left: 0, right: LAST_COLUMN }),
  getEntireColumn: (area) => ({ ...area, top: 0, bottom: LAST_ROW }),
  getOffsetRange: (area, [rows, columns]) => ({
    top: area.top + asWhole(rows),
    left: area.left + asWhole(columns),
    bottom: area.bottom + asWhole(rows),
    right: area.right + asWhole(columns),
  }),
  getResizedRange: (area, [rows, columns]) =>
    resized(area, rowCount(area) + asWhole(rows), columnCount(area) + asWhole(columns)),
  getAbsoluteResizedRange: (area, [rows, columns]) =>
    resized(area, asWhole(rows, 1), asWhole(columns, 1)),
};

/** Moves that came later than the others. */
const SINCE: Readonly<Record<string, { readonly since: string }>> = {
  getResizedRange: { since: '1.2' },
  getAbsoluteResizedRange: { since: '1.7' },
};

const crossing = (
  { sheet, area }: RangeTarget,
  [other]: readonly unknown[],
  host: ObjectHost,
): AnyExcelObject | null => {
  const both = intersection(area, rangeArgument(other, sheet, host).area);
  return both && rangeObject({ sheet, area: both }, host);
};

const used = (
  { sheet, area }: RangeTarget,
  [valuesOnly]: readonly unknown[],
  host: ObjectHost,
): AnyExcelObject | null => {
  const found = usedRange(sheet, optional(valuesOnly, Boolean) ?? false, area);
  return found && rangeObject({ sheet, area: found }, host);
};

const orNotFound = (object: AnyExcelObject | null): AnyExcelObject => {
  if (object === null) throw new ExcelError('ItemNotFound');
  return object;
};

/** The methods of `Excel.Range` that give other ranges. */
export const RANGE_NAVIGATION: Readonly<Record<string, Method<RangeTarget>>> = {
  ...Object.fromEntries(
    Object.entries(MOVES).map(([name, move]) => [name, { ...moved(move), ...SINCE[name] }]),
  ),
  getBoundingRect: {
    call: ({ sheet, area }, [other], host) =>
      rangeObject(
        { sheet, area: boundingRange(area, rangeArgument(other, sheet, host).area) },
        host,
      ),
  },
  getIntersection: {
    call: (target, args, host) => orNotFound(crossing(target, args, host)),
  },
  getIntersectionOrNullObject: { since: '1.4', call: crossing },
  getUsedRange: {
    call: (target, args, host) =>
      used(target, args, host) ??
      rangeObject({ ...target, area: cellAt(target.area.top, target.area.left) }, host),
  },
  getUsedRangeOrNullObject: { since: '1.4', call: used },
  getMergedAreasOrNullObject: {
    since: '1.13',
    call: (target, _args, host) => mergedAreasObject(target, host),
  },
};
