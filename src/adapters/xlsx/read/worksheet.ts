import type { SheetSnapshot } from '../../../sheets/snapshot';
import { atCell, UnusableWorkbook } from '../unusableWorkbook';
import { attributesOf, indexOrDamaged, isTrue, quickAttribute } from '../xml/attributes';
import type { XmlHandler, XmlPlace } from '../xml/scanXml';
import type { ArchiveEntry } from '../zip/archive';
import { attachmentsInSheet } from './attachments';
import { cellCollector, type CellCollector } from './cellCollector';
import { formulaTexts } from './formulaTexts';
import { cellPlace, cellRange, SHEET_ROWS } from '../../cells/cellPlace';
import { scanPart } from './readPart';
import { sheetCells, type CellBudget, type SheetCells, type WorksheetContent } from './sheetCells';
import type { WorkbookTables } from './storedCell';

/** What is wanted of a sheet. */
export interface WantedContent {
  readonly budget: CellBudget;
  /** True for a sheet of ours: texts of formulas and what people hung on it are wanted too. */
  readonly isOwn: boolean;
}

/**
 * Reads one worksheet while its part is inflated; empty cells leave nothing behind. Throws
 * `too-large` where the budget ends, `damaged` for places that no sheet has.
 */
export const readWorksheet = (
  entry: ArchiveEntry,
  tables: WorkbookTables,
  { budget, isOwn }: WantedContent,
): WorksheetContent & Pick<SheetSnapshot, 'attachments'> => {
  const sheet = sheetCells(budget);
  const attached = attachmentsInSheet();
  const inCells = cellHandler(cellCollector(tables, isOwn ? formulaTexts() : null), sheet);
  scanPart(entry, {
    root: 'worksheet',
    open: (name, raw, place) => {
      if (inCells.open(name, raw, place)) return;
      if (name === 'mergeCell') {
        const range = cellRange(attributesOf(raw).get('ref') ?? '');
        if (range === null) throw new UnusableWorkbook('damaged');
        sheet.merge(range);
      } else if (name === 'col') hideColumns(attributesOf(raw), sheet);
      else if (isOwn) attached.open(name, raw);
    },
    text: inCells.text,
    close: inCells.close,
    skip: EMPTY_CELLS,
  });
  const attachments = isOwn ? attached.found() : [];
  return { ...sheet.content(), ...(attachments.length === 0 ? {} : { attachments }) };
};

/** Cells without content up to the end of the row or another cell that says its place. */
const EMPTY_CELLS = /(?:<c r="[A-Z]+\d+"(?: s="\d+")?\/>)+(?=<\/row>|<c r=")/y;

/** Columns that are shown may say what they like. */
const hideColumns = (attributes: ReadonlyMap<string, string>, sheet: SheetCells): void => {
  if (!isTrue(attributes.get('hidden'))) return;
  const [first, last] = ['min', 'max'].map((name) => indexOrDamaged(attributes.get(name)) - 1);
  sheet.hideColumns(first as number, last as number);
};

interface CellHandler extends Required<Pick<XmlHandler, 'text' | 'close'>> {
  /** True where the element belongs to the cells. */
  readonly open: (name: string, attributes: string, place: XmlPlace) => boolean;
}

/** Follows rows and cells; both may leave out their place, which then counts on from the last. */
const cellHandler = (cell: CellCollector, sheet: SheetCells): CellHandler => {
  let inside: 'nothing' | 'sheetData' | 'cell' = 'nothing';
  let row = -1;
  let column = -1;

  const startRow = (raw: string): void => {
    row = Number(quickAttribute(raw, 'r') ?? row + 2) - 1;
    if (!(row >= 0 && row < SHEET_ROWS)) throw new UnusableWorkbook('damaged');
    column = -1;
    if (raw.includes('hidden') && isTrue(quickAttribute(raw, 'hidden'))) sheet.hideRows(row, row);
  };
  const startCell = (raw: string, selfClosing: boolean): void => {
    const address = quickAttribute(raw, 'r');
    const place = address === undefined ? { row, column: column + 1 } : cellPlace(address);
    if (place === null) throw new UnusableWorkbook('damaged');
    ({ row, column } = place);
    if (selfClosing) return;
    inside = 'cell';
    cell.start(raw, place);
  };
  const endCell = (): void => {
    inside = 'sheetData';
    try {
      const content = cell.finish();
      if (content !== undefined) sheet.keep(row, column, content);
    } catch (error) {
      throw atCell(error, row, column);
    }
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
