import { useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useReview } from '../useReview';
import type { TreeNode } from './reviewTree';
import type { TreeRow } from './treeRows';
import { treeStep } from './treeStep';

/** Walks the tree by keyboard: the focus goes along, and its row comes into sight. */
export const useTreeKeys = (tree: {
  readonly rows: readonly TreeRow[];
  /** Index of the row that has, or would get, the focus. */
  readonly active: number;
  readonly list: RefObject<HTMLElement | null>;
  readonly scrollTo: (index: number) => void;
  readonly toggle: (node: TreeNode) => void;
  readonly activate: (row: TreeRow) => void;
}): ((event: KeyboardEvent) => void) => {
  const { memory, remember } = useReview();
  const { rows, active, list, scrollTo } = tree;
  // Back from a detail the focus returns to the row that was left.
  const moved = useRef(memory.returning);
  useLayoutEffect(() => {
    const row = moved.current ? rowAt(list.current, active) : null;
    // Rows come a moment after the list itself.
    if (row === null) return;
    moved.current = false;
    scrollTo(active);
    row.focus({ preventScroll: true });
    if (memory.returning) remember({ returning: false });
  });
  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = treeStep(rows, active, event.key);
    const row = step === null ? undefined : rows[step.to];
    if (step === null || row === undefined) return;
    event.preventDefault();
    moved.current = true;
    remember({ activeRow: row.node.key });
    if (step.then === 'toggle') tree.toggle(row.node);
    if (step.then === 'activate') tree.activate(row);
  };
};

const rowAt = (list: Element | null, index: number): HTMLElement | null => {
  const row = list?.querySelector(`[data-index="${index}"]`);
  return row instanceof HTMLElement ? row : null;
};
