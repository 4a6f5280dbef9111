import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Arrow } from '../../../components/Arrow';

const useStyles = makeStyles({
  twist: {
    flex: '0 0 24px',
    alignSelf: 'stretch',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
  },
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
      <Arrow open={props.expanded} />
    </span>
  );
};
