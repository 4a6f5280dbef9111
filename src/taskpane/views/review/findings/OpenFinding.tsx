import { useState, type ReactNode } from 'react';
import type { Finding } from '../../../../domain/finding';
import { usePane } from '../../../hooks/usePane';
import { useReview } from '../useReview';
import { AcceptForm } from './AcceptForm';
import { FindingActions } from './FindingActions';
import { FindingCard } from './FindingCard';
import { findingKey } from './findingRows';
import type { Accepting } from './useAccepting';
import { useReturnToFinding } from './useReturnToFinding';

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
