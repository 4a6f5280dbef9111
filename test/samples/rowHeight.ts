const LINE_HEIGHT = 13.5;
const PADDING = 6;
/** Excel refuses more. */
const TALLEST = 409;
/** Letters of Calibri 10 that fit into one unit of column width, on the safe side. */
const LETTERS_PER_WIDTH = 1.22;

export interface WrappedText {
  readonly text: string;
  /** Width of the column, or of the merged columns together. */
  readonly width: number;
}

/** A capital counts for more than one letter. */
const lengthOf = (line: string): number =>
  line.length + 0.3 * (line.match(/\p{Lu}/gu)?.length ?? 0);

const linesOf = ({ text, width }: WrappedText): number =>
  text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(lengthOf(line) / (width * LETTERS_PER_WIDTH))))
    .reduce((sum, lines) => sum + lines, 0);

/** Height in points at which every text of the row shows whole. */
export const rowHeightFor = (texts: readonly WrappedText[]): number =>
  Math.min(TALLEST, Math.max(...texts.map(linesOf), 1) * LINE_HEIGHT + PADDING);
