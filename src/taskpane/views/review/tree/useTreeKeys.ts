import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { useReview } from '../useReview';
import type { TreeNode } from './reviewTree';
import type { TreeRow } from './treeRows';

/** What a key does in the tree: where it leads, and what happens there. */
interface TreeStep {
  readonly to: number;
  readonly then: 'stay' | 'toggle' | 'activate';
}

const stay = (to: number): TreeStep => ({ to, then: 'stay' });

/** As trees of the platform do; null for keys that a tree leaves alone. */
const treeStep = (rows: readonly TreeRow[], at: number, key: string): TreeStep | null => {
  const row = rows[at];
  if (row === undefined) return null;
  switch (key) {
    case 'ArrowDown':
      return stay(Math.min(at + 1, rows.length - 1));
    case 'ArrowUp':
      return stay(Math.max(at - 1, 0));
    case 'Home':
      return stay(0);
    case 'End':
      return stay(rows.length - 1);
    case 'ArrowRight':
      if (row.expanded === null) return stay(at);
      return row.expanded ? stay(at + 1) : { to: at, then: 'toggle' };
    case 'ArrowLeft':
      if (row.expanded === true) return { to: at, then: 'toggle' };
      return stay(
        Math.max(
          rows.findIndex(({ node }) => node.key === row.parent),
          0,
        ),
      );
    case 'Enter':
      return { to: at, then: 'activate' };
    case ' ':
      return { to: at, then: row.expanded === null ? 'activate' : 'toggle' };
    default:
      return null;
  }
};

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
