import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLongList } from '../useLongList';

const useStyles = makeStyles({
  list: { position: 'relative', flexShrink: 0 },
  row: { position: 'absolute', left: 0, right: 0, top: 0 },
});

/** Rows of unlike height as a list; only those in sight are in the document. */
export const LongRows = <Row extends { readonly key: string }>(props: {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Pixels, as a guess until the row is seen. */
  readonly heightOf: (row: Row) => number;
  /** Key of a row that stays in any case, or null. */
  readonly keep: string | null;
  readonly children: (row: Row) => ReactNode;
}): ReactNode => {
  const styles = useStyles();
  const { rows } = props;
  const kept = rows.findIndex(({ key }) => key === props.keep);
  const { listRef, virtualizer, start } = useLongList({
    count: rows.length,
    heightOf: (index) => {
      const row = rows[index];
      return row === undefined ? 0 : props.heightOf(row);
    },
    keyOf: (index) => rows[index]?.key ?? String(index),
    keep: kept < 0 ? null : kept,
  });
  return (
    <div
      ref={listRef}
      role="list"
      aria-label={props.name}
      className={styles.list}
      style={{ height: `${virtualizer.getTotalSize()}px` }}
    >
      {virtualizer.getVirtualItems().map(({ index, start: top }) => {
        const row = rows[index];
        return row === undefined ? null : (
          <div
            key={row.key}
            ref={virtualizer.measureElement}
            data-index={index}
            role="listitem"
            aria-posinset={index + 1}
            aria-setsize={rows.length}
            className={styles.row}
            style={{ transform: `translateY(${top - start}px)` }}
          >
            {props.children(row)}
          </div>
        );
      })}
    </div>
  );
};
