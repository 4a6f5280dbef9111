import type { TreeNode } from './reviewTree';

/** A node as one line of the tree on the screen. */
export interface TreeRow {
  readonly node: TreeNode;
  /** From 1, as `aria-level` counts. */
  readonly level: number;
  /** From 1, among its siblings. */
  readonly position: number;
  readonly siblings: number;
  /** Null where it has nothing under it. */
  readonly expanded: boolean | null;
  /** Key of the node that it stands under, or null. */
  readonly parent: string | null;
}

/** The lines that are to be seen, top to bottom: what stands under a closed node is left out. */
export const treeRows = (
  nodes: readonly TreeNode[],
  isOpen: (node: TreeNode) => boolean,
  level = 1,
  parent: string | null = null,
): readonly TreeRow[] =>
  nodes.flatMap((node, at) => {
    const expanded = node.children.length === 0 ? null : isOpen(node);
    const row = { node, level, position: at + 1, siblings: nodes.length, expanded, parent };
    return expanded === true
      ? [row, ...treeRows(node.children, isOpen, level + 1, node.key)]
      : [row];
  });

/** The keys of the nodes that lead to one, outermost first; empty where it is not in the tree. */
export const pathTo = (nodes: readonly TreeNode[], key: string): readonly string[] => {
  for (const node of nodes) {
    if (node.key === key) return [node.key];
    const below = pathTo(node.children, key);
    if (below.length > 0) return [node.key, ...below];
  }
  return [];
};

/** The keys of everything that can be opened. */
export const branchKeys = (nodes: readonly TreeNode[]): readonly string[] =>
  nodes.flatMap((node) =>
    node.children.length === 0 ? [] : [node.key, ...branchKeys(node.children)],
  );
