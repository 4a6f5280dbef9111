import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Decimal } from '../../../../domain/decimal';
import type { Status } from '../../../../domain/model/achievement';
import { Arrow } from '../../../components/Arrow';
import { Bar } from '../../../components/Bar';
import { formatPercent } from '../../../components/formatNumber';
import { StatusMark } from '../../../components/marks/StatusMark';
import { useTexts } from '../../../hooks/usePane';
import { COMPONENT_TEXTS } from '../../../texts/componentTexts';
import { useReview } from '../useReview';
import type { TreeNode } from './reviewTree';
import type { TreeRow } from './treeRows';

const useTwistStyles = makeStyles({
  twist: {
    flex: '0 0 24px',
    alignSelf: 'stretch',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
  },
});

/** Where the mouse opens and closes a branch; the keyboard has its arrows for that. */
const Twist = (props: {
  readonly expanded: boolean | null;
  readonly toggle: () => void;
}): ReactNode => {
  const styles = useTwistStyles();
  if (props.expanded === null) return <span className={styles.twist} aria-hidden="true" />;
  return (
    <span
      className={styles.twist}
      aria-hidden="true"
      onClick={(event) => {
        event.stopPropagation();
        props.toggle();
      }}
    >
      <Arrow open={props.expanded} />
    </span>
  );
};

const INDENT = 12;

const useStyles = makeStyles({
  row: {
    position: 'absolute',
    left: 0,
    right: 0,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
    overflow: 'hidden',
    // Not the hover tokens: in high contrast they want black words.
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  area: { fontWeight: tokens.fontWeightSemibold },
  words: { flex: '1 1 auto', minWidth: 0 },
  title: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  code: { fontWeight: tokens.fontWeightSemibold },
  onOneLine: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  bar: { flex: '1 1 auto', minWidth: 0 },
  foot: { display: 'flex', flexDirection: 'column', paddingRight: tokens.spacingHorizontalXS },
});

interface Line {
  readonly code: string | null;
  readonly title: string;
  readonly status: Status | null;
  readonly percentage: Decimal | null;
}

/** One line of the tree: code and title, bar, status. */
export const TreeItem = (props: {
  readonly row: TreeRow;
  readonly index: number;
  readonly isActive: boolean;
  /** Pixels from the top of the tree. */
  readonly place: { readonly top: number; readonly height: number };
  readonly toggle: () => void;
  readonly activate: () => void;
  /** The row got the focus, by whatever way. */
  readonly onFocus: () => void;
}): ReactNode => {
  const styles = useStyles();
  const { row, place } = props;
  const line = useLine(row.node);
  const name = useLineName(line);
  const { code, title, status, percentage } = line;
  const isArea = row.node.kind === 'area';
  return (
    <div
      role="treeitem"
      aria-label={name}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      {...(row.expanded === null ? {} : { 'aria-expanded': row.expanded })}
      aria-selected={false}
      tabIndex={props.isActive ? 0 : -1}
      data-index={props.index}
      title={title}
      className={mergeClasses(styles.row, isArea && styles.area)}
      style={{ top: place.top, height: place.height, paddingLeft: (row.level - 1) * INDENT }}
      onClick={props.activate}
      onFocus={props.onFocus}
    >
      <Twist expanded={row.expanded} toggle={props.toggle} />
      <div className={styles.words}>
        <div className={styles.title}>
          {code === null ? null : <span className={styles.code}>{code} </span>}
          {title}
        </div>
        {status === null ? null : (
          <div className={mergeClasses(styles.foot, isArea && styles.onOneLine)}>
            <StatusMark status={status} brief={isArea} />
            <div className={styles.bar}>
              <Bar percentage={percentage} status={status} name={code ?? title} />
            </div>
          </div>
        )}
      </div>
    </div>
  );
};

const useLine = (node: TreeNode): Line => {
  const { index, texts } = useReview();
  if (node.kind === 'area') {
    const area = index.area(node.name);
    const [status, percentage] = [area?.status ?? null, area?.achievement ?? null];
    return { code: null, title: node.name ?? texts.tree.noArea, status, percentage };
  }
  const { status } = node.assessed;
  if ('indicator' in node.assessed) {
    const { indicator, achievement } = node.assessed;
    // What must be confirmed, or is only declared, does not stand as achieved.
    const { counts } = node.assessed;
    const percentage = achievement.kind === 'measured' ? achievement.percentage : counts;
    return { code: indicator.id, title: indicator.name, status, percentage };
  }
  const { objective, achievement } = node.assessed;
  return { code: objective.code, title: objective.title, status, percentage: achievement };
};

const useLineName = ({ code, title, status, percentage }: Line): string => {
  const { language } = useReview();
  const words = useTexts(COMPONENT_TEXTS).status;
  const name = code === null ? title : `${code} ${title}`;
  if (status === null) return name;
  const figure = percentage === null ? '' : `, ${formatPercent(percentage, language)}`;
  return `${name}: ${words[status]}${figure}`;
};
