import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useTexts } from '../hooks/usePane';
import { SHELL_TEXTS } from '../texts/shellTexts';

/** Says that the workbook changed after it was read, and offers to read it again. */
export const StaleBar = (): ReactNode => {
  const { session, state } = usePane();
  const texts = useTexts(SHELL_TEXTS);
  if (!state.stale || state.activity !== null) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.stale}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.read()}>
          {texts.reread}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};
