import type { SheetMark, SheetSnapshot, WorkbookSnapshot } from '../../../../sheets/snapshot';
import type { Package } from '../../ooxml/package';
import { atSheet, UnusableWorkbook } from '../../unusableWorkbook';
import type { XmlHandler } from '../../xml/scanXml';
import { marksAmong } from '../../../cells/marks';
import { scanPart } from '../readPart';
import { cellBudget, type CellBudget } from '../sheetCells';
import { odsCell } from './odsCell';
import { ODS_NAMESPACES, odsAttributes, type OdsAttribute } from './odsNamespaces';
import { odsSheet } from './odsSheet';
import { odsStyles, type OdsStyles } from './odsStyles';
import { odsText } from './odsText';

/**
 * Reads an OpenDocument spreadsheet while its content is inflated. Throws `damaged` where it has no
 * sheet at all.
 */
export const readOds = (parts: Package): WorkbookSnapshot => {
  const entry = parts.part('content.xml');
  if (entry === undefined) throw new UnusableWorkbook('damaged');
  const sheets: SheetSnapshot[] = [];
  const marks: SheetMark[] = [];
  const content = contentHandler(sheets, marks);
  try {
    scanPart(entry, content);
  } catch (error) {
    const name = content.sheetName();
    throw name === null ? error : atSheet(error, name);
  }
  if (sheets.length === 0) throw new UnusableWorkbook('damaged');
  return { sheets, marks };
};

/** Deleted content, comments and drawings hold tables and paragraphs that are no cells'. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'tracked-changes',
  'annotation',
  'shapes',
  'dde-links',
]);

interface TableHandler {
  readonly name: string;
  readonly open: (element: string, get: OdsAttribute, selfClosing: boolean) => void;
  readonly text: (piece: string) => void;
  readonly close: (element: string) => void;
}

interface ContentHandler extends XmlHandler {
  /** The sheet that is being read; null between sheets. */
  readonly sheetName: () => string | null;
}

const contentHandler = (sheets: SheetSnapshot[], marks: SheetMark[]): ContentHandler => {
  const styles = odsStyles();
  const budget = cellBudget();
  let table: TableHandler | null = null;
  let leftOut = 0;
  return {
    namespaces: ODS_NAMESPACES,
    sheetName: () => table?.name ?? null,
    open: (name, raw, { selfClosing }, prefixes) => {
      if (LEFT_OUT.has(name) && !selfClosing) leftOut++;
      if (leftOut > 0) return;
      const get = odsAttributes(raw, prefixes);
      if (table !== null) table.open(name, get, selfClosing);
      else if (name === 'table')
        table = tableHandler(styles, get, budget, (sheet) => {
          sheets.push(sheet);
          table = null;
        });
      else if (name === 'named-range') marks.push(...odsMark(get));
      else styles.open(name, get);
    },
    text: (piece) => {
      if (leftOut === 0) table?.text(piece);
    },
    close: (name) => {
      if (LEFT_OUT.has(name)) leftOut--;
      else if (leftOut === 0) table?.close(name);
    },
  };
};

/** Follows one table; `done` is called at its end. */
const tableHandler = (
  styles: OdsStyles,
  attributes: OdsAttribute,
  budget: CellBudget,
  done: (sheet: SheetSnapshot) => void,
): TableHandler => {
  const tableName = attributes('name') ?? '';
  const sheet = odsSheet(tableName, styles.hides(attributes('style-name')), budget);
  const text = odsText(styles.strikes);
  let cell: OdsAttribute | null = null;

  const struck = (of: OdsAttribute): boolean => styles.strikes(of('style-name'));
  const endCell = (of: OdsAttribute): void => {
    sheet.addCell(of, () => odsCell(of, text.runs(), struck(of)));
    cell = null;
  };
  return {
    name: tableName,
    open: (name, get, selfClosing) => {
      if (cell !== null) return text.open(name, get, selfClosing);
      if (name === 'table-column') sheet.addColumns(get);
      else if (name === 'table-row') {
        sheet.startRow(get);
        if (selfClosing) sheet.endRow();
      } else if (CELLS.has(name)) {
        text.start(struck(get));
        if (selfClosing) endCell(get);
        else cell = get;
      }
    },
    text: (piece) => {
      if (cell !== null) text.text(piece);
    },
    close: (name) => {
      if (cell !== null && CELLS.has(name)) endCell(cell);
      else if (cell !== null) text.close(name);
      else if (name === 'table-row') sheet.endRow();
      else if (name === 'table') done(sheet.snapshot());
    },
  };
};

const CELLS: ReadonlySet<string> = new Set(['table-cell', 'covered-table-cell']);

/** `$'Scheda 1'.$A$1` → `'Scheda 1'!$A$1`; names of a single sheet stand inside its table. */
const odsMark = (get: OdsAttribute): readonly SheetMark[] => {
  const refersTo = (get('cell-range-address') ?? '')
    .replace(/^\$/, '')
    .replace(/\.(?=\$?[A-Z]+\$?\d+)/, '!')
    .replace(/:.*$/, '');
  return marksAmong([{ name: get('name') ?? '', refersTo }]);
};
