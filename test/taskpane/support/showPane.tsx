import './browserStubs';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, configure, render, type RenderResult } from '@testing-library/react';
import { SessionProvider } from '../../../src/taskpane/hooks/usePane';
import { App } from '../../../src/taskpane/App';
import type { Session } from '../../../src/taskpane/session/session';

// A view loads when it is first shown, and a busy machine takes its time over it.
configure({ asyncUtilTimeout: 60_000 });

/** The whole pane in jsdom, in place of the one that was shown before. */
export const showPane = (session: Session): RenderResult => {
  cleanup();
  return render(
    <FluentProvider theme={webLightTheme}>
      <SessionProvider session={session}>
        <App />
      </SessionProvider>
    </FluentProvider>,
  );
};
