import type { SheetMark, SheetSnapshot, WorkbookSnapshot } from '../../../../sheets/snapshot';
import type { Package } from '../../ooxml/package';
import { UnusableWorkbook } from '../../unusableWorkbook';
import { attributeNamed, attributesOf } from '../../xml/attributes';
import type { XmlHandler } from '../../xml/scanXml';
import { marksAmong } from '../../../cells/marks';
import { scanPart } from '../readPart';
import { odsCell } from './odsCell';
import { odsSheet } from './odsSheet';
import { odsStyles, type OdsStyles } from './odsStyles';
import { odsText } from './odsText';

/** Reads an OpenDocument spreadsheet while its content is inflated. */
export const readOds = (parts: Package): WorkbookSnapshot => {
  const entry = parts.part('content.xml');
  if (entry === undefined) throw new UnusableWorkbook('damaged');
  const sheets: SheetSnapshot[] = [];
  const marks: SheetMark[] = [];
  scanPart(entry, contentHandler(sheets, marks));
  return { sheets, marks };
};

/** Deleted content, comments and drawings hold tables and paragraphs that are no cells'. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'tracked-changes',
  'annotation',
  'shapes',
  'dde-links',
]);

type ContentHandler = Required<Omit<XmlHandler, 'skip'>>;

const contentHandler = (sheets: SheetSnapshot[], marks: SheetMark[]): ContentHandler => {
  const styles = odsStyles();
  let table: ContentHandler | null = null;
  let leftOut = 0;
  return {
    open: (name, raw, place) => {
      if (LEFT_OUT.has(name) && !place.selfClosing) leftOut++;
      if (leftOut > 0) return;
      if (table !== null) table.open(name, raw, place);
      else if (name === 'table')
        table = tableHandler(styles, attributesOf(raw), (sheet) => {
          sheets.push(sheet);
          table = null;
        });
      else if (name === 'named-range') marks.push(...odsMark(attributesOf(raw)));
      else styles.open(name, raw);
    },
    text: (piece) => {
      if (leftOut === 0) table?.text(piece);
    },
    close: (name, start, end) => {
      if (LEFT_OUT.has(name)) leftOut--;
      else if (leftOut === 0) table?.close(name, start, end);
    },
  };
};

/** Follows one table; `done` is called at its end. */
const tableHandler = (
  styles: OdsStyles,
  attributes: ReadonlyMap<string, string>,
  done: (sheet: SheetSnapshot) => void,
): ContentHandler => {
  const hidden = styles.hides(attributeNamed(attributes, 'style-name'));
  const sheet = odsSheet(attributeNamed(attributes, 'name') ?? '', hidden);
  const text = odsText(styles.strikes);
  let cell: ReadonlyMap<string, string> | null = null;

  const struck = (of: ReadonlyMap<string, string>): boolean =>
    styles.strikes(attributeNamed(of, 'style-name'));
  const endCell = (of: ReadonlyMap<string, string>): void => {
    sheet.addCell((name) => attributeNamed(of, name), odsCell(of, text.runs(), struck(of)));
    cell = null;
  };
  return {
    open: (name, raw, place) => {
      if (cell !== null) return text.open(name, raw, place);
      const own = attributesOf(raw);
      const get = (key: string): string | undefined => attributeNamed(own, key);
      if (name === 'table-column') sheet.addColumns(get);
      else if (name === 'table-row') sheet.startRow(get);
      else if (CELLS.has(name)) {
        text.start(struck(own));
        if (place.selfClosing) endCell(own);
        else cell = own;
      }
    },
    text: (piece) => {
      if (cell !== null) text.text(piece);
    },
    close: (name, start, end) => {
      if (cell !== null && CELLS.has(name)) endCell(cell);
      else if (cell !== null) text.close(name, start, end);
      else if (name === 'table-row') sheet.endRow();
      else if (name === 'table') done(sheet.snapshot());
    },
  };
};

const CELLS: ReadonlySet<string> = new Set(['table-cell', 'covered-table-cell']);

/** `$'Scheda 1'.$A$1` → `'Scheda 1'!$A$1`; names of a single sheet stand inside its table. */
const odsMark = (attributes: ReadonlyMap<string, string>): readonly SheetMark[] => {
  const address = attributeNamed(attributes, 'cell-range-address') ?? '';
  const refersTo = address
    .replace(/^\$/, '')
    .replace(/\.(?=\$?[A-Z]+\$?\d+)/, '!')
    .replace(/:.*$/, '');
  return marksAmong([{ name: attributeNamed(attributes, 'name') ?? '', refersTo }]);
};
