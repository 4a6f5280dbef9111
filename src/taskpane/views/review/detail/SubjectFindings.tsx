import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CellLink } from '../../../components/CellLink';
import { SeverityMark } from '../../../components/marks/SeverityMark';
import { useReview } from '../useReview';
import { Part } from './Part';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** The open findings on an indicator or objective; nothing where there are none. */
export const SubjectFindings = ({ subject }: { readonly subject: string }): ReactNode => {
  const styles = useStyles();
  const { index, texts } = useReview();
  const findings = index.findingsOn(subject);
  if (findings.length === 0) return null;
  return (
    <Part title={texts.detail.findings}>
      <ul className={styles.list}>
        {findings.map(({ severity, check, message, cell }, at) => (
          <li key={`${check}${at}`}>
            <SeverityMark severity={severity} /> <span lang="it">{message}</span>{' '}
            {cell === null ? null : <CellLink cell={cell} />}
          </li>
        ))}
      </ul>
    </Part>
  );
};
