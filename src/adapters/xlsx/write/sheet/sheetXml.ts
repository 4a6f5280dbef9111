import type { PlannedSheet } from '../../../../sheets/plan';
import { rangeAddress } from '../../../cells/address';
import type { CarriedSheet } from '../carried/carriedSheet';
import { cellXml, looksLikeFormula } from './cellXml';
import {
  columnsXml,
  conditionalFormatsXml,
  mergesXml,
  printXml,
  validationsXml,
  viewXml,
} from './sheetParts';
import { PLAIN_STYLE, type StyleSheet } from '../styles/styleSheet';

/** Excel's highest row, in points. */
const HIGHEST_ROW = 409;

export interface SheetFrame {
  /** The namespace of the workbook's main parts: the transitional or the strict one. */
  readonly namespace: string;
  /** The namespace of ids of relationships. */
  readonly relationships: string;
  /** True where the workbook opens on this sheet. */
  readonly selected: boolean;
  /** What people hung on the sheet that this one replaces. */
  readonly carried: CarriedSheet | null;
}

const NOTHING_CARRIED: Omit<CarriedSheet, 'columns'> = {
  formats: new Map(),
  hiddenRows: new Set(),
  protection: '',
  links: '',
  printer: '',
  tail: '',
  kept: [],
  parts: new Map(),
};

/** The whole part of a generated sheet, in pieces: the cells of 10,000 rows are many megabytes. */
export function* sheetXml(
  sheet: PlannedSheet,
  styles: StyleSheet,
  frame: SheetFrame,
): Generator<string> {
  const carried = frame.carried ?? {
    ...NOTHING_CARRIED,
    columns: { table: sheet.columns, beyond: [] },
  };
  const { links, printer, tail } = carried;
  const named = /r:id=/.test(links + printer + tail) ? ` xmlns:r="${frame.relationships}"` : '';
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  yield `<worksheet xmlns="${frame.namespace}"${named}><sheetPr><tabColor rgb="FF${sheet.tabColour.slice(1).toUpperCase()}"/>`;
  yield '<pageSetUpPr fitToPage="1"/></sheetPr>';
  yield `${viewXml(sheet, frame.selected)}<sheetFormatPr defaultRowHeight="15"/>${columnsXml(carried.columns)}`;
  yield '<sheetData>';
  yield* rowsXml(sheet, styles, carried);
  yield `</sheetData>${carried.protection}`;
  if (sheet.filter !== null) yield `<autoFilter ref="${rangeAddress(sheet.filter)}"/>`;
  yield mergesXml(sheet);
  yield conditionalFormatsXml(sheet, styles.dxf);
  yield validationsXml(sheet);
  yield links + printXml(sheet.print, printer) + tail;
  yield '</worksheet>';
}

function* rowsXml(
  sheet: PlannedSheet,
  styles: StyleSheet,
  { formats, hiddenRows }: Pick<CarriedSheet, 'formats' | 'hiddenRows'>,
): Generator<string> {
  const rows = [...Object.keys(sheet.rowHeights).map(Number), ...formats.keys(), ...hiddenRows];
  const last = rows.reduce((most, row) => Math.max(most, row + 1), sheet.cells.length);
  for (let row = 0; row < last; row++) {
    const height = sheet.rowHeights[row];
    const cells = sheet.cells[row] ?? [];
    const given = formats.get(row);
    const width = Math.max(cells.length, ...[...(given?.keys() ?? [])].map((column) => column + 1));
    let xml = '';
    for (let column = 0; column < width; column++) {
      const format = given?.get(column);
      const cell = cells[column] ?? (format && { value: null, style: PLAIN_STYLE });
      if (cell === undefined) continue;
      xml += cellXml(row, column, cell, styles.cell(cell.style, looksLikeFormula(cell), format));
    }
    const hidden = hiddenRows.has(row) ? ' hidden="1"' : '';
    if (xml === '' && height === undefined && hidden === '') continue;
    const high =
      height === undefined ? '' : ` ht="${Math.min(height, HIGHEST_ROW)}" customHeight="1"`;
    yield `<row r="${row + 1}"${high}${hidden}>${xml}</row>`;
  }
}
