import type { PlannedCell, PlannedColumn } from '../../plan';
import { styleNamed } from '../schema/styles';

/** Excel's own limit. */
const TALLEST = 409;
/** Columns are measured in digits of this size. */
const COLUMN_FONT = 11;
const LINE_SPACING = 1.36;
const PADDING = 3;
const BOLD = 1.06;
const INDENT = 1.5;

/** How wide a character is beside a digit, in the usual office typefaces. */
const CAPITAL = 1.2;
const NARROW = 0.55;
const USUAL = 0.98;
const NARROW_SIGNS = new Set(" .,;:'’!|()[]/ijlIftr1-");
/** Latin letters with accents, punctuation included. */
const KNOWN_SIGNS = 0x2100;

const signWidth = (sign: string): number => {
  if (NARROW_SIGNS.has(sign)) return NARROW;
  return sign === sign.toLowerCase() ? USUAL : CAPITAL;
};

const WIDTHS = Array.from({ length: KNOWN_SIGNS }, (_, code) =>
  signWidth(String.fromCharCode(code)),
);

const widthOf = (text: string): number => {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    width += WIDTHS[text.charCodeAt(index)] ?? USUAL;
  }
  return width;
};

/** The heights of rows that show something; a blank row keeps the usual height, as 0 would hide it. */
export const rowHeights = (
  rows: readonly (readonly (PlannedCell | undefined)[])[],
  columns: readonly PlannedColumn[],
): Readonly<Record<number, number>> =>
  Object.fromEntries(
    rows
      .map((row, index) => [index, rowHeight(row, columns)] as const)
      .filter(([, height]) => height > 0),
  );

/**
 * The height in points that a row needs for its wrapped texts: estimated from their length, the
 * width of their columns and the size of their type. 409 at most.
 */
const rowHeight = (
  cells: readonly (PlannedCell | undefined)[],
  columns: readonly PlannedColumn[],
): number => {
  const heights = cells.map((cell, column) => cellHeight(cell, columns[column]));
  return Math.min(TALLEST, Math.ceil(Math.max(0, ...heights)));
};

const cellHeight = (cell: PlannedCell | undefined, column: PlannedColumn | undefined): number => {
  if (cell === undefined || column === undefined || column.hidden) return 0;
  const { size = COLUMN_FONT, wrap, bold, indent = 0 } = styleNamed(cell.style);
  const shown = 'value' in cell ? cell.value : cell.result;
  const room = column.width - indent * INDENT;
  const perLine = (room * COLUMN_FONT) / (size * (bold ? BOLD : 1));
  const lines = wrap && typeof shown === 'string' ? linesOf(shown, perLine) : 1;
  return lines * size * LINE_SPACING + PADDING;
};

const linesOf = (text: string, perLine: number): number =>
  text.split('\n').reduce((sum, line) => sum + linesOfParagraph(line, perLine), 0);

/** Breaks at spaces as a spreadsheet does; a word longer than the line is cut. */
const linesOfParagraph = (paragraph: string, perLine: number): number => {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = widthOf(word);
    if (used > 0 && used + width > perLine) {
      lines += 1;
      used = 0;
    }
    if (width > perLine) {
      lines += Math.ceil(width / perLine) - 1;
      used = width % perLine;
    } else used += width + NARROW;
  }
  return lines;
};
