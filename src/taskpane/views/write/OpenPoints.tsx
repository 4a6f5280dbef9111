import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { doubtCount } from '../../components/tabs/waitingIn';
import { usePane, useTexts } from '../../hooks/usePane';
import type { Reading } from '../../session/paneState';
import { WRITE_TEXTS } from '../../texts/writeTexts';
import { showFindings } from '../review/reviewMemory';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  note: { color: tokens.colorNeutralForeground2 },
});

/** What a person has not decided yet, with links to where it is decided. */
export const OpenPoints = (props: { readonly reading: Reading }): ReactNode => {
  const { session } = usePane();
  const texts = useTexts(WRITE_TEXTS).open;
  const styles = useStyles();
  const doubts = doubtCount(props.reading);
  const { findings } = props.reading.review;
  const errors = findings.filter(({ severity }) => severity === 'errore').length;
  const warnings = findings.filter(({ severity }) => severity === 'avviso').length;
  const hasOpen = doubts + errors + warnings > 0;
  return (
    <section aria-label={texts.title}>
      <Text as="h2" weight="semibold" block style={{ margin: 0 }}>
        {texts.title}
      </Text>
      {hasOpen ? (
        <>
          <ul className={styles.list}>
            <Point
              count={doubts}
              words={texts.doubts(doubts)}
              follow={() => session.goTo('recognise')}
            />
            <Point
              count={errors}
              words={texts.errors(errors)}
              follow={() => showFindings(session, 'errore')}
            />
            <Point
              count={warnings}
              words={texts.warnings(warnings)}
              follow={() => showFindings(session, 'avviso')}
            />
          </ul>
          <Text block size={200} className={styles.note}>
            {texts.note}
          </Text>
        </>
      ) : (
        <Text>{texts.nothing}</Text>
      )}
    </section>
  );
};

const Point = (props: {
  readonly count: number;
  readonly words: string;
  readonly follow: () => void;
}): ReactNode => {
  if (props.count === 0) return null;
  return (
    <li>
      <Link as="button" inline onClick={props.follow}>
        {props.words}
      </Link>
    </li>
  );
};
