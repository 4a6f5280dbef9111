import type { SheetMark, SheetSnapshot, WorkbookSnapshot } from '../../../../sheets/snapshot';
import type { Package } from '../../ooxml/package';
import { UnusableWorkbook } from '../../unusableWorkbook';
import { attributeNamed, attributesOf } from '../../xml/attributes';
import type { XmlHandler } from '../../xml/scanXml';
import { marksAmong } from '../marks';
import { scanPart } from '../readPart';
import { odsCell } from './odsCell';
import { odsSheet, type OdsSheet } from './odsSheet';
import { odsStyles } from './odsStyles';
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

const contentHandler = (
  sheets: SheetSnapshot[],
  marks: SheetMark[],
): Required<Omit<XmlHandler, 'skip'>> => {
  const styles = odsStyles();
  const text = odsText(styles.strikes);
  let sheet: OdsSheet | null = null;
  let cell: ReadonlyMap<string, string> | null = null;
  let leftOut = 0;

  const endCell = (attributes: ReadonlyMap<string, string>): void => {
    const struck = styles.strikes(attributeNamed(attributes, 'style-name'));
    sheet?.addCell(
      (name) => attributeNamed(attributes, name),
      odsCell(attributes, text.runs(), struck),
    );
    cell = null;
  };
  const openInSheet = (into: OdsSheet, name: string, raw: string, selfClosing: boolean): void => {
    const attributes = attributesOf(raw);
    const get = (key: string): string | undefined => attributeNamed(attributes, key);
    if (name === 'table-column') into.addColumns(get);
    else if (name === 'table-row') into.startRow(get);
    else if (name === 'table-cell' || name === 'covered-table-cell') {
      text.start(styles.strikes(get('style-name')));
      cell = attributes;
      if (selfClosing) endCell(attributes);
    }
  };
  return {
    open: (name, raw, place) => {
      if (leftOut > 0 || LEFT_OUT.has(name)) {
        if (!place.selfClosing && LEFT_OUT.has(name)) leftOut++;
      } else if (cell !== null) text.open(name, raw, place);
      else if (sheet !== null) openInSheet(sheet, name, raw, place.selfClosing);
      else if (name === 'table') {
        const attributes = attributesOf(raw);
        sheet = odsSheet(
          attributeNamed(attributes, 'name') ?? '',
          styles.hides(attributeNamed(attributes, 'style-name')),
        );
      } else if (name === 'named-range') marks.push(...odsMark(attributesOf(raw)));
      else styles.open(name, raw);
    },
    text: (piece) => {
      if (cell !== null && leftOut === 0) text.text(piece);
    },
    close: (name, start, end) => {
      if (leftOut > 0) {
        if (LEFT_OUT.has(name)) leftOut--;
      } else if (cell !== null) {
        if (name === 'table-cell' || name === 'covered-table-cell') endCell(cell);
        else text.close(name, start, end);
      } else if (sheet !== null) {
        if (name === 'table-row') sheet.endRow();
        else if (name === 'table') {
          sheets.push(sheet.snapshot());
          sheet = null;
        }
      }
    },
  };
};

/** `$'Scheda 1'.$A$1` → `'Scheda 1'!$A$1`; names of a single sheet stand inside its table. */
const odsMark = (attributes: ReadonlyMap<string, string>): readonly SheetMark[] => {
  const address = attributeNamed(attributes, 'cell-range-address') ?? '';
  const refersTo = address
    .replace(/^\$/, '')
    .replace(/\.(?=\$?[A-Z]+\$?\d+)/, '!')
    .replace(/:.*$/, '');
  return marksAmong([{ name: attributeNamed(attributes, 'name') ?? '', refersTo }]);
};
