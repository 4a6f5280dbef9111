import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePane, useTexts } from '../hooks/usePane';
import { SHELL_TEXTS } from '../texts/shellTexts';
import { YearForm } from './YearForm';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** The year that is evaluated, and a way to change it right here. */
export const YearLine = (): ReactNode => {
  const { state } = usePane();
  const texts = useTexts(SHELL_TEXTS);
  const styles = useStyles();
  const [editing, setEditing] = useState<'never' | 'now' | 'before'>('never');
  const year = state.reading?.review.assessment?.year ?? state.decisions.year;
  if (editing === 'now') return <YearEditor year={year} close={() => setEditing('before')} />;
  return (
    <div className={styles.line}>
      <Text size={200}>
        {texts.year} <b>{year ?? texts.yearToGive}</b>
      </Text>
      <Button
        size="small"
        appearance="subtle"
        aria-label={texts.changeYear}
        disabled={state.activity !== null}
        autoFocus={editing === 'before'}
        onClick={() => setEditing('now')}
      >
        {texts.change}
      </Button>
    </div>
  );
};

const YearEditor = (props: {
  readonly year: number | null;
  readonly close: () => void;
}): ReactNode => {
  const { session, state } = usePane();
  const texts = useTexts(SHELL_TEXTS);
  const takeBack = (): void => {
    props.close();
    void session.chooseYear(null);
  };
  return (
    <YearForm year={props.year} onDone={props.close} focused>
      {state.decisions.year === null ? null : (
        <Button size="small" onClick={takeBack}>
          {texts.yearFromWorkbook}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={props.close}>
        {texts.cancel}
      </Button>
    </YearForm>
  );
};
