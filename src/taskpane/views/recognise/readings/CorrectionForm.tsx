import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { DoubtField } from '../../../../application/questions/doubt';
import { usePane, useTexts } from '../../../hooks/usePane';
import { RECOGNISE_TEXTS } from '../../../texts/recognise';
import { useRecogniseStyles } from '../useRecogniseStyles';

/** A value typed as into the cell, in place of the reading. */
export const CorrectionForm = (props: {
  readonly field: DoubtField;
  /** What was typed before and did not do. */
  readonly entry: string;
  readonly onUse: (text: string) => void;
  /** Leaves it for later; not given where nothing follows. */
  readonly onSkip?: () => void;
}): ReactNode => {
  const { activity } = usePane().state;
  const texts = useTexts(RECOGNISE_TEXTS);
  const styles = useRecogniseStyles();
  const [text, setText] = useState(props.entry);
  const [isAsked, setAsked] = useState(false);
  const isBlank = text.trim() === '';
  const use = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(isBlank);
    if (!isBlank) props.onUse(text);
  };
  return (
    <form className={styles.stack} onSubmit={use}>
      <Field
        label={texts.correction}
        hint={texts.correctionHint[props.field]}
        {...(isAsked && isBlank ? { validationMessage: texts.correctionMissing } : {})}
      >
        <Input value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={styles.row}>
        <Button type="submit" className={styles.button} disabledFocusable={activity !== null}>
          {texts.useCorrection}
        </Button>
        {props.onSkip === undefined ? null : (
          <Button appearance="subtle" className={styles.button} onClick={props.onSkip}>
            {texts.skip}
          </Button>
        )}
      </div>
    </form>
  );
};
