import type { Plan, PlannedSheet } from '../../../sheets/plan';
import type { CellRange } from '../../../sheets/snapshot';
import { isPlain, plannedLook } from '../image/plannedLook';
import { rectangles } from '../image/rectangles';

/**
 * Cuts the used cells of the standing sheet into rectangles that the plan is about to give one look,
 * wherever they move to: the plan before, of the same program, mostly gave them one look as well.
 * A guess that only saves questions; what the cells really look like is asked.
 */
export const alikePlaces = (
  { cells, moves }: PlannedSheet,
  styles: Plan['styles'],
  used: CellRange,
): readonly CellRange[] => {
  const looks = new Map(
    Object.entries(styles).map(([name, style]) => {
      const look = plannedLook(style);
      return [name, isPlain(look) ? '' : JSON.stringify(look)];
    }),
  );
  const rows = newLines(used.bottom, moves?.rows);
  const columns = newLines(used.right, moves?.columns);
  const lookAt = (row: number, column: number): string => {
    const cell = cells[rows[row] ?? row]?.[columns[column] ?? column];
    return cell === undefined ? '' : (looks.get(cell.style) ?? '');
  };
  const isUsed = (row: number, column: number): boolean => row >= used.top && column >= used.left;
  return rectangles(used.bottom + 1, used.right + 1, (row, column) =>
    isUsed(row, column) ? lookAt(row, column) : null,
  ).flatMap(({ areas }) => areas);
};

/** Where each line goes. One whose way the plan does not tell keeps its distance to the one before. */
const newLines = (last: number, moves: ReadonlyMap<number, number> = new Map()): number[] => {
  const lines: number[] = [];
  for (let line = 0; line <= last; line++) {
    lines.push(moves.get(line) ?? (lines[line - 1] ?? -1) + 1);
  }
  return lines;
};
