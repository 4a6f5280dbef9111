import type {
  SheetSnapshot,
  SheetVisibility,
  WorkbookSnapshot,
} from '../../../../../src/sheets/snapshot';
import type { Writer } from './writer';

/** The sheets of a book as the file of this writer can hold them. */
export const keptBy = (writer: Writer, { sheets }: WorkbookSnapshot): readonly SheetSnapshot[] =>
  sheets.map((sheet) => ({
    ...sheet,
    visibility: visibilityOf(writer, sheet.visibility),
    cells: sheet.cells.map((row) => row?.map((cell) => cell && writer.keeps(cell))),
    hiddenRows: writer.hidesRows ? sheet.hiddenRows : new Set(),
    hiddenColumns: writer.hides === 'nothing' ? new Set() : sheet.hiddenColumns,
  }));

const visibilityOf = ({ hides }: Writer, visibility: SheetVisibility): SheetVisibility => {
  if (hides === 'nothing') return 'visible';
  return hides === 'plain' && visibility === 'very-hidden' ? 'hidden' : visibility;
};
