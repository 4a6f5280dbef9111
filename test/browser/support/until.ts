import type { Page } from 'playwright-core';

/** What a slow machine may need, and how often to look. In milliseconds. */
const PATIENCE = 60_000;
const PAUSE = 50;

/** Waits until something outside the page holds; returns also where it does not in time. */
export const until = async (page: Page, holds: () => boolean): Promise<void> => {
  for (let waited = 0; !holds() && waited < PATIENCE; waited += PAUSE) {
    await page.waitForTimeout(PAUSE);
  }
};
