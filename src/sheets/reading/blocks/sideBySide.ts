import { rowsBetween, type Grid, type GridCell } from '../grid/grid';
import type { SheetBlock } from './sheetBlock';

/** A part of a sheet that is read as if it were a sheet of its own. */
interface Part {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const lastRow = (block: SheetBlock): number => block.rows.at(-1) ?? block.band.bottom;

const areBeside = (one: SheetBlock, other: SheetBlock): boolean =>
  (one.band.right < other.band.left || other.band.right < one.band.left) &&
  one.band.top <= lastRow(other) &&
  other.band.top <= lastRow(one);

/** Blocks one under the other, in runs: those beside each other stand in one run. */
const runsOf = (blocks: readonly SheetBlock[]): readonly (readonly SheetBlock[])[] => {
  const runs: SheetBlock[][] = [];
  for (const block of [...blocks].sort((one, other) => one.band.top - other.band.top)) {
    const run = runs.at(-1);
    const divided = run !== undefined && run.some((each) => areBeside(each, block));
    const under = run !== undefined && inOneStrip(run, block);
    if (run !== undefined && (divided || under)) run.push(block);
    else runs.push([block]);
  }
  return runs;
};

/** A block that stands under one block of a run and crosses none of its neighbours. */
const inOneStrip = (run: readonly SheetBlock[], block: SheetBlock): boolean =>
  run.filter((each) => each.band.left <= block.band.right && block.band.left <= each.band.right)
    .length <= 1 || !run.some((each) => run.some((other) => areBeside(each, other)));

/** Where the columns of one table end and those of the next begin. */
const edgesOf = (grid: Grid, run: readonly SheetBlock[]): readonly number[] => {
  const lefts = [...new Set(run.map((block) => block.band.left))].sort((a, b) => a - b);
  const edges: number[] = [];
  for (const left of lefts) {
    const before = run.filter((block) => block.band.right < left);
    const cut = run.some((block) => block.band.left < left && left <= block.band.right);
    if (cut || before.length === 0 || !run.some((a) => before.some((b) => areBeside(a, b))))
      continue;
    const end = Math.max(...before.map((block) => block.band.right)) + 1;
    edges.push(end < left && isEmptyColumn(grid, run, end) ? end + 1 : left);
  }
  return edges;
};

const isEmptyColumn = (grid: Grid, run: readonly SheetBlock[], column: number): boolean => {
  const top = Math.min(...run.map((block) => block.band.top));
  const bottom = Math.max(...run.map(lastRow));
  return rowsBetween(grid, top, bottom).every((row) => grid.cellAt(row, column) === undefined);
};

const partsOf = (grid: Grid, run: readonly SheetBlock[], top: number, bottom: number): Part[] => {
  const edges = edgesOf(grid, run);
  return [0, ...edges].map((left, index) => ({
    top,
    bottom,
    left,
    right: (edges[index] ?? Infinity) - 1,
  }));
};

/** The last row of a run that is no title of what follows: at least two cells stand in it. */
const endOf = (grid: Grid, run: readonly SheetBlock[], limit: number): number => {
  const rows = rowsBetween(grid, Math.min(...run.map((block) => block.band.top)), limit - 1);
  return rows.findLast((row) => grid.cellsAt(row).length > 1) ?? limit - 1;
};

/**
 * The cells of one part. What is merged across several parts belongs to each; what stands over
 * other tables alone also heads a table that has nothing over itself.
 */
const partOf = (grid: Grid, part: Part, head: number): Grid => {
  const inside = (cell: GridCell): boolean => {
    if (cell.column > part.right) return false;
    return (
      cell.column >= part.left ||
      (grid.mergeAt(cell.row, cell.column)?.right ?? cell.column) >= part.left
    );
  };
  const bare = rowsBetween(grid, part.top, head - 1).every(
    (row) => !grid.cellsAt(row).some((cell) => inside(cell) && cell.column >= part.left),
  );
  const cells = new Map<number, readonly GridCell[]>();
  for (const row of rowsBetween(grid, part.top, part.bottom)) {
    const own = grid.cellsAt(row);
    const found =
      bare && row < head ? own.filter((c) => c.column <= part.right) : own.filter(inside);
    if (found.length > 0) cells.set(row, found);
  }
  const cellsAt = (row: number): readonly GridCell[] => cells.get(row) ?? [];
  const cellAt: Grid['cellAt'] = (row, column) =>
    cellsAt(row).find((cell) => cell.column === column);
  const shownAt: Grid['shownAt'] = (row, column) => {
    const merge = grid.mergeAt(row, column);
    return merge === undefined ? cellAt(row, column) : cellAt(merge.top, merge.left);
  };
  return { ...grid, rows: [...cells.keys()], cellsAt, cellAt, shownAt };
};

/**
 * A sheet whose tables stand side by side, cut into parts that hold one table beside no other: what
 * stands over a table (its objective) is then looked for in its own columns. Null where no two
 * tables stand beside each other.
 */
export const dividedGrid = (grid: Grid, blocks: readonly SheetBlock[]): readonly Grid[] | null => {
  if (!blocks.some((one) => blocks.some((other) => areBeside(one, other)))) return null;
  const runs = runsOf(blocks);
  const parts: Grid[] = [];
  let top = 0;
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1];
    const head = Math.min(...run.map((block) => block.band.top));
    const limit = next === undefined ? Infinity : Math.min(...next.map((block) => block.band.top));
    const bottom = next === undefined ? Infinity : endOf(grid, run, limit);
    for (const part of partsOf(grid, run, top, bottom)) parts.push(partOf(grid, part, head));
    top = bottom + 1;
  }
  return parts.filter((part) => part.rows.length > 0);
};
