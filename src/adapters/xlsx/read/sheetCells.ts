import type { CellRange, SheetSnapshot, SnapshotCell } from '../../../sheets/snapshot';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../cells/cellPlace';
import { UnusableWorkbook } from '../unusableWorkbook';

/** Cells with content that one sheet may have; beyond it, memory would run out. */
const MOST_CELLS = 3_000_000;

/** And all sheets of a workbook together: 6 million cells stay near 1.5 GB. */
const MOST_CELLS_IN_ALL = 6_000_000;

/** How many cells the sheets of one workbook may still have. */
export interface CellBudget {
  left: number;
}

export const cellBudget = (): CellBudget => ({ left: MOST_CELLS_IN_ALL });

/** Rows and columns of a sheet. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

export const SHEET_SIZE: SheetSize = { rows: SHEET_ROWS, columns: SHEET_COLUMNS };
/** Of Excel 97 to 2003. */
export const OLD_SHEET_SIZE: SheetSize = { rows: 65_536, columns: 256 };

export type WorksheetContent = Pick<
  SheetSnapshot,
  'cells' | 'merges' | 'hiddenRows' | 'hiddenColumns'
>;

/**
 * Gathers what one sheet holds, whatever its format. Places count from 0. A number that no sheet
 * can have (a row past the last, a fraction, NaN) is `damaged`: to leave the cell out would lose
 * it, to move it would misread it. Too many cells are `too-large` at once.
 */
export interface SheetCells {
  readonly keep: (row: number, column: number, cell: SnapshotCell) => void;
  /** The same cells in `times` rows that follow one another. */
  readonly keepRows: (first: number, times: number, cells: readonly SnapshotCell[]) => void;
  readonly merge: (range: CellRange) => void;
  readonly hideRows: (first: number, last: number) => void;
  readonly hideColumns: (first: number, last: number) => void;
  /** All of it. Hidden rows and columns end with what the sheet holds: beyond it they say nothing. */
  readonly content: () => WorksheetContent;
}

export const sheetCells = (budget: CellBudget, size = SHEET_SIZE): SheetCells => {
  const cells: (readonly (SnapshotCell | undefined)[])[] = [];
  const merges: CellRange[] = [];
  const hiddenRows = spans(size.rows);
  const hiddenColumns = spans(size.columns);
  const most = Math.min(MOST_CELLS, budget.left);
  let count = 0;
  let columns = 0;
  let merged = 0;
  const spend = (more: number): void => {
    count += more;
    if (count > most) throw new UnusableWorkbook('too-large');
  };
  return {
    keep: (row, column, cell) => {
      if (!isIndex(row, size.rows) || !isIndex(column, size.columns)) throw damaged();
      spend(1);
      if (column >= columns) columns = column + 1;
      ((cells[row] ??= []) as (SnapshotCell | undefined)[])[column] = cell;
    },
    keepRows: (first, times, row) => {
      let filled = 0;
      row.forEach(() => filled++);
      if (filled === 0) return;
      if (!isSpan(first, first + times - 1, size.rows) || row.length > size.columns)
        throw damaged();
      spend(filled * times);
      columns = Math.max(columns, row.length);
      for (let at = 0; at < times; at++) cells[first + at] = row;
    },
    merge: (range) => {
      const { top, left, bottom, right } = range;
      if (!isSpan(top, bottom, size.rows) || !isSpan(left, right, size.columns)) throw damaged();
      // Merged areas cannot overlap; together they are no larger than the sheet.
      merged += (bottom - top + 1) * (right - left + 1);
      if (merged > size.rows * size.columns) throw damaged();
      merges.push(range);
      columns = Math.max(columns, right + 1);
    },
    hideRows: hiddenRows.add,
    hideColumns: hiddenColumns.add,
    content: () => {
      budget.left -= count;
      return {
        cells,
        merges,
        hiddenRows: hiddenRows.before(cells.length),
        hiddenColumns: hiddenColumns.before(columns),
      };
    },
  };
};

const damaged = (): UnusableWorkbook => new UnusableWorkbook('damaged');

const isIndex = (index: number, most: number): boolean =>
  index >= 0 && index < most && Number.isInteger(index);

const isSpan = (first: number, last: number, most: number): boolean =>
  isIndex(first, most) && isIndex(last, most) && first <= last;

interface Spans {
  readonly add: (first: number, last: number) => void;
  /** The numbers below `end` that are in a span. */
  readonly before: (end: number) => ReadonlySet<number>;
}

/** Rows or columns in stretches: a hidden million costs two numbers. */
const spans = (most: number): Spans => {
  const added: { first: number; last: number }[] = [];
  return {
    add: (first, last) => {
      if (!isSpan(first, last, most)) throw damaged();
      const before = added.at(-1);
      if (before !== undefined && first >= before.first && first <= before.last + 1)
        before.last = Math.max(before.last, last);
      else added.push({ first, last });
    },
    before: (end) => {
      const numbers = new Set<number>();
      let next = 0;
      for (const { first, last } of added.sort((a, b) => a.first - b.first)) {
        for (next = Math.max(next, first); next <= last && next < end; next++) numbers.add(next);
      }
      return numbers;
    },
  };
};
