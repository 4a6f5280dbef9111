import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../../../domain/finding';
import { CellLink } from '../../../components/CellLink';
import { SeverityMark } from '../../../components/marks/SeverityMark';
import { useReview } from '../useReview';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  current: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
  },
  check: { fontWeight: tokens.fontWeightSemibold },
  message: { margin: 0, overflowWrap: 'anywhere' },
  places: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  subject: { minWidth: 0 },
});

/** A finding: how bad, which check, what and what to do, about whom, where; then what can be done. */
export const FindingCard = (props: {
  readonly finding: Finding;
  readonly onOpen: () => void;
  readonly isCurrent: boolean;
  /** Buttons beside subject and cell. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}): ReactNode => {
  const styles = useStyles();
  const { texts } = useReview();
  const { severity, check, message, cell } = props.finding;
  return (
    <div
      className={mergeClasses(styles.card, props.isCurrent && styles.current)}
      {...(props.isCurrent ? { 'aria-current': true } : {})}
    >
      <div>
        <SeverityMark severity={severity} />{' '}
        <span className={styles.check}>{texts.findings.checks[check] ?? check}</span>
      </div>
      <p lang="it" className={styles.message}>
        {message}
      </p>
      <div className={styles.places}>
        <Subject subject={props.finding.subject} onOpen={props.onOpen} />
        {cell === null ? null : <CellLink cell={cell} />}
        {props.actions}
      </div>
      {props.children}
    </div>
  );
};

const Subject = (props: { readonly subject: string; readonly onOpen: () => void }): ReactNode => {
  const styles = useStyles();
  const { index, texts } = useReview();
  const { subject } = props;
  const isKnown = index.objective(subject) !== null || index.indicator(subject) !== null;
  if (!isKnown) return <span lang="it">{subject}</span>;
  return (
    <Button
      size="small"
      className={styles.subject}
      aria-label={texts.findings.open(subject)}
      onClick={props.onOpen}
    >
      {subject}
    </Button>
  );
};
