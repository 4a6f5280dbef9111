import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
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
  /** Calls back when the surroundings look different; the returned function stops it. */
  readonly followAppearance?: (changed: (appearance: Appearance) => void) => () => void;
}

/**
 * Shows the pane inside an element, which must have a height of its own (the pane scrolls within
 * it); the returned function takes it away. The session outlives the pane.
 */
export const mountPane = (element: HTMLElement, pane: PaneToMount): (() => void) => {
  const root = createRoot(element);
  root.render(
    <Themed pane={pane}>
      <SessionProvider session={pane.session}>
        <ErrorBoundary fallback={(error, goOn) => <BrokenPart error={error} goOn={goOn} />}>
          <App />
        </ErrorBoundary>
      </SessionProvider>
    </Themed>,
  );
  return () => root.unmount();
};

const Themed = (props: { readonly pane: PaneToMount; readonly children: ReactNode }): ReactNode => {
  const { appearance, followAppearance } = props.pane;
  const [look, setLook] = useState(appearance);
  useEffect(() => followAppearance?.(setLook), [followAppearance]);
  const theme = useMemo(() => themeOf(look), [look]);
  return (
    <FluentProvider theme={theme} style={{ height: '100%' }}>
      {props.children}
    </FluentProvider>
  );
};
