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

const useStyles = makeStyles({
  report: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  sheet: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** What the last write did, sheet by sheet, each one click away. */
export const WrittenReport = (props: { readonly written: readonly SheetChange[] }): ReactNode => {
  const texts = useTexts(WRITE_TEXTS).written;
  const styles = useStyles();
  const report = useRef<HTMLElement>(null);
  // The button that wrote is gone; who uses the keyboard goes on from the report.
  useEffect(() => report.current?.focus({ preventScroll: true }), []);
  return (
    <section ref={report} tabIndex={-1} aria-label={texts.title} className={styles.report}>
      <MessageBar intent="success">
        <MessageBarBody>
          <MessageBarTitle>{texts.title}</MessageBarTitle>
        </MessageBarBody>
      </MessageBar>
      <ul className={styles.list}>
        {props.written.map((change) => (
          <li key={change.mark} className={styles.sheet}>
            <WrittenSheet change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const WrittenSheet = (props: { readonly change: SheetChange }): ReactNode => {
  const { session } = usePane();
  const texts = useTexts(WRITE_TEXTS).written;
  const { title, kind, cells } = props.change;
  const detail = kind === 'unchanged' || cells === 0 ? '' : `, ${texts.cells(props.change)}`;
  return (
    <>
      <span className={useStyles().words}>
        <Text weight="semibold">{title}</Text>{' '}
        <Text size={200}>
          {texts.kinds[kind]}
          {detail}
        </Text>
      </span>
      <Button
        size="small"
        aria-label={texts.goToSheet(title)}
        onClick={() => void session.show({ sheet: title, row: 0, column: 0 })}
      >
        {texts.goTo}
      </Button>
    </>
  );
};
