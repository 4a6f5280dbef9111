import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { usePane, useTexts } from '../../hooks/usePane';
import { VIEWS, type View } from '../../session/paneState';
import { SHELL_TEXTS } from '../../texts/shellTexts';
import { PaneTab } from './PaneTab';
import { waitingIn } from './waitingIn';

const useStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap', paddingLeft: tokens.spacingHorizontalXS },
});

const LAST = VIEWS.length - 1;

/** Where a key leads from the tab in a place; null for any other key. */
const keyLeadsTo = (key: string, from: number): number | null => {
  if (key === 'ArrowRight') return from === LAST ? 0 : from + 1;
  if (key === 'ArrowLeft') return from === 0 ? LAST : from - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? LAST : null;
};

/**
 * The three steps as tabs, with the doubts and errors that wait in them. Arrow keys move between
 * them, Enter or Space chooses. Not Fluent's own: that puts focusable, hidden elements around it.
 */
export const PaneTabs = (): ReactNode => {
  const { session, state } = usePane();
  const texts = useTexts(SHELL_TEXTS);
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<View>(state.view);
  const move = (event: KeyboardEvent): void => {
    const to = keyLeadsTo(event.key, VIEWS.indexOf(stop));
    const view = to === null ? undefined : VIEWS[to];
    if (to === null || view === undefined) return;
    event.preventDefault();
    setStop(view);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={texts.steps}
      className={styles.tabs}
      onKeyDown={move}
      onBlur={() => setStop(session.state().view)}
    >
      {VIEWS.map((view) => (
        <PaneTab
          key={view}
          view={view}
          count={waitingIn(view, state.reading)}
          isSelected={view === state.view}
          isStop={view === stop}
          onFocus={() => setStop(view)}
        />
      ))}
    </div>
  );
};
