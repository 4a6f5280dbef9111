import type { PlannedSheet } from '../../../sheets/plan';
import { rangeAddress } from '../../cells/address';
import { cellXml, looksLikeFormula } from './cellXml';
import {
  columnsXml,
  conditionalFormatsXml,
  mergesXml,
  printXml,
  validationsXml,
  viewXml,
} from './sheetParts';
import type { StyleSheet } from './styleSheet';

/** Excel's highest row, in points. */
const HIGHEST_ROW = 409;

export interface SheetFrame {
  /** The namespace of the workbook's main parts: the transitional or the strict one. */
  readonly namespace: string;
  /** True where the workbook opens on this sheet. */
  readonly selected: boolean;
}

/** The whole part of a generated sheet, in pieces: the cells of 10,000 rows are many megabytes. */
export function* sheetXml(
  sheet: PlannedSheet,
  styles: StyleSheet,
  frame: SheetFrame,
): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  yield `<worksheet xmlns="${frame.namespace}"><sheetPr><tabColor rgb="FF${sheet.tabColour.slice(1).toUpperCase()}"/>`;
  yield '<pageSetUpPr fitToPage="1"/></sheetPr>';
  yield `${viewXml(sheet, frame.selected)}<sheetFormatPr defaultRowHeight="15"/>${columnsXml(sheet)}`;
  yield '<sheetData>';
  yield* rowsXml(sheet, styles);
  yield '</sheetData>';
  if (sheet.filter !== null) yield `<autoFilter ref="${rangeAddress(sheet.filter)}"/>`;
  yield mergesXml(sheet);
  yield conditionalFormatsXml(sheet, styles.dxf);
  yield validationsXml(sheet);
  yield printXml(sheet.print);
  yield '</worksheet>';
}

function* rowsXml(sheet: PlannedSheet, styles: StyleSheet): Generator<string> {
  const last = Object.keys(sheet.rowHeights).reduce(
    (most, row) => Math.max(most, Number(row) + 1),
    sheet.cells.length,
  );
  for (let row = 0; row < last; row++) {
    const height = sheet.rowHeights[row];
    const cells = sheet.cells[row] ?? [];
    let xml = '';
    cells.forEach((cell, column) => {
      if (cell === undefined) return;
      xml += cellXml(row, column, cell, styles.cell(cell.style, looksLikeFormula(cell)));
    });
    if (xml === '' && height === undefined) continue;
    const high =
      height === undefined ? '' : ` ht="${Math.min(height, HIGHEST_ROW)}" customHeight="1"`;
    yield `<row r="${row + 1}"${high}>${xml}</row>`;
  }
}
