import type { CellRange, SheetSnapshot, SnapshotCell } from '../../../sheets/snapshot';
import { UnusableWorkbook } from '../unusableWorkbook';
import { attributesOf, isTrue, quickAttribute } from '../xml/attributes';
import type { XmlHandler } from '../xml/scanXml';
import type { ArchiveEntry } from '../zip/archive';
import { cellCollector } from './cellCollector';
import { cellPlace, cellRange } from '../../cells/cellPlace';
import { MOST_CELLS } from './mostCells';
import { scanPart } from './readPart';
import type { WorkbookTables } from './storedCell';

export type WorksheetContent = Pick<
  SheetSnapshot,
  'cells' | 'merges' | 'hiddenRows' | 'hiddenColumns'
>;

const LAST_COLUMN = 16_383;

/**
 * Reads one worksheet while its part is inflated; empty cells leave nothing behind. Throws
 * `too-large` beyond `most` cells.
 */
export const readWorksheet = (
  entry: ArchiveEntry,
  tables: WorkbookTables,
  most = MOST_CELLS,
): WorksheetContent => {
  const cells: (SnapshotCell | undefined)[][] = [];
  const merges: CellRange[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let count = 0;
  const keep = (row: number, column: number, cell: SnapshotCell): void => {
    if (++count > most) throw new UnusableWorkbook('too-large');
    (cells[row] ??= [])[column] = cell;
  };
  const inCells = cellHandler(tables, keep, hiddenRows);
  scanPart(entry, {
    open: (name, raw, place) => {
      if (inCells.open(name, raw, place)) return;
      if (name === 'mergeCell') {
        const range = cellRange(attributesOf(raw).get('ref') ?? '');
        if (range !== null) merges.push(range);
      } else if (name === 'col') hideColumns(attributesOf(raw), hiddenColumns);
    },
    text: inCells.text,
    close: inCells.close,
    skip: EMPTY_CELLS,
  });
  return { cells, merges, hiddenRows, hiddenColumns };
};

/** Cells without content up to the end of the row or another cell that says its place. */
const EMPTY_CELLS = /(?:<c r="[A-Z]+\d+"(?: s="\d+")?\/>)+(?=<\/row>|<c r=")/y;

const hideColumns = (attributes: ReadonlyMap<string, string>, hidden: Set<number>): void => {
  if (!isTrue(attributes.get('hidden'))) return;
  const last = Math.min(Number(attributes.get('max')) - 1, LAST_COLUMN);
  for (let column = Number(attributes.get('min')) - 1; column <= last; column++) hidden.add(column);
};

interface CellHandler extends Required<Pick<XmlHandler, 'text' | 'close'>> {
  /** True where the element belongs to the cells. */
  readonly open: (...element: Parameters<NonNullable<XmlHandler['open']>>) => boolean;
}

/** Follows rows and cells; both may leave out their place, which then counts on from the last. */
const cellHandler = (
  tables: WorkbookTables,
  keep: (row: number, column: number, cell: SnapshotCell) => void,
  hiddenRows: Set<number>,
): CellHandler => {
  const cell = cellCollector(tables);
  let inside: 'nothing' | 'sheetData' | 'cell' = 'nothing';
  let row = -1;
  let column = -1;

  const startRow = (raw: string): void => {
    row = Number(quickAttribute(raw, 'r') ?? row + 2) - 1;
    column = -1;
    if (raw.includes('hidden') && isTrue(quickAttribute(raw, 'hidden'))) hiddenRows.add(row);
  };
  const startCell = (raw: string, selfClosing: boolean): void => {
    const address = quickAttribute(raw, 'r');
    const place = address === undefined ? { row, column: column + 1 } : cellPlace(address);
    if (place === null) throw new UnusableWorkbook('damaged');
    ({ row, column } = place);
    if (selfClosing) return;
    inside = 'cell';
    cell.start(raw);
  };
  const endCell = (): void => {
    inside = 'sheetData';
    const content = cell.finish();
    if (content !== undefined) keep(row, column, content);
  };
  return {
    open: (name, raw, place) => {
      if (inside === 'nothing') {
        if (name === 'sheetData' && !place.selfClosing) inside = 'sheetData';
        return name === 'sheetData';
      }
      if (inside === 'cell') cell.open(name, raw, place);
      else if (name === 'c') startCell(raw, place.selfClosing);
      else if (name === 'row') startRow(raw);
      return true;
    },
    text: (piece) => {
      if (inside === 'cell') cell.text(piece);
    },
    close: (name, start, end) => {
      if (inside === 'cell' && name !== 'c') cell.close(name, start, end);
      else if (inside === 'cell') endCell();
      else if (name === 'sheetData') inside = 'nothing';
    },
  };
};
