import type { HostSheet } from '../../hostWorkbook';
import { charactersOfPoints } from '../read/dimensions';
import type { StyleWriter } from './styleWriter';

/** `<cols>`, columns that are alike side by side as one; '' where all are as by default. */
export const columnsXml = (sheet: HostSheet, styles: StyleWriter): string => {
  const formats = sheet.columnFormats ?? new Map<number, never>();
  const named = [
    ...new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns, ...formats.keys()]),
  ].sort((a, b) => a - b);
  const groups: { first: number; last: number; attributes: string }[] = [];
  for (const column of named) {
    const width = sheet.columnWidths.get(column);
    const format = formats.get(column);
    const attributes =
      (width === undefined ? '' : ` width="${charactersOfPoints(width)}" customWidth="1"`) +
      (format === undefined ? '' : ` style="${styles.cell(format)}"`) +
      (sheet.hiddenColumns.has(column) ? ' hidden="1"' : '');
    const last = groups.at(-1);
    if (last?.last === column - 1 && last.attributes === attributes) last.last = column;
    else groups.push({ first: column, last: column, attributes });
  }
  if (groups.length === 0) return '';
  const columns = groups.map(
    ({ first, last, attributes }) => `<col min="${first + 1}" max="${last + 1}"${attributes}/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
};
