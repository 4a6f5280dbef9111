import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Doubt } from '../../../../application/doubt';
import { usePane, useTexts } from '../../../hooks/usePane';
import { RECOGNISE_TEXTS } from '../../../texts/recognise';
import { Alternatives } from './Alternatives';
import { useRecogniseStyles } from '../useRecogniseStyles';

/** The reading and what else could be meant, each confirmed with one click. */
export const SuggestionButtons = (props: {
  readonly doubt: Doubt;
  readonly onChoose: (text: string) => void;
}): ReactNode => {
  const { activity } = usePane().state;
  const texts = useTexts(RECOGNISE_TEXTS);
  const styles = useRecogniseStyles();
  const { doubt, onChoose } = props;
  const others = doubt.suggestions.filter((text) => text !== doubt.reading);
  const isBusy = activity !== null;
  return (
    <>
      {doubt.reading === null ? (
        <p className={styles.words}>{texts.notConfirmable}</p>
      ) : (
        <div>
          <Button
            appearance="primary"
            className={styles.button}
            disabledFocusable={isBusy}
            onClick={() => onChoose(doubt.reading ?? '')}
          >
            {texts.confirm(doubt.reading)}
          </Button>
        </div>
      )}
      <Alternatives texts={others} onChoose={onChoose} />
    </>
  );
};
