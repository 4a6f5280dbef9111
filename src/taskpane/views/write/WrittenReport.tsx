import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import type { SheetChange } from '../../../application/changes/planChanges';
import { usePane, useTexts } from '../../hooks/usePane';
import { WRITE_TEXTS } from '../../texts/writeTexts';

const useWrittenSheetStyles = makeStyles({
  sheet: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0 },
});

/** A sheet that was written, what became of it, and the way to it. */
const WrittenSheet = (props: { readonly change: SheetChange }): ReactNode => {
  const { session } = usePane();
  const texts = useTexts(WRITE_TEXTS).written;
  const styles = useWrittenSheetStyles();
  const { title, kind, cells } = props.change;
  const detail = kind === 'unchanged' || cells === 0 ? '' : `, ${texts.cells(props.change)}`;
  return (
    <li className={styles.sheet}>
      <span className={styles.words}>
        <Text block weight="semibold">
          {title}
        </Text>
        <Text block size={200}>
          {texts.kinds[kind]}
          {detail}
        </Text>
      </span>
      <Button
        size="small"
        className={styles.button}
        aria-label={texts.goToSheet(title)}
        onClick={() => void session.show({ sheet: title, row: 0, column: 0 })}
      >
        {texts.goTo}
      </Button>
    </li>
  );
};

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
