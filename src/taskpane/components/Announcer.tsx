import type { ReactNode } from 'react';
import { usePane, useTexts } from '../hooks/usePane';
import { fullStop } from '../texts/fullStop';
import { SHELL_TEXTS } from '../texts/shellTexts';
import { TROUBLE_TEXTS } from '../texts/troubles';
import { VisuallyHidden } from './VisuallyHidden';

/** Tells screen readers what the pane does, how it ended, and at once what failed. */
export const Announcer = (): ReactNode => {
  const { activity, failure, reading, written, undone, stale } = usePane().state;
  const texts = useTexts(SHELL_TEXTS);
  const troubles = useTexts(TROUBLE_TEXTS);
  const ended = (): string => {
    if (undone) return texts.heard.undone;
    if (written !== null) return texts.heard.written;
    if (stale) return texts.stale;
    return reading === null ? '' : texts.heard.read;
  };
  const words = activity === null ? ended() : texts.activities[activity.kind];
  const trouble = failure === null ? null : troubles[failure.trouble](failure.about);
  return (
    <VisuallyHidden>
      <span role="status">{trouble === null ? words : ''}</span>
      <span role="alert">
        {trouble === null ? '' : `${fullStop(trouble.title)} ${trouble.advice}`}
      </span>
    </VisuallyHidden>
  );
};
