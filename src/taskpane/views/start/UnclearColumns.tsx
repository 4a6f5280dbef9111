import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { usePane, useTexts } from '../../hooks/usePane';
import { START_TEXTS } from '../../texts/startTexts';

/** Doubtful columns hold all that could be read: their questions are in the first view. */
export const UnclearColumns = (): ReactNode => {
  const { session, state } = usePane();
  const texts = useTexts(START_TEXTS).columns;
  return (
    <EmptyState title={texts.title} words={texts.words}>
      {state.view === 'recognise' ? null : (
        <Button appearance="primary" onClick={() => session.goTo('recognise')}>
          {texts.toRecognise}
        </Button>
      )}
    </EmptyState>
  );
};
