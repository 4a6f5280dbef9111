import type { Locator, Page } from 'playwright-core';

/** What the pane calls its parts, by language. */
export const WORDS = {
  it: {
    pane: 'Riquadro di Traguardo',
    read: 'Leggi questa cartella',
    recognise: /^Riconosci/,
    review: /^Verifica/,
    write: /^Scrivi/,
    written: 'I fogli sono scritti',
  },
  en: {
    pane: 'Traguardo’s pane',
    read: 'Read this workbook',
    recognise: /^Recognise/,
    review: /^Review/,
    write: /^Write/,
    written: 'The sheets have been written',
  },
} as const;

export type Language = keyof typeof WORDS;
export type PaneView = 'recognise' | 'review' | 'write';

export const paneOf = (page: Page, language: Language = 'it'): Locator =>
  page.getByRole('group', { name: WORDS[language].pane });

/** First click: reads the workbook; returns when the first view is there. */
export const readWorkbookIn = async (page: Page, language: Language = 'it'): Promise<void> => {
  await paneOf(page, language).getByRole('button', { name: WORDS[language].read }).click();
  await settled(page, language);
};

/** Second click: another view. */
export const show = async (
  page: Page,
  view: PaneView,
  language: Language = 'it',
): Promise<void> => {
  await paneOf(page, language).getByRole('tab', { name: WORDS[language][view] }).click();
  await settled(page, language);
};

/** Third click: writes the sheets. */
export const writeSheets = async (page: Page, language: Language = 'it'): Promise<void> => {
  await paneOf(page, language).getByRole('button', { name: WORDS[language].write }).click();
};

/** Waits until the pane does nothing any more. */
export const settled = async (page: Page, language: Language = 'it'): Promise<void> => {
  await paneOf(page, language).locator('[role=tabpanel][aria-busy=false]').waitFor();
};
