import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../../../domain/finding';
import { Section } from '../../../components/Section';
import { usePane } from '../../../hooks/usePane';
import { useReview } from '../useReview';
import { FindingCard } from './FindingCard';
import { findingKey } from './findingRows';
import { LongRows } from './LongRows';
import type { Accepting } from './useAccepting';

const useStyles = makeStyles({
  words: { color: tokens.colorNeutralForeground2 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

/** A guess in pixels until the row is seen. */
const HEIGHT = 160;

/** What was accepted, in the sheets or here; what is not written yet can be taken back. */
export const AcceptedFindings = (props: { readonly accepting: Accepting }): ReactNode => {
  const { reading, texts } = useReview();
  const rows = reading.review.accepted.map((finding, at) => ({
    key: `${findingKey(finding)}|${at}`,
    finding,
  }));
  if (rows.length === 0) return null;
  return (
    <Section title={texts.findings.accepted} count={rows.length}>
      <LongRows name={texts.findings.accepted} rows={rows} heightOf={() => HEIGHT} keep={null}>
        {({ finding }) => <Accepted finding={finding} accepting={props.accepting} />}
      </LongRows>
    </Section>
  );
};

const Accepted = (props: {
  readonly finding: Finding;
  readonly accepting: Accepting;
}): ReactNode => {
  const styles = useStyles();
  const { state } = usePane();
  const { texts, open } = useReview();
  const { finding, accepting } = props;
  const pending = state.decisions.acceptances.find(
    (each) => findingKey(each.finding) === findingKey(finding),
  );
  return (
    <FindingCard
      finding={finding}
      isCurrent={false}
      onOpen={() => open(finding.subject, 'findings')}
    >
      {pending === undefined ? (
        <Text size={200} className={styles.words}>
          {texts.findings.writtenReason}
        </Text>
      ) : (
        <div className={styles.actions}>
          <Text>
            {texts.findings.because} {pending.reason}
          </Text>
          <Button
            size="small"
            aria-label={texts.findings.withdrawThis(finding.subject)}
            disabledFocusable={state.activity !== null}
            onClick={() => accepting.withdraw(finding)}
          >
            {texts.findings.withdraw}
          </Button>
        </div>
      )}
    </FindingCard>
  );
};
