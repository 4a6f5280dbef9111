import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useTexts } from '../hooks/usePane';
import type { Failure } from '../session/paneState';
import type { Session } from '../session/session';
import { FAILURE_TEXTS } from '../texts/failureTexts';
import { AFTERMATH_TEXTS, TROUBLE_TEXTS } from '../texts/troubles';

/** What can be begun again by one click after it failed. */
const AGAIN: Partial<Record<Failure['during'], (session: Session) => Promise<void>>> = {
  reading: (session) => session.read(),
  computing: (session) => session.read(),
  writing: (session) => session.write(),
  undoing: (session) => session.undo(),
  opening: (session) => session.openSample(),
};

/** Troubles after which the same thing fails again until the workbook was read anew. */
const ASK_TO_READ: readonly Failure['trouble'][] = ['changed', 'vanished', 'written-elsewhere'];

/** Why the last action failed, how the sheets were left, what to do, and a button to do it. */
export const FailureBar = (): ReactNode => {
  const { session, state } = usePane();
  const texts = useTexts(FAILURE_TEXTS);
  const troubles = useTexts(TROUBLE_TEXTS);
  const aftermaths = useTexts(AFTERMATH_TEXTS);
  const { failure } = state;
  if (failure === null) return null;
  const { during, trouble, aftermath, about, detail } = failure;
  const { title, advice } = troubles[trouble](about);
  const touched = during === 'writing' || during === 'undoing';
  const reads = ASK_TO_READ.includes(trouble);
  const hopeless = trouble === 'nothing-to-undo';
  const repeat = hopeless ? undefined : AGAIN[during];
  const again = reads ? (chosen: Session) => chosen.read() : repeat;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle style={{ display: 'block' }}>{title}</MessageBarTitle> {advice}
        {touched ? <p style={{ margin: '4px 0 0' }}>{aftermaths[aftermath]}</p> : null}
        {detail === null ? null : (
          <details>
            <summary>{texts.detail}</summary>
            <span style={{ overflowWrap: 'anywhere' }}>{detail}</span>
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions>
        {again === undefined ? null : (
          <Button size="small" onClick={() => void again(session)}>
            {reads ? texts.reread : texts.again}
          </Button>
        )}
        <Button size="small" appearance="transparent" onClick={session.dismissFailure}>
          {texts.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};
