import type { HostFormat, HostSheet } from '../../hostWorkbook';
import { child, childrenNamed, flagAttribute, numberAttribute, type XmlNode } from './xmlTree';

const LAST_COLUMN = 16_383;
/** Width of a digit of Excel's default font, in pixels at 96 dpi. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** A width in characters, as files have it, in points; both count the padding. */
export const pointsOfCharacters = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS) *
  POINTS_PER_PIXEL;

/** The width in characters that a file has for a width in points. */
export const charactersOfPoints = (points: number): number =>
  Math.round((points / POINTS_PER_PIXEL / DIGIT_PIXELS) * 1e6) / 1e6;

type Dimensions = Required<
  Pick<HostSheet, 'columnWidths' | 'rowHeights' | 'columnFormats' | 'hiddenColumns' | 'hiddenRows'>
>;

/** Widths, heights and what is hidden. */
export const readDimensions = (worksheet: XmlNode, formats: readonly HostFormat[]): Dimensions => {
  const found: Dimensions = {
    columnWidths: new Map(),
    columnFormats: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
  };
  for (const column of childrenNamed(child(worksheet, 'cols'), 'col')) {
    const first = (numberAttribute(column, 'min') ?? 1) - 1;
    const last = Math.min((numberAttribute(column, 'max') ?? 1) - 1, LAST_COLUMN);
    const width = numberAttribute(column, 'width');
    const hidden = flagAttribute(column, 'hidden');
    const format = formats[numberAttribute(column, 'style') ?? 0];
    for (let at = first; at <= last; at++) {
      if (width !== undefined) found.columnWidths.set(at, pointsOfCharacters(width));
      if (format !== undefined && Object.keys(format).length > 0)
        found.columnFormats.set(at, structuredClone(format));
      if (hidden) found.hiddenColumns.add(at);
    }
  }
  let row = -1;
  for (const node of childrenNamed(child(worksheet, 'sheetData'), 'row')) {
    row = (numberAttribute(node, 'r') ?? row + 2) - 1;
    const height = numberAttribute(node, 'ht');
    if (height !== undefined) found.rowHeights.set(row, height);
    if (flagAttribute(node, 'hidden')) found.hiddenRows.add(row);
  }
  return found;
};
