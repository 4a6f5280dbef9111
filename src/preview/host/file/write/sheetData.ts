import { cellPlace } from '../../../../adapters/xlsx/read/cellPlace';
import { quickAttribute } from '../../../../adapters/xlsx/xml/attributes';
import { childNamed, type XmlElement } from '../../../../adapters/xlsx/xml/outline';
import type { HostSheet } from '../../hostWorkbook';
import { hostCellXml } from './cellXml';
import { sameContent } from './sameContent';
import type { StyleWriter } from './styleWriter';

interface FormerRow {
  /** Attributes besides place, height and hiding, e.g. the row's own style. */
  readonly attributes: string;
  readonly raw: string;
  readonly cells: ReadonlyMap<number, string>;
}

/** `<sheetData>`: rows and cells that did not change keep their XML, with all that is in it. */
export function* sheetDataXml(
  sheet: HostSheet,
  former: HostSheet,
  xml: string,
  root: XmlElement,
  styles: StyleWriter,
): Generator<string> {
  const formerRows = rowsOf(xml, childNamed(root, 'sheetData'));
  const rows = new Set([
    ...sheet.cells.keys(),
    ...sheet.rowHeights.keys(),
    ...sheet.hiddenRows,
    ...formerRows.keys(),
  ]);
  yield '<sheetData>';
  for (const row of [...rows].sort((a, b) => a - b))
    yield rowXml(row, sheet, former, formerRows.get(row), styles);
  yield '</sheetData>';
}

const rowXml = (
  row: number,
  sheet: HostSheet,
  former: HostSheet,
  old: FormerRow | undefined,
  styles: StyleWriter,
): string => {
  let cells = '';
  const line = sheet.cells.get(row) ?? new Map<number, never>();
  for (const column of [...line.keys()].sort((a, b) => a - b)) {
    const cell = line.get(column);
    if (cell === undefined) continue;
    const kept = old?.cells.get(column);
    const same = kept !== undefined && sameContent(cell, former.cells.get(row)?.get(column));
    cells += same ? kept : hostCellXml(row, column, cell, styles);
  }
  const attributes = rowAttributes(row, sheet, former, old);
  if (cells === '' && attributes.trim() === '') return '';
  return `<row r="${row + 1}"${attributes}>${cells}</row>`;
};

const rowAttributes = (
  row: number,
  sheet: HostSheet,
  former: HostSheet,
  old: FormerRow | undefined,
): string => {
  const height = sheet.rowHeights.get(row);
  const custom =
    height !== former.rowHeights.get(row) ||
    /^(?:1|true)$/.test(quickAttribute(old?.raw ?? '', 'customHeight') ?? '');
  return (
    (old?.attributes ?? '') +
    (height === undefined ? '' : ` ht="${height}"${custom ? ' customHeight="1"' : ''}`) +
    (sheet.hiddenRows.has(row) ? ' hidden="1"' : '')
  );
};

const rowsOf = (xml: string, sheetData: XmlElement | undefined): ReadonlyMap<number, FormerRow> => {
  const rows = new Map<number, FormerRow>();
  let row = -1;
  for (const element of sheetData?.children ?? []) {
    row = Number(quickAttribute(element.attributes, 'r') ?? row + 2) - 1;
    const attributes = element.attributes
      .replace(/\s(?:r|ht|customHeight|hidden|spans)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
      .trimEnd();
    rows.set(row, { attributes, raw: element.attributes, cells: cellsOf(xml, element) });
  }
  return rows;
};

/** The XML of cells that can stand alone: those of shared formulas lean on another cell. */
const cellsOf = (xml: string, row: XmlElement): ReadonlyMap<number, string> => {
  const cells = new Map<number, string>();
  for (const element of row.children) {
    const place = cellPlace(quickAttribute(element.attributes, 'r') ?? '');
    const written = xml.slice(element.start, element.end);
    if (place !== null && !/\st=["']shared["']/.test(written.replace(/^<[^>]*>/, '')))
      cells.set(place.column, written);
  }
  return cells;
};
