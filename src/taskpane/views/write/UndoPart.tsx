import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { onEscape } from '../../hooks/onEscape';
import { usePane, useTexts } from '../../hooks/usePane';
import { WRITE_TEXTS } from '../../texts/writeTexts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  alone: { alignSelf: 'flex-start' },
});

/** Takes the last write back, after asking once more right here. */
export const UndoPart = (): ReactNode => {
  const { session, state } = usePane();
  const texts = useTexts(WRITE_TEXTS).undo;
  const styles = useStyles();
  const [asking, setAsking] = useState<'not-yet' | 'now' | 'answered-no'>('not-yet');
  if (!state.canUndo || state.activity !== null) return null;
  if (asking !== 'now') {
    return (
      <Button
        className={styles.alone}
        autoFocus={asking === 'answered-no'}
        onClick={() => setAsking('now')}
      >
        {texts.button}
      </Button>
    );
  }
  const undo = (): void => {
    setAsking('not-yet');
    void session.undo();
  };
  return (
    <section
      className={styles.part}
      aria-label={texts.button}
      onKeyDown={onEscape(() => setAsking('answered-no'))}
    >
      <Text>{texts.question}</Text>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={undo}>
          {texts.yes}
        </Button>
        <Button autoFocus onClick={() => setAsking('answered-no')}>
          {texts.no}
        </Button>
      </div>
    </section>
  );
};
