import type { SheetMark, SheetSnapshot, WorkbookSnapshot } from '../../../../sheets/snapshot';
import type { Package } from '../../ooxml/package';
import { atSheet, UnusableWorkbook } from '../../unusableWorkbook';
import type { XmlHandler } from '../../xml/scanXml';
import { marksAmong } from '../../../cells/marks';
import { scanPart } from '../readPart';
import { storedDate } from '../storedValue';
import { cellBudget, type CellBudget } from '../sheetCells';
import { odsCell } from './odsCell';
import { ODS_NAMESPACES, odsAttributes, type OdsAttribute } from './odsNamespaces';
import { odsSheet } from './odsSheet';
import { odsStyles, type OdsLook, type OdsStyles } from './odsStyles';
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
  const styles = odsStyles();
  readCommonStyles(parts, styles);
  const content = contentHandler(styles, sheets, marks);
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

const contentHandler = (
  styles: OdsStyles,
  sheets: SheetSnapshot[],
  marks: SheetMark[],
): ContentHandler => {
  const nullDate = { days: 0 };
  const budget = cellBudget();
  let table: TableHandler | null = null;
  let leftOut = 0;
  return {
    root: 'document-content',
    namespaces: ODS_NAMESPACES,
    sheetName: () => table?.name ?? null,
    open: (name, raw, { selfClosing }, prefixes) => {
      if (LEFT_OUT.has(name) && !selfClosing) leftOut++;
      if (leftOut > 0) return;
      const get = odsAttributes(raw, prefixes);
      if (table !== null) table.open(name, get, selfClosing);
      else if (name === 'table')
        table = tableHandler({ styles, budget, nullDate }, get, (sheet) => {
          sheets.push(sheet);
          table = null;
        });
      else if (name === 'null-date') nullDate.days = daysToNull(get);
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

/** The common styles, which styles of cells go on from. Those of pages are nobody's here. */
const readCommonStyles = (parts: Package, styles: OdsStyles): void => {
  const entry = parts.part('styles.xml');
  if (entry === undefined) return;
  let isCommon = false;
  scanPart(entry, {
    root: 'document-styles',
    namespaces: ODS_NAMESPACES,
    open: (name, raw, { selfClosing }, prefixes) => {
      if (name === 'styles') isCommon = !selfClosing;
      else if (isCommon) styles.open(name, odsAttributes(raw, prefixes));
    },
    close: (name) => {
      if (name === 'styles') isCommon = false;
    },
  });
};

/** From 30 December 1899 to the day that the file counts from. */
const daysToNull = (get: OdsAttribute): number => {
  const date = storedDate(get('date-value') ?? '');
  if (date === null) throw new UnusableWorkbook('damaged');
  return Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
};

interface OdsTables {
  readonly styles: OdsStyles;
  readonly budget: CellBudget;
  readonly nullDate: { readonly days: number };
}

/** Follows one table; `done` is called at its end. */
const tableHandler = (
  { styles, budget, nullDate }: OdsTables,
  attributes: OdsAttribute,
  done: (sheet: SheetSnapshot) => void,
): TableHandler => {
  const tableName = attributes('name') ?? '';
  const sheet = odsSheet(tableName, styles.hides(attributes('style-name')), budget);
  const text = odsText(styles.strikes);
  let cell: OdsAttribute | null = null;

  const look = (of: OdsAttribute): OdsLook => styles.cell(sheet.styleOf(of));
  const endCell = (of: OdsAttribute): void => {
    sheet.addCell(of, () => odsCell(of, text.runs(), look(of), nullDate.days));
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
        text.start(look(get).struck);
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
