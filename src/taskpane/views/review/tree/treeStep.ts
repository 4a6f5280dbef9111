import type { TreeRow } from './treeRows';

/** What a key does in the tree: where it leads, and what happens there. */
export interface TreeStep {
  readonly to: number;
  readonly then: 'stay' | 'toggle' | 'activate';
}

const stay = (to: number): TreeStep => ({ to, then: 'stay' });

/** As trees of the platform do; null for keys that a tree leaves alone. */
export const treeStep = (rows: readonly TreeRow[], at: number, key: string): TreeStep | null => {
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
