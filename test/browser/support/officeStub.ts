import type { Page } from 'playwright-core';

export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** What a test wants Office to say about the program around the pane. */
export interface StubbedOffice {
  readonly host: 'Excel' | 'Word';
  /** Highest set of ExcelApi, `1.12` as 12. */
  readonly apiSet: number;
  readonly displayLanguage: string;
  readonly bodyBackgroundColor: string;
}

export const USUAL_OFFICE: StubbedOffice = {
  host: 'Excel',
  apiSet: 18,
  displayLanguage: 'it-IT',
  bodyBackgroundColor: '#FFFFFF',
};

/**
 * Answers for Microsoft's hosted script, which needs a network and an Office around it. Only what
 * the pane asks at its start; the workbook is tested over the embedded Excel.
 */
export const officeStub =
  (office: StubbedOffice) =>
  async (page: Page): Promise<void> => {
    const body = `(${install.toString()})(${JSON.stringify(office)})`;
    await page.route(OFFICE_JS, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  };

/** Runs in the page. */
const install = (office: StubbedOffice): void => {
  const associated: string[] = [];
  Object.assign(window, {
    associated,
    Excel: {},
    Office: {
      HostType: { Excel: 'Excel', Word: 'Word' },
      onReady: () => Promise.resolve({ host: office.host, platform: 'PC' }),
      actions: { associate: (name: string) => associated.push(name) },
      addin: { showAsTaskpane: () => Promise.resolve() },
      context: {
        displayLanguage: office.displayLanguage,
        officeTheme: { bodyBackgroundColor: office.bodyBackgroundColor },
        requirements: {
          isSetSupported: (_: string, version: string) =>
            Number(version.split('.')[1]) <= office.apiSet,
        },
      },
    },
  });
};
