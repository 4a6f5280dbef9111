import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactNode } from 'react';
import { onEscape } from '../../hooks/onEscape';
import { usePane, useTexts } from '../../hooks/usePane';
import { SHELL_TEXTS } from '../../texts/shellTexts';

/** The years that `Parametri` takes as well. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2199;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: '0' },
  input: { minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const yearOf = (typed: string): number | null => {
  const year = /^\d{4}$/.test(typed.trim()) ? Number(typed) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
};

/** Asks for the reporting year. `children` are further buttons. */
export const YearForm = (props: {
  readonly year: number | null;
  readonly onDone?: () => void;
  /** What Escape does. */
  readonly onCancel?: () => void;
  readonly focused?: boolean;
  readonly children?: ReactNode;
}): ReactNode => {
  const styles = useStyles();
  const { session } = usePane();
  const texts = useTexts(SHELL_TEXTS);
  const [typed, setTyped] = useState(props.year === null ? '' : String(props.year));
  const [refused, setRefused] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const year = yearOf(typed);
    setRefused(year === null);
    if (year === null) return;
    props.onDone?.();
    void session.chooseYear(year);
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={onEscape(props.onCancel)} noValidate>
      <Field
        label={texts.yearField}
        {...(refused ? { validationMessage: texts.yearInvalid(FIRST_YEAR, LAST_YEAR) } : {})}
      >
        <Input
          className={styles.input}
          input={{ size: 8 }}
          value={typed}
          inputMode="numeric"
          autoComplete="off"
          autoFocus={props.focused ?? false}
          onChange={(_, data) => setTyped(data.value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small">
          {texts.yearUse}
        </Button>
        {props.children}
      </div>
    </form>
  );
};
