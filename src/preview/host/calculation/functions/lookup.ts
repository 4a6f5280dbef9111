import { compare } from '../operators';
import {
  fault,
  isFault,
  isMatrix,
  numberOf,
  truthOf,
  type FormulaValue,
  type Scalar,
} from '../formulaValue';
import type { Call, FormulaFunction } from '../scope';
import { criterionOf } from './criterion';

type Rows = readonly (readonly Scalar[])[];

const rowsOf = (value: FormulaValue): Rows => (isMatrix(value) ? value.rows : [[value]]);

/** Where a value stands in a list: the same (0), or the last that is not above (1), below (-1). */
const placeOf = (wanted: Scalar, list: readonly Scalar[], way: number): number => {
  if (way === 0) {
    const pattern =
      typeof wanted === 'string' && /[*?~]/.test(wanted) ? criterionOf(`=${wanted}`) : null;
    return list.findIndex((each) =>
      pattern !== null
        ? pattern(each)
        : each !== null &&
          typeof each === typeof wanted &&
          !isFault(each) &&
          compare(each, wanted) === 0,
    );
  }
  let place = -1;
  for (const [index, each] of list.entries()) {
    if (each === null || typeof each !== typeof wanted || isFault(each)) continue;
    if (compare(each, wanted) * way > 0) break;
    place = index;
  }
  return place;
};

const MATCH: FormulaFunction = (call) => {
  const wanted = call.scalar(0);
  if (isFault(wanted)) return wanted;
  const rows = rowsOf(call.value(1));
  if (rows.length > 1 && (rows[0]?.length ?? 0) > 1) return fault('#N/A');
  const way = call.count > 2 ? numberOf(call.scalar(2)) : 1;
  if (isFault(way)) return way;
  const place = placeOf(wanted ?? 0, rows.flat(), Math.sign(way));
  return place < 0 ? fault('#N/A') : place + 1;
};

/** `VLOOKUP` and, with rows and columns changed, `HLOOKUP`. */
const tableLookup =
  (turned: boolean): FormulaFunction =>
  (call) => {
    const wanted = call.scalar(0);
    if (isFault(wanted)) return wanted;
    const rows = turned ? transposed(rowsOf(call.value(1))) : rowsOf(call.value(1));
    const column = numberOf(call.scalar(2));
    if (isFault(column)) return column;
    if (column < 1) return fault('#VALUE!');
    const near = call.count > 3 ? truthOf(call.scalar(3)) : true;
    if (isFault(near)) return near;
    const place = placeOf(
      wanted ?? 0,
      rows.map((row) => row[0] ?? null),
      near ? 1 : 0,
    );
    if (place < 0) return fault('#N/A');
    const found = rows[place]?.[Math.trunc(column) - 1];
    return found === undefined ? fault('#REF!') : (found ?? 0);
  };

const transposed = (rows: Rows): Rows =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));

const INDEX: FormulaFunction = (call) => {
  const rows = rowsOf(call.value(0));
  const first = numberOf(call.scalar(1));
  const second = call.count > 2 ? numberOf(call.scalar(2)) : null;
  if (isFault(first)) return first;
  if (isFault(second)) return second;
  const flat = rows.length === 1 && second === null;
  const row = flat ? 1 : Math.trunc(first);
  const column = flat
    ? Math.trunc(first)
    : Math.trunc(second ?? ((rows[0]?.length ?? 1) === 1 ? 1 : 0));
  const width = rows[0]?.length ?? 0;
  if (row < 0 || column < 0 || row > rows.length || column > width) return fault('#REF!');
  const lines = row === 0 ? rows : [rows[row - 1] ?? []];
  const picked = column === 0 ? lines : lines.map((line) => [line[column - 1] ?? null]);
  const [only] = picked;
  return picked.length === 1 && only?.length === 1
    ? (only[0] ?? 0)
    : { rows: picked, isReference: false };
};

const CHOOSE: FormulaFunction = (call) => {
  const index = numberOf(call.scalar(0));
  if (isFault(index)) return index;
  const place = Math.trunc(index);
  return place < 1 || place >= call.count ? fault('#VALUE!') : (call.value(place) ?? 0);
};

const size =
  (side: 'rows' | 'columns'): FormulaFunction =>
  (call) => {
    const range = call.area(0)?.range;
    if (range !== undefined)
      return side === 'rows' ? range.bottom - range.top + 1 : range.right - range.left + 1;
    const rows = rowsOf(call.value(0));
    return side === 'rows' ? rows.length : (rows[0]?.length ?? 0);
  };

const place =
  (own: (call: Call) => number, of: (call: Call) => number | undefined): FormulaFunction =>
  (call) =>
    call.count === 0 ? own(call) + 1 : (of(call) ?? Number.NaN) + 1 || fault('#VALUE!');

export const LOOKUP: Readonly<Record<string, FormulaFunction>> = {
  MATCH,
  VLOOKUP: tableLookup(false),
  HLOOKUP: tableLookup(true),
  INDEX,
  CHOOSE,
  ROWS: size('rows'),
  COLUMNS: size('columns'),
  ROW: place(
    ({ scope }) => scope.row,
    (call) => call.area(0)?.range.top,
  ),
  COLUMN: place(
    ({ scope }) => scope.column,
    (call) => call.area(0)?.range.left,
  ),
};
