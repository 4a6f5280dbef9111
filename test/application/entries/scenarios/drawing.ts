import type { CellContent } from '../../../../src/domain/model/cell';
import type { SheetSnapshot, SnapshotCell } from '../../../../src/sheets/snapshot';
import type { DrawnSheet, Rows, SheetCell } from './scenario';

const MILLISECONDS_A_DAY = 86_400_000;

/** The number 0.85 that Excel shows as 85%. */
export const percent = (value: number): SnapshotCell => ({
  content: { kind: 'number', value: String(value), format: '0%' },
});

export const formatted = (value: number, format: string): SnapshotCell => ({
  content: { kind: 'number', value: String(value), format },
});

/** What Excel makes of a typed date, or of a typed 8/10. */
export const dateCell = (date: string): SnapshotCell => ({
  content: {
    kind: 'date',
    date,
    value: String((Date.parse(date) - Date.UTC(1899, 11, 30)) / MILLISECONDS_A_DAY),
    format: 'dd/mm/yyyy',
  },
});

export const errorCell = (code: string): SnapshotCell => ({ content: { kind: 'error', code } });
export const booleanCell = (value: boolean): SnapshotCell => ({
  content: { kind: 'boolean', value },
});

/** A formula whose result is stored: what `=150+30` shows. */
export const formulaCell = (value: number): SnapshotCell => ({
  content: { kind: 'number', value: String(value), format: 'General' },
  formula: true,
});

export const struckNumber = (value: number): SnapshotCell => ({
  content: { kind: 'number', value: String(value), format: 'General' },
  struck: true,
});

/** A text whose parts between tildes are struck out. */
export const struckText = (text: string): SnapshotCell => ({
  content: {
    kind: 'text',
    text: text.replaceAll('~', ''),
    runs: text
      .split('~')
      .map((part, index) => ({ text: part, struck: index % 2 === 1 }))
      .filter((run) => run.text !== ''),
  },
});

const HEADER = ['Codice', 'Obiettivo', 'Indicatore', 'Target', 'Consuntivo'];

/** The chamber's table with its title and headers. */
export const table = (rows: Rows, year = 2023, name = 'Schede'): readonly DrawnSheet[] => [
  { name, rows: [[`Piano della performance – anno ${year}`], HEADER, ...rows] },
];

/** The same table without a column of codes. */
export const tableWithoutCodes = (rows: Rows, year = 2023): readonly DrawnSheet[] =>
  table(rows, year).map(({ name, rows: all }) => ({
    name,
    rows: all.map((row, index) => (index === 0 ? row : row.slice(1))),
  }));

/** What the cell holds; null where it is empty. */
export const drawnCell = (cell: SheetCell): SnapshotCell | undefined => {
  if (cell === null) return undefined;
  if (typeof cell === 'object') return cell;
  const content: CellContent =
    typeof cell === 'number'
      ? { kind: 'number', value: String(cell), format: 'General' }
      : { kind: 'text', text: cell };
  return { content };
};

export const drawnSheet = ({ name, rows }: DrawnSheet): SheetSnapshot => ({
  name,
  kind: 'worksheet',
  visibility: 'visible',
  cells: rows.map((row) => row.map(drawnCell)),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});
