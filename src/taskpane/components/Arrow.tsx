import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  arrow: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  open: { transform: 'rotate(90deg)' },
});

/** Points right at what is closed and down at what is open; says nothing aloud. */
export const Arrow = (props: { readonly open: boolean }): ReactNode => {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.arrow, props.open && styles.open)}
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
};
