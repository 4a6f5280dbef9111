import type { SheetSnapshot, SnapshotCell } from '../../../../sheets/snapshot';
import { atCell, UnusableWorkbook } from '../../unusableWorkbook';
import { sheetCells, SHEET_SIZE, type CellBudget } from '../sheetCells';
import type { OdsAttribute } from './odsNamespaces';

/** Fills one sheet in the order in which an .ods lists columns, rows and cells. */
export interface OdsSheet {
  readonly addColumns: (get: OdsAttribute) => void;
  readonly startRow: (get: OdsAttribute) => void;
  readonly endRow: () => void;
  /** The style of the next cell: its own, else the default one of its row or column. */
  readonly styleOf: (get: OdsAttribute) => string | undefined;
  /** `read` gives the cell's content; what it throws names the cell. */
  readonly addCell: (get: OdsAttribute, read: () => SnapshotCell | undefined) => void;
  readonly snapshot: () => SheetSnapshot;
}

/**
 * Empty rows and columns may be repeated as often as a program likes: LibreOffice fills every sheet
 * up to its end. What is filled, hidden or merged must stand inside the sheet.
 */
export const odsSheet = (name: string, hidden: boolean, budget: CellBudget): OdsSheet => {
  const sheet = sheetCells(budget);
  /** The default styles of columns, each up to, not including, `end`. */
  const defaults: { readonly end: number; readonly style: string | undefined }[] = [];
  let rowStyle: string | undefined;
  let columnStyle = 0;
  let columns = 0;
  let row = 0;
  let repeated = 1;
  let column = 0;
  let current: SnapshotCell[] = [];
  return {
    addColumns: (get) => {
      const after = columns + times(get('number-columns-repeated'));
      const last = Math.min(after, SHEET_SIZE.columns) - 1;
      if (isHidden(get) && last >= columns) sheet.hideColumns(columns, last);
      columns = after;
      defaults.push({ end: after, style: get('default-cell-style-name') });
    },
    styleOf: (get) => {
      while (column >= (defaults[columnStyle]?.end ?? Infinity)) columnStyle++;
      return get('style-name') ?? rowStyle ?? defaults[columnStyle]?.style;
    },
    startRow: (get) => {
      repeated = times(get('number-rows-repeated'));
      const last = Math.min(row + repeated, SHEET_SIZE.rows) - 1;
      if (isHidden(get) && last >= row) sheet.hideRows(row, last);
      current = [];
      column = 0;
      columnStyle = 0;
      rowStyle = get('default-cell-style-name');
    },
    addCell: (get, read) => {
      try {
        const after = column + times(get('number-columns-repeated'));
        const right = column + times(get('number-columns-spanned')) - 1;
        const bottom = row + times(get('number-rows-spanned')) - 1;
        if (right > column || bottom > row) sheet.merge({ top: row, left: column, bottom, right });
        const cell = read();
        if (cell !== undefined) {
          if (after > SHEET_SIZE.columns) throw new UnusableWorkbook('damaged');
          for (let at = column; at < after; at++) current[at] = cell;
        }
        column = after;
      } catch (error) {
        throw atCell(error, row, column);
      }
    },
    endRow: () => {
      sheet.keepRows(row, repeated, current);
      row += repeated;
    },
    snapshot: () => ({
      name,
      kind: 'worksheet',
      visibility: hidden ? 'hidden' : 'visible',
      ...sheet.content(),
    }),
  };
};

/** How often something is repeated or how far it reaches; what is not written is 1. */
const times = (value: string | undefined): number => {
  if (value === undefined) return 1;
  if (!/^\s*0*[1-9]\d{0,9}\s*$/.test(value)) throw new UnusableWorkbook('damaged');
  return Number(value);
};

/** `collapse` by hand, `filter` by a filter. */
const isHidden = (get: OdsAttribute): boolean =>
  /^(?:collapse|filter)$/.test(get('visibility') ?? '');
