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
    const body = `const stubbed = ${JSON.stringify(office)};\n${SCRIPT}`;
    await page.route(OFFICE_JS, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  };

/** Text and no function: what compiles the tests may put helpers into functions. */
const SCRIPT = `
window.associated = [];
window.Excel = {};
window.Office = {
  HostType: { Excel: 'Excel', Word: 'Word' },
  onReady: () => Promise.resolve({ host: stubbed.host, platform: 'PC' }),
  actions: { associate: (name) => window.associated.push(name) },
  addin: { showAsTaskpane: () => Promise.resolve() },
  context: {
    displayLanguage: stubbed.displayLanguage,
    officeTheme: { bodyBackgroundColor: stubbed.bodyBackgroundColor },
    requirements: {
      isSetSupported: (_, version) => Number(version.split('.')[1]) <= stubbed.apiSet,
    },
  },
};
`;
