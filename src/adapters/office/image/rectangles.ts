import type { CellRange } from '../../../sheets/snapshot';

/** Rectangles of cells that bear the same key. */
export interface Rectangles<Key> {
  readonly key: Key;
  readonly areas: readonly CellRange[];
}

/**
 * Gathers equal cells into few rectangles: runs of a row, joined with the same run of the row above.
 * `keyAt` gives null where nothing is to be done; equal keys must be identical (`===`).
 */
export const rectangles = <Key>(
  rows: number,
  columns: number,
  keyAt: (row: number, column: number) => Key | null,
): readonly Rectangles<Key>[] => {
  const found = new Map<Key, CellRange[]>();
  let above = new Map<string, { readonly key: Key; readonly at: number }>();
  for (let row = 0; row < rows; row++) {
    const here = new Map<string, { readonly key: Key; readonly at: number }>();
    for (const { key, left, right } of runsOf(columns, (column) => keyAt(row, column))) {
      const areas = found.get(key) ?? [];
      found.set(key, areas);
      const place = `${left}:${right}`;
      const last = above.get(place);
      const at = last?.key === key ? last.at : areas.length;
      areas[at] = { top: areas[at]?.top ?? row, left, bottom: row, right };
      here.set(place, { key, at });
    }
    above = here;
  }
  return [...found].map(([key, areas]) => ({ key, areas }));
};

interface Run<Key> {
  readonly key: Key;
  readonly left: number;
  readonly right: number;
}

const runsOf = <Key>(
  columns: number,
  keyAt: (column: number) => Key | null,
): readonly Run<Key>[] => {
  const runs: Run<Key>[] = [];
  for (let column = 0; column < columns; column++) {
    const key = keyAt(column);
    if (key === null) continue;
    const last = runs.at(-1);
    if (last?.key === key && last.right === column - 1) {
      runs[runs.length - 1] = { ...last, right: column };
    } else runs.push({ key, left: column, right: column });
  }
  return runs;
};
