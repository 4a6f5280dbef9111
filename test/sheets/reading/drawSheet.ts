import type { CellContent } from '../../../src/domain/model/cell';
import { columnIndex } from '../../../src/domain/model/cellAddress';
import { recogniseWorkbook } from '../../../src/sheets/reading/sheet/recogniseWorkbook';
import type {
  ColumnAnswer,
  SheetRecognition,
  WorkbookRecognition,
} from '../../../src/sheets/reading/recognition';
import type { CellRange, SheetMark, SheetSnapshot } from '../../../src/sheets/snapshot';

/** A cell as it is drawn in a test: text, number, content of its own, or nothing. */
export type Drawn = string | number | CellContent | null | undefined;

/** 0.9 shown as 90%. */
export const percent = (value: number): CellContent => ({
  kind: 'number',
  value: String(value),
  format: '0.00%',
});

export const date = (iso: string): CellContent => ({
  kind: 'date',
  date: iso,
  value: '45000',
  format: 'dd/mm/yyyy',
});

const content = (drawn: Drawn): CellContent | undefined => {
  if (drawn === null || drawn === undefined || drawn === '') return undefined;
  if (typeof drawn === 'string') return { kind: 'text', text: drawn };
  if (typeof drawn === 'number') return { kind: 'number', value: String(drawn), format: 'General' };
  return drawn;
};

const corner = (address: string): readonly [number, number] => {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  return [Number(match?.[2]) - 1, columnIndex(match?.[1] ?? '')];
};

/** `A1:C2` as a range counted from 0. */
export const range = (address: string): CellRange => {
  const [from, to] = address.split(':');
  const [top, left] = corner(from ?? '');
  const [bottom, right] = corner(to ?? from ?? '');
  return { top, left, bottom, right };
};

export type SheetExtras = Partial<Omit<SheetSnapshot, 'cells' | 'merges' | 'name'>> & {
  readonly merges?: readonly string[];
};

/** A sheet from rows of drawn cells; row 0 of the array is row 1 in Excel. */
export const drawSheet = (
  name: string,
  rows: readonly (readonly Drawn[])[],
  { merges = [], ...extras }: SheetExtras = {},
): SheetSnapshot => ({
  name,
  kind: 'worksheet',
  visibility: 'visible',
  cells: rows.map((row) =>
    row.map((drawn) => {
      const held = content(drawn);
      return held === undefined ? undefined : { content: held };
    }),
  ),
  merges: merges.map(range),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  ...extras,
});

export const recognise = (
  sheets: readonly SheetSnapshot[],
  answers: readonly ColumnAnswer[] = [],
  marks: readonly SheetMark[] = [],
): WorkbookRecognition => recogniseWorkbook({ sheets, marks }, answers);

/** Header text → role, for the first block (or the one asked for). */
export const rolesOf = (sheet: SheetRecognition | undefined, block = 0): Record<string, string> =>
  Object.fromEntries(
    (sheet?.blocks[block]?.columns ?? []).map((column) => [
      column.header,
      column.doubtful ? `? ${column.candidates.join(', ')}` : column.role,
    ]),
  );
