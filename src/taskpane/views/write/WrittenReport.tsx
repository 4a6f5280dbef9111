import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { SheetChange } from '../../../application/planChanges';
import { usePane, useTexts } from '../../hooks/usePane';
import { WRITE_TEXTS } from '../../texts/writeTexts';
import { WrittenSheet } from './WrittenSheet';

const useStyles = makeStyles({
  report: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  note: { color: tokens.colorNeutralForeground2 },
});

/** What the last write did, sheet by sheet, each one click away; the results first of all. */
export const WrittenReport = (props: { readonly written: readonly SheetChange[] }): ReactNode => {
  const { session } = usePane();
  const texts = useTexts(WRITE_TEXTS).written;
  const styles = useStyles();
  const report = useRef<HTMLElement>(null);
  // The button that wrote is gone; who uses the keyboard goes on from the report.
  useEffect(() => report.current?.focus({ preventScroll: true }), []);
  const { written } = props;
  const results = written[0]?.title;
  return (
    <section ref={report} tabIndex={-1} aria-label={texts.title} className={styles.report}>
      <MessageBar intent="success">
        <MessageBarBody>
          <MessageBarTitle>{texts.title}</MessageBarTitle>
        </MessageBarBody>
      </MessageBar>
      {results === undefined ? null : (
        <Button
          appearance="primary"
          size="large"
          onClick={() => void session.show({ sheet: results, row: 0, column: 0 })}
        >
          {texts.open(results)}
        </Button>
      )}
      <ul className={styles.list}>
        {written.map((change) => (
          <WrittenSheet key={change.mark} change={change} />
        ))}
      </ul>
      <Text size={200} className={styles.note}>
        {texts.save}
      </Text>
    </section>
  );
};
