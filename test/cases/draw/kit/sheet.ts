import type { Cell, CellStyle, MergeRange, WriteSheet } from 'hucre';
import type { Drawn, Special } from './cells';

export interface DrawnSheet {
  readonly name: string;
  readonly rows: readonly (readonly Drawn[])[];
  /** Where the drawing begins, `A1` if not said. */
  readonly at?: string;
  /** Letters of hidden columns. */
  readonly hiddenColumns?: readonly string[];
  /** Numbers of hidden rows, as Excel counts them. */
  readonly hiddenRows?: readonly number[];
  readonly widths?: readonly number[];
  /** Rows in bold on grey, as Excel counts them. */
  readonly headers?: readonly number[];
}

const HEADER: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D9D9D9' } },
  alignment: { wrapText: true, horizontal: 'center', vertical: 'center' },
};
const BODY: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

const columnIndex = (letters: string): number =>
  [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const origin = (address: string): { row: number; column: number } => {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(row) - 1, column: columnIndex(letters) };
};

/** Turns a drawing into what hucre writes. */
export const toWriteSheet = (drawn: DrawnSheet): WriteSheet => {
  const start = origin(drawn.at ?? 'A1');
  const cells = new Map<string, Partial<Cell>>();
  drawn.rows.forEach((line, r) =>
    line.forEach((cell, c) => {
      const style = drawn.headers?.includes(start.row + r + 1) === true ? HEADER : BODY;
      const content = contentOf(cell, style);
      if (content !== null) cells.set(`${start.row + r},${start.column + c}`, content);
    }),
  );
  const width = Math.max(...drawn.rows.map((line) => line.length)) + start.column;
  const height = drawn.rows.length + start.row;
  const hidden = new Set((drawn.hiddenColumns ?? []).map(columnIndex));
  return {
    name: drawn.name,
    rows: Array.from({ length: height }, () => Array.from({ length: width }, () => null)),
    cells,
    merges: mergesOf(drawn.rows, start),
    columns: Array.from({ length: width }, (_, c) => ({
      width: drawn.widths?.[c - start.column] ?? 18,
      ...(hidden.has(c) ? { hidden: true } : {}),
    })),
    rowDefs: new Map((drawn.hiddenRows ?? []).map((row) => [row - 1, { hidden: true }])),
  };
};

const contentOf = (cell: Drawn, style: CellStyle): Partial<Cell> | null => {
  if (cell === null || cell === '') return null;
  if (typeof cell !== 'object') return { value: cell, style };
  return specialContent(cell, style);
};

const specialContent = (cell: Special, style: CellStyle): Partial<Cell> | null => {
  switch (cell.kind) {
    case 'number':
      return { value: cell.value, style: { ...style, numFmt: cell.format } };
    case 'formula':
      return {
        type: 'formula',
        formula: cell.formula,
        formulaResult: cell.result,
        style: { ...style, numFmt: cell.format },
      };
    case 'error':
      return { type: 'formula', formula: cell.formula, formulaResult: cell.error, style };
    case 'runs':
      return {
        type: 'richText',
        value: cell.runs.map(({ text }) => text).join(''),
        richText: cell.runs.map(({ text, struck }) => ({
          text,
          ...(struck ? { font: { strikethrough: true } } : {}),
        })),
        style,
      };
    case 'merged':
      return null;
  }
};

const joins = (cell: Drawn | undefined, side: 'left' | 'above'): boolean =>
  typeof cell === 'object' && cell !== null && cell.kind === 'merged' && cell.with === side;

const mergesOf = (
  rows: readonly (readonly Drawn[])[],
  start: { row: number; column: number },
): MergeRange[] => {
  const merges: MergeRange[] = [];
  rows.forEach((line, r) =>
    line.forEach((cell, c) => {
      if (joins(cell, 'left') || joins(cell, 'above')) return;
      let across = 0;
      while (joins(line[c + across + 1], 'left')) across += 1;
      let down = 0;
      while (joins(rows[r + down + 1]?.[c], 'above')) down += 1;
      if (across + down === 0) return;
      merges.push({
        startRow: start.row + r,
        startCol: start.column + c,
        endRow: start.row + r + down,
        endCol: start.column + c + across,
      });
    }),
  );
  return merges;
};
