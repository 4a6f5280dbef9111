import { Button } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../../domain/finding';
import { usePane } from '../../../hooks/usePane';
import type { Reading } from '../../../session/paneState';
import { useReview } from '../useReview';
import { AcceptForm } from './AcceptForm';
import { FindingCard } from './FindingCard';
import { findingKey } from './findingRows';
import type { Accepting } from './useAccepting';

/**
 * For the element of a finding's row. Back from what the finding is about, that row comes into
 * sight and its first button gets the focus again.
 */
const useReturnToFinding = (rowKey: string): RefObject<HTMLDivElement | null> => {
  const { memory, remember } = useReview();
  const row = useRef<HTMLDivElement>(null);
  const isHere = memory.returning && memory.activeFinding === rowKey;
  useEffect(() => {
    if (!isHere) return;
    row.current?.scrollIntoView?.({ block: 'center' });
    row.current?.querySelector('button')?.focus({ preventScroll: true });
    remember({ returning: false });
  });
  return row;
};

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
const FindingActions = (props: {
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

/** An open finding, with what can be done about it in the pane. */
export const OpenFinding = (props: {
  readonly finding: Finding;
  readonly rowKey: string;
  readonly accepting: Accepting;
}): ReactNode => {
  const { currentFinding } = usePane().state;
  const { open, remember } = useReview();
  const { finding, rowKey, accepting } = props;
  const row = useReturnToFinding(rowKey);
  const [isBack, setBack] = useState(false);
  const isAccepting = accepting.key === rowKey;
  const cancel = (): void => {
    setBack(true);
    accepting.stop();
  };
  return (
    <div ref={row}>
      <FindingCard
        finding={finding}
        isCurrent={currentFinding !== null && findingKey(currentFinding) === findingKey(finding)}
        onOpen={() => {
          remember({ activeFinding: rowKey });
          open(finding.subject, 'findings');
        }}
        actions={
          isAccepting ? null : (
            <FindingActions
              finding={finding}
              isBack={isBack}
              onAccept={() => {
                setBack(false);
                accepting.begin(rowKey);
              }}
            />
          )
        }
      >
        {isAccepting ? (
          <AcceptForm
            reason={accepting.reason}
            change={accepting.type}
            accept={(reason) => accepting.accept(finding, reason)}
            cancel={cancel}
          />
        ) : null}
      </FindingCard>
    </div>
  );
};
