import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { onEscape } from '../../../hooks/onEscape';
import { usePane } from '../../../hooks/usePane';
import { useReview } from '../useReview';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** Asks why a finding is right as it is; without a reason nothing is accepted. */
export const AcceptForm = (props: {
  /** Held by the list: the row may leave the screen meanwhile. */
  readonly reason: string;
  readonly change: (reason: string) => void;
  readonly accept: (reason: string) => void;
  readonly cancel: () => void;
}): ReactNode => {
  const styles = useStyles();
  const { texts } = useReview();
  const { activity } = usePane().state;
  const [missing, setMissing] = useState(false);
  const accept = (): void => {
    setMissing(props.reason.trim() === '');
    if (props.reason.trim() !== '') props.accept(props.reason);
  };
  return (
    <div className={styles.form} onKeyDown={onEscape(props.cancel)}>
      <Field
        label={texts.findings.reason}
        required
        {...(missing ? { validationMessage: texts.findings.reasonRequired } : {})}
      >
        <Textarea
          autoFocus
          resize="vertical"
          value={props.reason}
          onChange={(_, { value }) => {
            setMissing(false);
            props.change(value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={activity !== null}
          onClick={accept}
        >
          {texts.findings.acceptNow}
        </Button>
        <Button size="small" onClick={props.cancel}>
          {texts.findings.cancel}
        </Button>
      </div>
    </div>
  );
};
