import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  twist: {
    flex: '0 0 24px',
    alignSelf: 'stretch',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    color: tokens.colorNeutralForeground2,
  },
  open: { transform: 'rotate(90deg)' },
});

/** Where the mouse opens and closes a branch; the keyboard has its arrows for that. */
export const Twist = (props: {
  readonly expanded: boolean | null;
  readonly toggle: () => void;
}): ReactNode => {
  const styles = useStyles();
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
      <svg
        className={mergeClasses(props.expanded && styles.open)}
        width="12"
        height="12"
        viewBox="0 0 12 12"
      >
        <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </span>
  );
};
