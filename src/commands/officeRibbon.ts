import type { Language } from '../taskpane/session/paneState';
import type { Ribbon } from './ribbon';

/** What the ribbon commands take from Excel's global `Office`. */
type OfficeParts = Pick<typeof Office, 'actions' | 'addin' | 'context'>;

/** Excel's ribbon. The guide opens in Excel's own dialog window, which no pop-up blocker stops. */
export const officeRibbon = (office: OfficeParts, language: () => Language): Ribbon => ({
  associate: (name, run) => office.actions.associate(name, run),
  showPane: () => office.addin.showAsTaskpane(),
  showHelp: () =>
    new Promise((resolve, reject) => {
      const guide = new URL(`help/${language()}.html`, document.baseURI).href;
      // Per cent of the screen.
      const options = { height: 80, width: 40, displayInIframe: true };
      office.context.ui.displayDialogAsync(guide, options, ({ status, error }) =>
        // The words of Office.AsyncResultStatus.
        String(status) === 'failed' ? reject(new Error(error.message)) : resolve(),
      );
    }),
});
