import type { CellRef } from '../../../domain/model/cell';
import { moveReferences, type ReferenceLine, type ReferenceLines } from '../../formulaReferences';
import type { PlannedMoves } from '../../plan';

/** The new place of an input, and of the other cells of its sheet (undefined: unknown). */
export interface InputPlace {
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly moves: PlannedMoves | undefined;
}

/**
 * A formula that people typed at `from`, written at `to`: `F5*2` of row 5 is `F7*2` in row 7.
 * References to its own sheet go where their rows and columns come to stand, with `$` or without:
 * they mean what stands there. Without knowledge of the others only its own row and column move;
 * a line of which nobody knows where it goes, and references to other sheets, stay.
 *
 * A range of several lines reaches from the first to the last place of its lines.
 */
export const followFormula = (formula: string, from: CellRef, to: InputPlace): string => {
  // An input of another copy of the sheets stands in rows that these moves say nothing of.
  const moves = to.moves?.rows.get(from.row) === to.row ? to.moves : undefined;
  const rows = new Map([...(moves?.rows ?? []), [from.row, to.row]]);
  const columns = new Map([...(moves?.columns ?? []), [from.column, to.column]]);
  return moveReferences(formula, (reference, sheet) =>
    sheet === null || sheet.toLowerCase() === from.sheet.toLowerCase()
      ? { rows: movedLines(reference.rows, rows), columns: movedLines(reference.columns, columns) }
      : reference,
  );
};

const movedLines = (
  lines: ReferenceLines | null,
  moves: ReadonlyMap<number, number>,
): ReferenceLines | null => {
  if (lines === null) return null;
  const [first, last] = lines;
  const between = [...moves].flatMap(([old, now]) =>
    old >= first.index && old <= last.index ? [now] : [],
  );
  const moved = ({ index, fixed }: ReferenceLine, end: number): ReferenceLine => ({
    index: moves.has(index) ? end : index,
    fixed,
  });
  const [one, other] = [moved(first, Math.min(...between)), moved(last, Math.max(...between))];
  return one.index <= other.index ? [one, other] : [other, one];
};
