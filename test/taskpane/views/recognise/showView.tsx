import '../../support/browserStubs';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { SessionProvider } from '../../../../src/taskpane/hooks/usePane';
import type { Language, Reading } from '../../../../src/taskpane/session/paneState';
import { RecogniseView } from '../../../../src/taskpane/views/recognise/RecogniseView';
import { openPane, type OpenPane } from '../../support/openPane';

export interface ShownView extends OpenPane {
  readonly user: UserEvent;
  readonly reading: () => Reading;
}

/** The view alone, over a workbook that was read. */
export const showView = async (
  file: string | Uint8Array,
  language: Language = 'it',
): Promise<ShownView> => {
  cleanup();
  const pane = await openPane(file, language);
  await pane.session.read();
  render(
    <FluentProvider theme={webLightTheme}>
      <SessionProvider session={pane.session}>
        <RecogniseView />
      </SessionProvider>
    </FluentProvider>,
  );
  const reading = (): Reading => {
    const { reading: read } = pane.session.state();
    if (read === null)
      throw new Error(`nothing was read: ${JSON.stringify(pane.session.state().failure)}`);
    return read;
  };
  return { ...pane, user: userEvent.setup(), reading };
};
