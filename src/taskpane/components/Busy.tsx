import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../hooks/usePane';
import type { Activity } from '../session/paneState';
import { SHELL_TEXTS } from '../texts/shellTexts';

const useStyles = makeStyles({
  busy: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
});

/** What the pane is busy with, in words and as a bar; without a share the bar runs. */
export const Busy = (props: { readonly activity: Activity }): ReactNode => {
  const styles = useStyles();
  const { activities } = useTexts(SHELL_TEXTS);
  const { kind, share } = props.activity;
  return (
    <div className={styles.busy}>
      <Text weight="semibold">{activities[kind]}</Text>
      <ProgressBar
        aria-label={activities[kind]}
        thickness="large"
        {...(share === null ? {} : { value: share, max: 1 })}
      />
    </div>
  );
};
