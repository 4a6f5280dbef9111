import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useTexts } from '../../hooks/usePane';
import { START_TEXTS } from '../../texts/startTexts';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '460px',
    paddingTop: tokens.spacingVerticalXL,
  },
  buttons: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
  },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Before anything was read: what this is for, and the two ways to begin. */
export const StartView = (): ReactNode => {
  const { session } = usePane();
  const texts = useTexts(START_TEXTS);
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <Text as="h1" size={500} weight="semibold" style={{ margin: 0 }}>
        {texts.title}
      </Text>
      <Text>{texts.sentence}</Text>
      <div className={styles.buttons}>
        <Button appearance="primary" size="large" onClick={() => void session.read()}>
          {texts.read}
        </Button>
        <Button onClick={() => void session.openSample()}>{texts.sample}</Button>
      </div>
      <Text size={200} className={styles.note}>
        {texts.sampleNote} {texts.local}
      </Text>
    </div>
  );
};
