import { CounterBadge, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { Arrow } from './Arrow';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    // Not the hover tokens: in high contrast they want black words.
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  title: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  count: { flexShrink: 0, overflowWrap: 'normal' },
  content: { paddingBottom: tokens.spacingVerticalS },
});

/**
 * A part of a view under a heading that opens and closes it. What is closed is not rendered, so
 * that long lists cost nothing. With `open` and `onToggle` the parent holds the state.
 */
export const Section = (props: {
  readonly title: ReactNode;
  readonly count?: number;
  readonly defaultOpen?: boolean;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  /** Level of the heading; 2 unless told. */
  readonly level?: 2 | 3 | 4;
  readonly children: ReactNode;
}): ReactNode => {
  const styles = useStyles();
  const id = useId();
  const [ownOpen, setOwnOpen] = useState(props.defaultOpen ?? false);
  const isOpen = props.open ?? ownOpen;
  const Heading = `h${props.level ?? 2}` as const;
  const toggle = (): void => {
    setOwnOpen(!isOpen);
    props.onToggle?.(!isOpen);
  };
  return (
    <section>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={toggle}
        >
          <Arrow open={isOpen} />
          <span className={styles.title}>{props.title}</span>
          {props.count === undefined ? null : (
            <CounterBadge
              className={styles.count}
              count={props.count}
              overflowCount={9999}
              showZero
              color="informative"
            />
          )}
        </button>
      </Heading>
      <div id={id} className={styles.content} hidden={!isOpen}>
        {isOpen ? props.children : null}
      </div>
    </section>
  );
};
