import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../../../domain/finding';
import { CellLink } from '../../../components/CellLink';
import { SeverityMark } from '../../../components/SeverityMark';
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

/** A finding: how bad, which check, what and what to do, about whom, where; actions below. */
export const FindingCard = (props: {
  readonly finding: Finding;
  readonly onOpen: () => void;
  readonly isCurrent: boolean;
  readonly children: ReactNode;
}): ReactNode => {
  const styles = useStyles();
  const { index, texts } = useReview();
  const { severity, check, message, subject, cell } = props.finding;
  const isKnown = index.objective(subject) !== null || index.indicator(subject) !== null;
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
        {isKnown ? (
          <Button
            size="small"
            className={styles.subject}
            aria-label={texts.findings.open(subject)}
            onClick={props.onOpen}
          >
            {subject}
          </Button>
        ) : (
          <span lang="it">{subject}</span>
        )}
        {cell === null ? null : <CellLink cell={cell} />}
      </div>
      {props.children}
    </div>
  );
};
