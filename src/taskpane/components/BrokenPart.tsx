import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../hooks/usePane';
import { FAILURE_TEXTS } from '../texts/failureTexts';

/** Stands in for a part that broke: what happened, that nothing is lost, and how to go on. */
export const BrokenPart = (props: {
  readonly error: Error;
  readonly goOn: () => void;
}): ReactNode => {
  const texts = useTexts(FAILURE_TEXTS);
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle style={{ display: 'block' }}>{texts.broken}</MessageBarTitle>{' '}
          {texts.brokenAdvice}
          <details>
            <summary>{texts.detail}</summary>
            <span style={{ overflowWrap: 'anywhere' }}>{props.error.message}</span>
          </details>
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={props.goOn}>
            {texts.goOn}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
};
