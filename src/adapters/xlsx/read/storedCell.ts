import type { SnapshotCell } from '../../../sheets/snapshot';
import { decodeExcelEscapes } from '../xml/entities';
import { numberContent, textContent } from '../../cells/cellContent';
import { GENERAL, type CellFormat } from './cellFormats';
import { serialOfDate } from '../../cells/dateFormat';
import { runsInCell, type StoredRun } from './richText';
import type { SharedStrings } from './sharedStrings';
import { storedBoolean, storedDate, storedNumber } from './storedValue';

/** What a workbook's cells refer to. */
export interface WorkbookTables {
  readonly strings: SharedStrings;
  readonly formats: readonly CellFormat[];
  readonly from1904: boolean;
}

/** A cell as the sheet's XML has it. */
export interface StoredCell {
  /** `s`, `str`, `inlineStr`, `b`, `e`, `d`, `n`, or undefined for a number. */
  readonly type: string | undefined;
  readonly format: number;
  readonly value: string;
  readonly inline: readonly StoredRun[];
  readonly formula: boolean;
}

/**
 * The cell as plain data; undefined where it has no content. A formula without a stored result
 * (some programs leave it out) is an empty text with `formula`.
 */
export const snapshotCell = (
  cell: StoredCell,
  tables: WorkbookTables,
): SnapshotCell | undefined => {
  const format = tables.formats[cell.format] ?? GENERAL;
  const content = contentOf(cell, format, tables);
  if (content === undefined) {
    return cell.formula ? { content: { kind: 'text', text: '' }, formula: true } : undefined;
  }
  return {
    content,
    ...(cell.formula ? { formula: true as const } : {}),
    ...(format.struck && content.kind !== 'text' ? { struck: true as const } : {}),
  };
};

const contentOf = (
  cell: StoredCell,
  format: CellFormat,
  tables: WorkbookTables,
): SnapshotCell['content'] | undefined => {
  if (cell.type === 's' && cell.value !== '')
    return tables.strings(Number(cell.value), format.struck);
  if (cell.inline.length > 0) return textContent(runsInCell(cell.inline, format.struck));
  if (cell.value === '') return undefined;
  switch (cell.type ?? 'n') {
    case 'str':
    case 'inlineStr':
      return textContent([{ text: decodeExcelEscapes(cell.value), struck: format.struck }]);
    case 'b':
      return flag(cell.value) ?? ownText(cell.value, format);
    case 'e':
      return { kind: 'error', code: cell.value };
    case 'd':
      return dateContent(cell.value, format, tables.from1904);
    default:
      return numeric(cell.value, format, tables.from1904);
  }
};

const numeric = (value: string, format: CellFormat, from1904: boolean): SnapshotCell['content'] => {
  const number = storedNumber(value);
  return number === null
    ? ownText(value, format)
    : numberContent(number, format.numberFormat, from1904);
};

const flag = (value: string): SnapshotCell['content'] | null => {
  const stored = storedBoolean(value);
  return stored === null ? null : { kind: 'boolean', value: stored };
};

/** What stands in the cell, where it is not what its type says. */
const ownText = (value: string, format: CellFormat): SnapshotCell['content'] =>
  textContent([{ text: value, struck: format.struck }]);

/** Dates in the ISO form, which only some programs write. */
const dateContent = (
  value: string,
  format: CellFormat,
  from1904: boolean,
): SnapshotCell['content'] => {
  const date = storedDate(value);
  return date === null
    ? ownText(value, format)
    : numberContent(
        serialOfDate(date, from1904),
        format.numberFormat === 'General' ? 'dd/mm/yyyy' : format.numberFormat,
        from1904,
      );
};
