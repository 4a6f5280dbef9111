import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../../../domain/finding';
import { usePane } from '../../../hooks/usePane';
import type { Reading } from '../../../session/paneState';
import { useReview } from '../useReview';
import { AcceptForm } from './AcceptForm';
import { FindingCard } from './FindingCard';
import { findingKey } from './findingRows';
import type { Accepting } from './useAccepting';
import { useReturnToFinding } from './useReturnToFinding';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Checks that ask about a reading; *Riconosci* takes the answer while the reading is in doubt. */
const ASK_ABOUT_READING: ReadonlySet<string> = new Set([
  'two-actuals',
  'ambiguous-order',
  'unreadable-target',
  'target-conflict',
]);

const isAsked = ({ check, subject }: Finding, { doubts }: Reading): boolean =>
  check === 'mapping-doubtful' ||
  (ASK_ABOUT_READING.has(check) && doubts.some(({ indicator }) => indicator === subject));

/** An open finding, with what can be done about it in the pane. */
export const OpenFinding = (props: {
  readonly finding: Finding;
  readonly rowKey: string;
  readonly accepting: Accepting;
}): ReactNode => {
  const styles = useStyles();
  const { session, state } = usePane();
  const { reading, texts, open, remember } = useReview();
  const { finding, rowKey, accepting } = props;
  const { subject } = finding;
  const { currentFinding } = state;
  const row = useReturnToFinding(rowKey);
  return (
    <div ref={row}>
      <FindingCard
        finding={finding}
        isCurrent={currentFinding !== null && findingKey(currentFinding) === findingKey(finding)}
        onOpen={() => {
          remember({ activeFinding: rowKey });
          open(subject, 'findings');
        }}
      >
        {accepting.key === rowKey ? (
          <AcceptForm
            reason={accepting.reason}
            change={accepting.type}
            accept={(reason) => accepting.accept(finding, reason)}
            cancel={accepting.stop}
          />
        ) : (
          <div className={styles.actions}>
            {isAsked(finding, reading) ? (
              <Button size="small" onClick={() => session.goTo('recognise')}>
                {texts.findings.confirm}
              </Button>
            ) : null}
            <Button
              size="small"
              appearance="subtle"
              aria-label={texts.findings.acceptThis(subject)}
              onClick={() => accepting.begin(rowKey)}
            >
              {texts.findings.accept}
            </Button>
          </div>
        )}
      </FindingCard>
    </div>
  );
};
