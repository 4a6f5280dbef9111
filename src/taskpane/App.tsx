import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Announcer } from './components/Announcer';
import { Busy } from './components/Busy';
import { FailureBar } from './components/FailureBar';
import { VisuallyHidden } from './components/VisuallyHidden';
import { LanguageSwitch } from './components/LanguageSwitch';
import { Panel } from './components/tabs/Panel';
import { PaneTabs } from './components/tabs/PaneTabs';
import { PlanBar } from './components/year/PlanBar';
import { StaleBar } from './components/StaleBar';
import { YearConflictBar } from './components/year/YearConflictBar';
import { YearLine } from './components/year/YearLine';
import { useKeptFocus } from './hooks/useKeptFocus';
import { usePane, useTexts } from './hooks/usePane';
import { SHELL_TEXTS } from './texts/shellTexts';
import { StartView } from './views/start/StartView';

const SIDE = tokens.spacingHorizontalM;

const useStyles = makeStyles({
  app: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    boxSizing: 'border-box',
    minWidth: '0',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // Fluent only doubles the underline of a link that has the focus.
    '& .fui-Link:focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  head: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: tokens.spacingVerticalXS,
  },
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingLeft: SIDE,
    paddingRight: tokens.spacingHorizontalXS,
  },
  title: { margin: 0, height: 0 },
  aside: { marginLeft: 'auto', flexShrink: 0 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${SIDE}`,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    // Fluent's bars give way in a column, and what follows would cover their buttons.
    '& > .fui-MessageBar': { flexShrink: 0 },
  },
});

/** The whole pane: steps and year above, what to know next, then the view itself. */
export const App = (): ReactNode => {
  const { reading, activity, language } = usePane().state;
  const texts = useTexts(SHELL_TEXTS);
  const styles = useStyles();
  const isRead = reading !== null;
  return (
    <div ref={useKeptFocus()} className={styles.app} lang={language}>
      <header className={styles.head} aria-label={texts.pane}>
        {/* The start view has a heading of its own. */}
        {isRead ? (
          <h1 className={styles.title}>
            <VisuallyHidden>{texts.pane}</VisuallyHidden>
          </h1>
        ) : null}
        {isRead ? <PaneTabs /> : null}
        <div className={styles.line}>
          {isRead ? <YearLine /> : null}
          <span className={styles.aside}>
            <LanguageSwitch />
          </span>
        </div>
      </header>
      <main tabIndex={-1} className={styles.body}>
        <YearConflictBar />
        <FailureBar />
        <StaleBar />
        <PlanBar />
        {activity === null ? null : <Busy activity={activity} />}
        {isRead ? <Panel /> : activity === null ? <StartView /> : null}
        <Announcer />
      </main>
    </div>
  );
};
