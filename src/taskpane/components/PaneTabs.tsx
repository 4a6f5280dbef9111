import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useTexts } from '../hooks/usePane';
import { VIEWS, type View } from '../session/paneState';
import { SHELL_TEXTS } from '../texts/shellTexts';
import { doubtCount } from './doubtCount';

const useStyles = makeStyles({
  tab: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  content: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

export const PANEL_ID = 'traguardo-panel';
export const tabId = (view: View): string => `traguardo-tab-${view}`;

/** The three steps as tabs, with the doubts and errors that wait in them. */
export const PaneTabs = (): ReactNode => {
  const { session, state } = usePane();
  const texts = useTexts(SHELL_TEXTS);
  const styles = useStyles();
  const { reading } = state;
  const doubts = reading === null ? 0 : doubtCount(reading);
  const errors = reading?.review.findings.filter(({ severity }) => severity === 'errore').length;
  const waiting: Readonly<Record<View, readonly [count: number, words: string]>> = {
    recognise: [doubts, texts.doubts(doubts)],
    review: [errors ?? 0, texts.errors(errors ?? 0)],
    write: [0, ''],
  };
  return (
    <TabList
      size="small"
      aria-label={texts.steps}
      selectedValue={state.view}
      onTabSelect={(_, { value }) => {
        const view = VIEWS.find((each) => each === value);
        if (view !== undefined) session.goTo(view);
      }}
    >
      {VIEWS.map((view) => {
        const [count, words] = waiting[view];
        const label = count === 0 ? texts.tabs[view] : `${texts.tabs[view]}, ${words}`;
        return (
          <Tab
            key={view}
            id={tabId(view)}
            value={view}
            aria-controls={PANEL_ID}
            aria-label={label}
            className={styles.tab}
          >
            <span className={styles.content}>
              {texts.tabs[view]}
              <CounterBadge count={count} size="small" color={COLOURS[view]} overflowCount={999} />
            </span>
          </Tab>
        );
      })}
    </TabList>
  );
};

const COLOURS = { recognise: 'informative', review: 'danger', write: 'informative' } as const;
