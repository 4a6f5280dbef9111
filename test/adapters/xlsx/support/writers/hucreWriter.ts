import { writeXlsx, type Cell, type WriteOptions, type WriteSheet } from 'hucre';
import type {
  SheetSnapshot,
  SnapshotCell,
  WorkbookSnapshot,
} from '../../../../../src/sheets/snapshot';
import { errorResults, escapes, losing } from './losses';
import { FORMULA, type Writer } from './writer';

const cellOf = ({ content, formula, struck }: SnapshotCell): Partial<Cell> => {
  const style = {
    ...('format' in content && content.format !== 'General' ? { numFmt: content.format } : {}),
    ...(struck ? { font: { strikethrough: true } } : {}),
  };
  const typed = (value: string | number | boolean, type: Cell['type']): Partial<Cell> =>
    formula
      ? { style, formula: FORMULA, formulaResult: value, type: 'formula', value }
      : { style, value, type };
  switch (content.kind) {
    case 'text':
      return content.runs === undefined
        ? typed(content.text, 'string')
        : {
            style,
            value: content.text,
            type: 'richText',
            richText: content.runs.map((run) => ({
              text: run.text,
              font: { strikethrough: run.struck },
            })),
          };
    case 'boolean':
      return typed(content.value, 'boolean');
    case 'error':
      return typed(content.code, 'error');
    case 'number':
    case 'date':
      return typed(Number(content.value), 'number');
  }
};

const sheetOf = (sheet: SheetSnapshot): WriteSheet => {
  const cells = new Map<string, Partial<Cell>>();
  sheet.cells.forEach((row, r) =>
    row?.forEach((cell, c) => cell && cells.set(`${r},${c}`, cellOf(cell))),
  );
  const columns = Array.from({ length: Math.max(0, ...sheet.hiddenColumns) + 1 }, (_, column) => ({
    hidden: sheet.hiddenColumns.has(column),
  }));
  return {
    name: sheet.name,
    cells,
    columns,
    rowDefs: new Map([...sheet.hiddenRows].map((row) => [row, { hidden: true }])),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    hidden: sheet.visibility === 'hidden',
    veryHidden: sheet.visibility === 'very-hidden',
  };
};

const optionsOf = ({ sheets }: WorkbookSnapshot, from1904: boolean): WriteOptions => ({
  sheets: sheets.map(sheetOf),
  dateSystem: from1904 ? '1904' : '1900',
});

export const HUCRE: Writer = {
  name: 'hucre .xlsx',
  ending: 'xlsx',
  write: (book, from1904 = false) => writeXlsx(optionsOf(book, from1904)),
  keeps: losing(escapes, errorResults),
  columns: 16_384,
  counts1904: true,
  hides: 'very',
  hidesRows: true,
};
