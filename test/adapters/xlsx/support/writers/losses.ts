import type { SnapshotCell } from '../../../../../src/sheets/snapshot';

type Kept = SnapshotCell | undefined;
/** What becomes of a cell in a file of some program. */
export type Loss = (cell: SnapshotCell) => Kept;

/** Several losses, one after the other. */
export const losing =
  (...losses: readonly Loss[]): Loss =>
  (cell) =>
    losses.reduce<Kept>((kept, loss) => kept && loss(kept), cell);

/** The program writes no fonts: nothing is struck out. */
export const strikes: Loss = ({ content, formula }) => ({
  content: content.kind === 'text' ? { kind: 'text', text: content.text } : content,
  ...(formula ? { formula } : {}),
});

/** The program writes the results of formulas as plain values. */
export const formulas: Loss = ({ content, struck }) =>
  content.kind === 'text' && content.text === ''
    ? undefined
    : { content, ...(struck ? { struck } : {}) };

/** The program types the number that a formula gives as a text. */
export const numberResults: Loss = (cell) => {
  const { content, formula } = cell;
  return formula && (content.kind === 'number' || content.kind === 'date')
    ? { content: { kind: 'text', text: content.value }, formula }
    : cell;
};

/** The program is given formulas with numbers only: of other results it keeps no right value. */
export const otherFormulas: Loss = (cell) => {
  const { kind } = cell.content;
  return kind === 'number' || kind === 'date' ? cell : formulas(cell);
};

/** The program writes error values as texts. */
export const errors: Loss = (cell) =>
  cell.content.kind === 'error'
    ? { ...cell, content: { kind: 'text', text: cell.content.code } }
    : cell;

/** An .ods says of a number only what it is: a plain one, a percentage, a date or a duration. */
export const numberFormats: Loss = (cell) => {
  const { content } = cell;
  if (content.kind === 'date') return { ...cell, content: { ...content, format: 'dd/mm/yyyy' } };
  if (content.kind !== 'number') return cell;
  const format = content.format.includes('%')
    ? '0.00%'
    : /[hms]:/.test(content.format)
      ? '[h]:mm:ss'
      : 'General';
  return { ...cell, content: { ...content, format } };
};

/** The program writes `_x0041_` as it is, which Excel takes for an `A`. */
export const escapes: Loss = (cell) =>
  cell.content.kind === 'text' && cell.content.text.includes('_x0041_')
    ? { ...cell, content: { kind: 'text', text: cell.content.text.replace('_x0041_', 'A') } }
    : cell;

/** The program writes the error that a formula gives as a text. */
export const errorResults: Loss = (cell) => (cell.formula ? errors(cell) : cell);

/** The program leaves out cells with an error. */
export const cellsWithErrors: Loss = (cell) => (cell.content.kind === 'error' ? undefined : cell);
