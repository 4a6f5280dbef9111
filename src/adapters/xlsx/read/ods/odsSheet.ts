import type { CellRange, SheetSnapshot, SnapshotCell } from '../../../../sheets/snapshot';
import { UnusableWorkbook } from '../../unusableWorkbook';
import { MOST_CELLS } from '../mostCells';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

type Attribute = (name: string) => string | undefined;

/** Fills one sheet in the order in which an .ods lists columns, rows and cells. */
export interface OdsSheet {
  readonly addColumns: (get: Attribute) => void;
  readonly startRow: (get: Attribute) => void;
  readonly endRow: () => void;
  readonly addCell: (get: Attribute, cell: SnapshotCell | undefined) => void;
  readonly snapshot: () => SheetSnapshot;
}

export const odsSheet = (name: string, hidden: boolean): OdsSheet => {
  const cells: (readonly (SnapshotCell | undefined)[])[] = [];
  const merges: CellRange[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let columns = 0;
  let count = 0;
  let row = 0;
  let repeated = 1;
  let column = 0;
  let current: SnapshotCell[] = [];
  return {
    addColumns: (get) => {
      const after = columns + times(get('number-columns-repeated'), COLUMNS);
      for (; columns < after; columns++) if (isHidden(get)) hiddenColumns.add(columns);
    },
    startRow: (get) => {
      repeated = times(get('number-rows-repeated'), ROWS);
      if (isHidden(get)) for (let at = 0; at < repeated; at++) hiddenRows.add(row + at);
      current = [];
      column = 0;
    },
    addCell: (get, cell) => {
      const after = column + times(get('number-columns-repeated'), COLUMNS);
      const [across, down] = [
        Number(get('number-columns-spanned') ?? 1),
        Number(get('number-rows-spanned') ?? 1),
      ];
      if (across > 1 || down > 1) {
        merges.push({ top: row, left: column, bottom: row + down - 1, right: column + across - 1 });
      }
      if (cell !== undefined) for (let at = column; at < after; at++) current[at] = cell;
      column = after;
    },
    endRow: () => {
      if (current.length > 0) {
        count += repeated * Object.keys(current).length;
        if (count > MOST_CELLS) throw new UnusableWorkbook('too-large');
        for (let at = 0; at < repeated; at++) cells[row + at] = current;
      }
      row += repeated;
    },
    snapshot: () => ({
      name,
      kind: 'worksheet',
      visibility: hidden ? 'hidden' : 'visible',
      cells,
      merges,
      hiddenRows,
      hiddenColumns,
    }),
  };
};

const times = (value: string | undefined, most: number): number =>
  Math.max(1, Math.min(Number(value ?? 1), most));

/** `collapse` by hand, `filter` by a filter. */
const isHidden = (get: Attribute): boolean => /^(?:collapse|filter)$/.test(get('visibility') ?? '');
