import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} 0`,
  },
  words: { color: tokens.colorNeutralForeground2, margin: 0 },
});

/** Says that there is nothing here, why, and what can be done. `children` are buttons or links. */
export const EmptyState = (props: {
  readonly title: string;
  readonly words?: string;
  readonly children?: ReactNode;
}): ReactNode => {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <Text as="h2" weight="semibold" size={400} style={{ margin: 0 }}>
        {props.title}
      </Text>
      {props.words === undefined ? null : <p className={styles.words}>{props.words}</p>}
      {props.children}
    </div>
  );
};
