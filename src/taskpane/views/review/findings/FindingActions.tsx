import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../../../domain/finding';
import type { Reading } from '../../../session/paneState';
import { useReview } from '../useReview';

/** Checks that ask about a reading; *Riconosci* takes the answer while the reading is in doubt. */
const ASK_ABOUT_READING: ReadonlySet<string> = new Set([
  'two-actuals',
  'ambiguous-order',
  'unreadable-target',
  'target-conflict',
  'confirmation-stale',
  'copies-differ',
]);

const isAsked = ({ check, subject }: Finding, { doubts }: Reading): boolean =>
  check === 'mapping-doubtful' ||
  (ASK_ABOUT_READING.has(check) && doubts.some(({ indicator }) => indicator === subject));

/** What can be done about an open finding: answer what it asks, or accept it. */
export const FindingActions = (props: {
  readonly finding: Finding;
  /** True after the form was closed without accepting: the focus comes back here. */
  readonly isBack: boolean;
  readonly onAccept: () => void;
}): ReactNode => {
  const { session, reading, texts } = useReview();
  const { finding, isBack } = props;
  const { subject } = finding;
  return (
    <>
      {isAsked(finding, reading) ? (
        <Button size="small" onClick={() => session.askAbout(subject)}>
          {texts.findings.confirm}
        </Button>
      ) : null}
      <Button
        autoFocus={isBack}
        size="small"
        appearance="subtle"
        aria-label={texts.findings.acceptThis(subject)}
        onClick={props.onAccept}
      >
        {texts.findings.accept}
      </Button>
    </>
  );
};
