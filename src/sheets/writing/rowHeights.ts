import type { PlannedCell, PlannedColumn } from '../plan';
import { styleNamed } from './styles';

/** Excel's own limit. */
const TALLEST = 409;
const COLUMN_FONT = 11;
const LINE_SPACING = 1.38;
const PADDING = 3;
/** Words do not fill a line to its end. */
const FILL = 0.92;
const BOLD = 1.08;

/**
 * The height in points that a row needs for its wrapped texts: estimated from their length, the
 * width of their columns and the size of their type. 409 at most.
 */
export const rowHeight = (
  cells: readonly (PlannedCell | undefined)[],
  columns: readonly PlannedColumn[],
): number => {
  const heights = cells.map((cell, column) => cellHeight(cell, columns[column]));
  return Math.min(TALLEST, Math.ceil(Math.max(0, ...heights)));
};

const cellHeight = (cell: PlannedCell | undefined, column: PlannedColumn | undefined): number => {
  if (cell === undefined || column === undefined || column.hidden) return 0;
  const { size = COLUMN_FONT, wrap, bold } = styleNamed(cell.style);
  const shown = 'value' in cell ? cell.value : cell.result;
  const perLine = (column.width * FILL * COLUMN_FONT) / (size * (bold ? BOLD : 1));
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
    const length = word.length + 1;
    if (used > 0 && used + word.length > perLine) {
      lines += 1;
      used = 0;
    }
    if (word.length > perLine) {
      lines += Math.ceil(word.length / perLine) - 1;
      used = word.length % perLine;
    } else used += length;
  }
  return lines;
};
