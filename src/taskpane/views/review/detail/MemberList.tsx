import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useReview } from '../useReview';
import { SubjectLink } from './SubjectLink';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    listStyleType: 'none',
  },
  words: { display: 'block', color: tokens.colorNeutralForeground2 },
});

export interface ListedMember {
  /** Indicator id or objective code. */
  readonly subject: string;
  readonly words: string | null;
}

/** As many as are read at a glance; the rest on demand. */
const FIRST = 20;

/** What a step speaks of, each a way to open it. */
export const MemberList = (props: { readonly members: readonly ListedMember[] }): ReactNode => {
  const styles = useStyles();
  const { texts } = useReview();
  const [all, setAll] = useState(false);
  const { members } = props;
  if (members.length === 0) return null;
  const shown = all ? members : members.slice(0, FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ subject, words }) => (
          <li key={subject}>
            <SubjectLink subject={subject} />{' '}
            {words === null ? null : <span className={styles.words}>{words}</span>}
          </li>
        ))}
      </ul>
      {shown.length === members.length ? null : (
        <Button size="small" onClick={() => setAll(true)}>
          {texts.detail.showAll(members.length)}
        </Button>
      )}
    </>
  );
};
