import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useTexts } from '../../hooks/usePane';
import type { View } from '../../session/paneState';
import { SHELL_TEXTS } from '../../texts/shellTexts';

const useStyles = makeStyles({
  tab: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    // Contrast themes paint every border: only the selected tab has one.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

const COLOURS = { recognise: 'informative', review: 'danger', write: 'informative' } as const;

export const PANEL_ID = 'traguardo-panel';
export const tabId = (view: View): string => `traguardo-tab-${view}`;

/** One step; its name tells the count as well: "Riconosci, 3 dubbi". */
export const PaneTab = (props: {
  readonly view: View;
  readonly count: number;
  readonly isSelected: boolean;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
}): ReactNode => {
  const { session } = usePane();
  const texts = useTexts(SHELL_TEXTS);
  const styles = useStyles();
  const { view, count, isSelected } = props;
  const words = view === 'recognise' ? texts.doubts(count) : texts.errors(count);
  return (
    <button
      type="button"
      role="tab"
      id={tabId(view)}
      aria-controls={PANEL_ID}
      aria-selected={isSelected}
      aria-label={count === 0 ? texts.tabs[view] : `${texts.tabs[view]}, ${words}`}
      tabIndex={props.isStop ? 0 : -1}
      className={mergeClasses(styles.tab, isSelected && styles.selected)}
      onFocus={props.onFocus}
      onClick={() => session.goTo(view)}
    >
      {texts.tabs[view]}
      <CounterBadge count={count} size="small" color={COLOURS[view]} overflowCount={999} />
    </button>
  );
};
