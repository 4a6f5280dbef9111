import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Words for screen readers alone. */
export const VisuallyHidden = (props: { readonly children: ReactNode }): ReactNode => (
  <span className={useStyles().unseen}>{props.children}</span>
);
