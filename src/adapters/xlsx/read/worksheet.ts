import type { CellRange, SheetSnapshot, SnapshotCell } from '../../../sheets/snapshot';
import { UnusableWorkbook } from '../unusableWorkbook';
import { attributesOf, isTrue, quickAttribute } from '../xml/attributes';
import type { XmlHandler } from '../xml/scanXml';
import type { ArchiveEntry } from '../zip/archive';
import { cellPlace, cellRange } from './cellPlace';
import { scanPart } from './readPart';
import { collectRichText } from './richText';
import { snapshotCell, type WorkbookTables } from './storedCell';

export type WorksheetContent = Pick<
  SheetSnapshot,
  'cells' | 'merges' | 'hiddenRows' | 'hiddenColumns'
>;

/** Cells with content that one sheet may have; beyond it, memory would run out. */
const MOST_CELLS = 3_000_000;
const LAST_COLUMN = 16_383;

/** Reads one worksheet while its part is inflated; empty cells leave nothing behind. */
export const readWorksheet = (entry: ArchiveEntry, tables: WorkbookTables): WorksheetContent => {
  const cells: (SnapshotCell | undefined)[][] = [];
  const merges: CellRange[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let count = 0;
  const keep = (row: number, column: number, cell: SnapshotCell): void => {
    if (++count > MOST_CELLS) throw new UnusableWorkbook('too-large');
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

const NO_RUNS = [] as const;

/** Follows rows and cells; both may leave out their place, which then counts on from the last. */
const cellHandler = (
  tables: WorkbookTables,
  keep: (row: number, column: number, cell: SnapshotCell) => void,
  hiddenRows: Set<number>,
): CellHandler => {
  const inline = collectRichText();
  let inside: 'nothing' | 'sheetData' | 'cell' | 'value' | 'inline' = 'nothing';
  let row = -1;
  let column = -1;
  let attributes = '';
  let value = '';
  let formula = false;
  let hasInline = false;

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
    attributes = raw;
    inside = 'cell';
    value = '';
    formula = false;
    hasInline = false;
  };
  const endCell = (): void => {
    inside = 'sheetData';
    if (value === '' && !formula && !hasInline) return;
    const type = quickAttribute(attributes, 't');
    const format = Number(quickAttribute(attributes, 's') ?? 0);
    const runs = hasInline ? inline.take() : NO_RUNS;
    const cell = snapshotCell({ type, format, value, inline: runs, formula }, tables);
    if (cell !== undefined) keep(row, column, cell);
  };
  const openInCell: CellHandler['open'] = (name, raw, place) => {
    if (inside === 'inline') inline.open(name, raw, place);
    else if (name === 'v') inside = place.selfClosing ? 'cell' : 'value';
    else if (name === 'f') formula = true;
    else if (name === 'is' && !place.selfClosing) {
      inside = 'inline';
      hasInline = true;
    }
    return true;
  };
  return {
    open: (name, raw, place) => {
      if (inside === 'nothing') {
        if (name === 'sheetData' && !place.selfClosing) inside = 'sheetData';
        return name === 'sheetData';
      }
      if (inside !== 'sheetData') return openInCell(name, raw, place);
      if (name === 'c') startCell(raw, place.selfClosing);
      else if (name === 'row') startRow(raw);
      return true;
    },
    text: (piece) => {
      if (inside === 'value') value += piece;
      else if (inside === 'inline') inline.text(piece);
    },
    close: (name, start, end) => {
      if (inside === 'value') inside = 'cell';
      else if (inside === 'inline') {
        if (name === 'is') inside = 'cell';
        else inline.close(name, start, end);
      } else if (name === 'c' && inside === 'cell') endCell();
      else if (name === 'sheetData') inside = 'nothing';
    },
  };
};
