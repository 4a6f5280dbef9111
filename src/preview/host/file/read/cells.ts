import { textContent } from '../../../../adapters/cells/cellContent';
import { cellPlace } from '../../../../adapters/xlsx/read/cellPlace';
import { serialOfDate } from '../../../../adapters/xlsx/read/dateFormat';
import type { SharedStrings } from '../../../../adapters/xlsx/read/sharedStrings';
import {
  collectRichText,
  runsInCell,
  type StoredRun,
} from '../../../../adapters/xlsx/read/richText';
import { UnusableWorkbook } from '../../../../adapters/xlsx/unusableWorkbook';
import { decodeExcelEscapes } from '../../../../adapters/xlsx/xml/entities';
import type { HostCell, HostFormat, HostSheet, HostValue } from '../../hostWorkbook';
import { formulaReader, type FormulaReader } from './formulas';
import { child, numberAttribute, plainAttribute, type XmlNode } from './xmlTree';

/** What the cells of a workbook refer to. */
export interface CellTables {
  readonly strings: SharedStrings;
  readonly formats: readonly HostFormat[];
  readonly date1904: boolean;
}

/** The cells of a `<sheetData>`; rows and cells may leave out their place and count on. */
export const readCells = (
  sheetData: XmlNode | undefined,
  tables: CellTables,
): HostSheet['cells'] => {
  const cells: HostSheet['cells'] = new Map();
  const formulas = formulaReader();
  let row = -1;
  for (const rowNode of sheetData?.children ?? []) {
    if (rowNode.name !== 'row') continue;
    row = (numberAttribute(rowNode, 'r') ?? row + 2) - 1;
    let column = -1;
    for (const node of rowNode.children) {
      const address = plainAttribute(node, 'r');
      const place = address === undefined ? { row, column: column + 1 } : cellPlace(address);
      if (place === null) throw new UnusableWorkbook('damaged');
      ({ row, column } = place);
      const cell = readCell(node, place, tables, formulas);
      if (cell === null) continue;
      const kept = cells.get(row) ?? new Map<number, HostCell>();
      cells.set(row, kept.set(column, cell));
    }
  }
  return cells;
};

const readCell = (
  node: XmlNode,
  place: { readonly row: number; readonly column: number },
  tables: CellTables,
  formulas: FormulaReader,
): HostCell | null => {
  const format = ownFormat(tables.formats[numberAttribute(node, 's') ?? 0]);
  const formula = formulas(child(node, 'f'), place);
  const value = readValue(node, format, tables);
  if (value === null && formula === null && Object.keys(format).length === 0) return null;
  if (value?.kind === 'text' && value.runs !== undefined) markStruck(format, value.runs);
  return { value, ...(formula === null ? {} : { formula }), format };
};

/** A copy: formats of cells can be changed, those of the style sheet cannot. */
const ownFormat = (format: HostFormat | undefined): HostFormat => ({
  ...format,
  ...(format?.borders === undefined ? {} : { borders: structuredClone(format.borders) }),
});

/** The strike-through that Excel reports: null where it holds for a part of the text. */
const markStruck = (format: HostFormat, runs: readonly { readonly struck: boolean }[]): void => {
  format.strikethrough = runs.every(({ struck }) => struck) ? true : null;
};

const readValue = (node: XmlNode, format: HostFormat, tables: CellTables): HostValue | null => {
  const struck = format.strikethrough === true;
  const type = plainAttribute(node, 't') ?? 'n';
  const stored = child(node, 'v')?.text ?? '';
  if (type === 's') return asText(tables.strings(Number(stored), struck), format);
  const inline = child(node, 'is');
  if (inline !== undefined) {
    const runs = inlineRuns(inline);
    return runs.length === 0 ? null : asText(textContent(runsInCell(runs, struck)), format);
  }
  if (stored === '') return null;
  const text = (): HostValue | null =>
    asText(textContent([{ text: decodeExcelEscapes(stored), struck }]), format);
  switch (type) {
    case 'str':
    case 'inlineStr':
      return text();
    case 'b':
      return { kind: 'boolean', value: /^(?:1|true)$/i.test(stored.trim()) };
    case 'e':
      return { kind: 'error', code: stored };
    case 'd':
      return dateValue(stored, tables.date1904, format) ?? text();
    default: {
      const number = Number(stored);
      return Number.isFinite(number) && stored.trim() !== ''
        ? { kind: 'number', value: number }
        : text();
    }
  }
};

/** The text; a cell in struck font whose runs are not struck is not struck. */
const asText = (content: ReturnType<SharedStrings>, format: HostFormat): HostValue | null => {
  if (content?.kind !== 'text') return null;
  if (content.runs === undefined) delete format.strikethrough;
  return content;
};

/** Dates in the ISO form, which only some programs write; Excel shows them as dates. */
const dateValue = (written: string, date1904: boolean, format: HostFormat): HostValue | null => {
  const zoned = /T/.test(written) && !/Z$/.test(written) ? `${written}Z` : written;
  const instant = new Date(zoned);
  if (Number.isNaN(instant.getTime())) return null;
  format.numberFormat ??= 'dd/mm/yyyy';
  return { kind: 'number', value: serialOfDate(instant, date1904) };
};

const inlineRuns = (node: XmlNode): readonly StoredRun[] => {
  const collector = collectRichText();
  const visit = ({ name, raw, text, children }: XmlNode): void => {
    collector.open(name, raw, { start: 0, end: 0, selfClosing: false });
    collector.text(text);
    children.forEach(visit);
    collector.close(name, 0, 0);
  };
  node.children.forEach(visit);
  return collector.take();
};
