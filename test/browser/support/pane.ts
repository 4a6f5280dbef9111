import type { Locator, Page } from 'playwright-core';

/** What the pane calls its parts, by language. */
export const WORDS = {
  it: {
    read: 'Leggi questa cartella',
    recognise: /^Riconosci/,
    review: /^Verifica/,
    write: /^Scrivi/,
    written: 'I fogli sono scritti',
  },
  en: {
    read: 'Read this workbook',
    recognise: /^Recognise/,
    review: /^Review/,
    write: /^Write/,
    written: 'The sheets have been written',
  },
} as const;

export type Language = keyof typeof WORDS;
export type PaneView = 'recognise' | 'review' | 'write';

/** The part of the page that is the pane. */
export const paneOf = (page: Page): Locator => page.locator('.pane');

/** First click: reads the workbook; returns when the first view is there. */
export const readWorkbookIn = async (page: Page, language: Language = 'it'): Promise<void> => {
  await paneOf(page).getByRole('button', { name: WORDS[language].read }).click();
  await settled(page);
};

/** Second click: another view. */
export const show = async (
  page: Page,
  view: PaneView,
  language: Language = 'it',
): Promise<void> => {
  await paneOf(page).getByRole('tab', { name: WORDS[language][view] }).click();
  await settled(page);
};

/** Third click: writes the sheets. */
export const writeSheets = async (page: Page, language: Language = 'it'): Promise<void> => {
  await paneOf(page).getByRole('button', { name: WORDS[language].write }).click();
};

/** Waits until the pane does nothing any more. */
export const settled = async (page: Page): Promise<void> => {
  await paneOf(page).locator('[role=tabpanel][aria-busy=false]').waitFor();
};
