import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useTexts } from '../hooks/usePane';
import { SHELL_TEXTS } from '../texts/shellTexts';

/** Switches to the other language; the button bears that language's own name. */
export const LanguageSwitch = (): ReactNode => {
  const { session, state } = usePane();
  const { languages } = useTexts(SHELL_TEXTS);
  const other = state.language === 'it' ? 'en' : 'it';
  return (
    <Button size="small" appearance="subtle" lang={other} onClick={() => session.speak(other)}>
      {languages[other]}
    </Button>
  );
};
