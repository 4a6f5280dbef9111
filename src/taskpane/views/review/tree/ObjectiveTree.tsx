import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLongList } from '../useLongList';
import { useReview } from '../useReview';
import { TreeItem } from './TreeItem';
import { useTreeKeys } from './useTreeKeys';
import type { ReviewIndex } from './reviewIndex';
import type { TreeNode } from './reviewTree';
import type { TreeRow } from './treeRows';

const useStyles = makeStyles({ tree: { position: 'relative', flexShrink: 0 } });

/** Heights in pixels: rows are alike, so that long trees need no measuring. */
const HEIGHT = { area: 56, objective: 84, indicator: 84 } as const;
/** An area without a figure has its name alone. */
const NAME_ONLY = 36;

const heightOf = (node: TreeNode | undefined, index: ReviewIndex): number => {
  if (node?.kind === 'area' && index.area(node.name) === null) return NAME_ONLY;
  return HEIGHT[node?.kind ?? 'indicator'];
};

/** The rows as a tree that the keyboard walks; only those in sight are in the document. */
export const ObjectiveTree = (props: {
  readonly rows: readonly TreeRow[];
  readonly toggle: (node: TreeNode) => void;
}): ReactNode => {
  const styles = useStyles();
  const { rows, toggle } = props;
  const { texts, memory, remember, open, index: review } = useReview();
  const active = Math.max(
    0,
    rows.findIndex(({ node }) => node.key === memory.activeRow),
  );
  const { listRef, virtualizer, start } = useLongList({
    count: rows.length,
    heightOf: (index) => heightOf(rows[index]?.node, review),
    keyOf: (index) => rows[index]?.node.key ?? String(index),
    keep: active,
  });
  const activate = ({ node }: TreeRow): void => {
    if (node.kind === 'area') toggle(node);
    else open(subjectOf(node), 'objectives');
  };
  const come = (row: TreeRow): void => {
    if (row.node.key !== memory.activeRow) remember({ activeRow: row.node.key });
  };
  const onKeyDown = useTreeKeys({
    rows,
    active,
    list: listRef,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    toggle,
    activate,
  });
  return (
    <div
      ref={listRef}
      role="tree"
      aria-label={texts.tree.name}
      className={styles.tree}
      style={{ height: `${virtualizer.getTotalSize()}px` }}
      onKeyDown={onKeyDown}
    >
      {virtualizer.getVirtualItems().map(({ index, start: top, size }) => {
        const row = rows[index];
        return row === undefined ? null : (
          <TreeItem
            key={row.node.key}
            row={row}
            index={index}
            isActive={index === active}
            place={{ top: top - start, height: size }}
            toggle={() => toggle(row.node)}
            activate={() => activate(row)}
            onFocus={() => come(row)}
          />
        );
      })}
    </div>
  );
};

const subjectOf = (node: TreeNode): string => {
  if (node.kind === 'area') return '';
  const { assessed } = node;
  return 'indicator' in assessed ? assessed.indicator.id : assessed.objective.code;
};
