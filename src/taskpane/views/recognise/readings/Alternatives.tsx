import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useTexts } from '../../../hooks/usePane';
import { RECOGNISE_TEXTS } from '../../../texts/recognise';
import { useRecogniseStyles } from '../useRecogniseStyles';

/** What else could be meant, each confirmed with one click. */
export const Alternatives = (props: {
  readonly texts: readonly string[];
  readonly onChoose: (text: string) => void;
}): ReactNode => {
  const { activity } = usePane().state;
  const words = useTexts(RECOGNISE_TEXTS);
  const styles = useRecogniseStyles();
  if (props.texts.length === 0) return null;
  return (
    <div role="group" aria-label={words.alternatives}>
      <p className={styles.label}>{words.alternatives}</p>
      <div className={styles.row}>
        {props.texts.map((text) => (
          <Button
            key={text}
            className={styles.button}
            disabledFocusable={activity !== null}
            onClick={() => props.onChoose(text)}
          >
            {words.use(text)}
          </Button>
        ))}
      </div>
    </div>
  );
};
