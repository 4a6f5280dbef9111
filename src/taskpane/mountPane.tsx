import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { BrokenPart } from './components/BrokenPart';
import { ErrorBoundary } from './components/ErrorBoundary';
import { SessionProvider } from './hooks/usePane';
import type { Session } from './session/session';
import { themeOf, type Appearance } from './theme/themeOf';

export interface PaneToMount {
  readonly session: Session;
  readonly appearance: Appearance;
}

/**
 * Shows the pane inside an element, which must have a height of its own (the pane scrolls within
 * it); the returned function takes it away. The session outlives the pane.
 */
export const mountPane = (element: HTMLElement, pane: PaneToMount): (() => void) => {
  const root = createRoot(element);
  root.render(
    <FluentProvider theme={themeOf(pane.appearance)} style={{ height: '100%' }}>
      <SessionProvider session={pane.session}>
        <ErrorBoundary fallback={(error, goOn) => <BrokenPart error={error} goOn={goOn} />}>
          <App />
        </ErrorBoundary>
      </SessionProvider>
    </FluentProvider>,
  );
  return () => root.unmount();
};
