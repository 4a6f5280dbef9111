import '../../support/browserStubs';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { SessionProvider } from '../../../../src/taskpane/hooks/usePane';
import type { Language, Reading } from '../../../../src/taskpane/session/paneState';
import { ReviewView } from '../../../../src/taskpane/views/review/ReviewView';
import { openPane, type OpenPane } from '../../support/openPane';

export interface ShownReview extends OpenPane {
  readonly user: UserEvent;
  readonly reading: () => Reading;
}

/** The view alone over a session; what was shown before goes. */
export const showOver = (pane: OpenPane): ShownReview => {
  cleanup();
  render(
    <FluentProvider theme={webLightTheme}>
      <SessionProvider session={pane.session}>
        <ReviewView />
      </SessionProvider>
    </FluentProvider>,
  );
  const reading = (): Reading => {
    const { reading: read, failure } = pane.session.state();
    if (read === null) throw new Error(`nothing was read: ${JSON.stringify(failure)}`);
    return read;
  };
  return { ...pane, user: userEvent.setup(), reading };
};

/** The view alone, over a workbook that was read. */
export const showReview = async (
  file: string | Uint8Array,
  language: Language = 'it',
): Promise<ShownReview> => {
  const pane = await openPane(file, language);
  await pane.session.read();
  return showOver(pane);
};
