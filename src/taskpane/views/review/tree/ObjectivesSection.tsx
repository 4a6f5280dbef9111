import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { toggledIn } from '../reviewMemory';
import { useReview } from '../useReview';
import { ObjectiveTree } from './ObjectiveTree';
import { reviewTree, type TreeNode } from './reviewTree';
import { StatusCounts } from './StatusCounts';
import { filteredTree, isFiltering, NO_FILTER, type TreeFilter } from './treeFilter';
import { TreeFilters } from './TreeFilters';
import { branchKeys, treeRows } from './treeRows';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
  words: { color: tokens.colorNeutralForeground2 },
});

/** Counts, search and filters over the tree. */
export const ObjectivesSection = (): ReactNode => {
  const styles = useStyles();
  const { index, memory, remember, texts } = useReview();
  const { filter } = memory;
  const tree = useMemo(() => reviewTree(index), [index]);
  const found = useMemo(() => filteredTree(tree, filter, index), [tree, filter, index]);
  const change = (part: Partial<TreeFilter>): void =>
    remember({ filter: { ...filter, ...part }, toggledInFilter: new Set() });
  const opening = useOpening();
  const rows = useMemo(() => treeRows(found.nodes, opening.isOpen), [found.nodes, opening.isOpen]);
  const anyOpen = rows.some(({ node, expanded }) => node.kind !== 'area' && expanded === true);
  return (
    <>
      <StatusCounts chosen={filter.statuses} choose={(statuses) => change({ statuses })} />
      <TreeFilters tree={tree} change={change} />
      <div className={styles.line}>
        <Text role="status" size={200} className={styles.words}>
          {texts.filters.hits(found.indicators, found.objectives)}
        </Text>
        {isFiltering(filter) ? (
          <Button size="small" onClick={() => change(NO_FILTER)}>
            {texts.filters.clear}
          </Button>
        ) : (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => opening.setAll(anyOpen ? [] : branchKeys(tree), tree)}
          >
            {anyOpen ? texts.tree.collapseAll : texts.tree.expandAll}
          </Button>
        )}
      </div>
      {rows.length === 0 ? (
        <Text className={styles.words}>{texts.filters.none}</Text>
      ) : (
        <ObjectiveTree rows={rows} toggle={opening.toggle} />
      )}
    </>
  );
};

interface Opening {
  readonly isOpen: (node: TreeNode) => boolean;
  readonly toggle: (node: TreeNode) => void;
  /** Opens these keys and no others, areas always. */
  readonly setAll: (keys: readonly string[], tree: readonly TreeNode[]) => void;
}

/** Areas begin open and the rest closed; while a filter is set, everything begins open. */
const useOpening = (): Opening => {
  const { memory, remember } = useReview();
  const { toggled, toggledInFilter } = memory;
  const filtering = isFiltering(memory.filter);
  const isOpen = useMemo(
    () =>
      (node: TreeNode): boolean =>
        filtering
          ? !toggledInFilter.has(node.key)
          : toggled.has(node.key) !== (node.kind === 'area'),
    [filtering, toggled, toggledInFilter],
  );
  return {
    isOpen,
    toggle: ({ key }) =>
      remember(
        filtering
          ? { toggledInFilter: toggledIn(toggledInFilter, key) }
          : { toggled: toggledIn(toggled, key) },
      ),
    setAll: (keys, tree) => {
      const areas = new Set(tree.map(({ key }) => key));
      remember({ toggled: new Set(keys.filter((key) => !areas.has(key))) });
    },
  };
};
