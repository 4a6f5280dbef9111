import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePane, useTexts } from '../../hooks/usePane';
import { SHELL_TEXTS } from '../../texts/shellTexts';
import { YearForm } from './YearForm';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
  change: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
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
      <Link
        as="button"
        className={styles.change}
        aria-label={year === null ? texts.giveYear : texts.changeYear}
        disabledFocusable={state.activity !== null}
        autoFocus={editing === 'before'}
        onClick={() => setEditing('now')}
      >
        {year === null ? texts.give : texts.change}
      </Link>
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
    <YearForm year={props.year} onDone={props.close} onCancel={props.close} focused>
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
