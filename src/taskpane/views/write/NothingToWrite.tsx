import { Button, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { usePane, useTexts } from '../../hooks/usePane';
import { WRITE_TEXTS } from '../../texts/writeTexts';

/** The sheets already show everything; they can be written again where their looks suffered. */
export const NothingToWrite = (): ReactNode => {
  const { session, state } = usePane();
  const texts = useTexts(WRITE_TEXTS).nothing;
  return (
    <EmptyState title={texts.title} words={texts.words}>
      <Button
        disabledFocusable={state.stale || state.activity !== null}
        onClick={() => void session.write()}
      >
        {texts.anyway}
      </Button>
      <Text size={200}>{texts.why}</Text>
    </EmptyState>
  );
};
