import { makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import {
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useRef,
  useState,
} from 'react';
import { usePane, useTexts } from '../../hooks/usePane';
import type { View } from '../../session/paneState';
import { SHELL_TEXTS } from '../../texts/shellTexts';
import { BrokenPart } from '../BrokenPart';
import { ErrorBoundary } from '../ErrorBoundary';
import { PANEL_ID, tabId } from './PaneTab';

type ViewName = View | 'unusable';

/**
 * The views, each loaded when it is first shown. Made anew after a failure to load one: React
 * keeps what a lazy component once answered, the failure too.
 */
const lazyViews = (): Readonly<Record<ViewName, ComponentType>> => ({
  recognise: lazy(async () => ({
    default: (await import('../../views/recognise/RecogniseView')).RecogniseView,
  })),
  review: lazy(async () => ({
    default: (await import('../../views/review/ReviewView')).ReviewView,
  })),
  write: lazy(async () => ({ default: (await import('../../views/write/WriteView')).WriteView })),
  unusable: lazy(async () => ({
    default: (await import('../../views/start/UnusableView')).UnusableView,
  })),
});

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 auto',
    minHeight: 0,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  waiting: { opacity: 0.6, pointerEvents: 'none' },
});

/** The view of the chosen tab; where nothing could be computed, why stands above or in its place. */
export const Panel = (): ReactNode => {
  const { view, reading, activity } = usePane().state;
  const { loading } = useTexts(SHELL_TEXTS);
  const styles = useStyles();
  const [views, setViews] = useState(lazyViews);
  const panel = useRef<HTMLDivElement>(null);
  // The button that began the reading is gone: who uses the keyboard goes on from here.
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  const Unusable = views.unusable;
  const Shown = views[view];
  const hasTrouble = reading?.review.trouble != null;
  const isWaiting = activity !== null && activity.kind !== 'computing';
  return (
    <div
      ref={panel}
      id={PANEL_ID}
      role="tabpanel"
      tabIndex={-1}
      aria-labelledby={tabId(view)}
      aria-busy={activity !== null}
      className={mergeClasses(styles.panel, isWaiting && styles.waiting)}
    >
      <ErrorBoundary
        key={view}
        fallback={(error, goOn) => <BrokenPart error={error} goOn={goOn} />}
        onGoOn={() => setViews(lazyViews())}
      >
        <Suspense fallback={<ProgressBar aria-label={loading} />}>
          {hasTrouble ? <Unusable /> : null}
          {hasTrouble && view !== 'recognise' ? null : <Shown />}
        </Suspense>
      </ErrorBoundary>
    </div>
  );
};
