import type { Page } from 'playwright-core';

/** More stops than any view has before what is looked for. */
const MOST_STOPS = 120;

/** What has the focus: its role or element, and the name that a screen reader says. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'nothing';
    const labelled = element.getAttribute('aria-labelledby');
    const name =
      element.getAttribute('aria-label') ??
      (labelled === null ? null : document.getElementById(labelled)?.textContent) ??
      element.textContent;
    return `${element.getAttribute('role') ?? element.localName}: ${(name ?? '').trim()}`;
  });

/** Goes on with Tab, or back with Shift+Tab, until what is looked for has the focus. */
export const tabTo = async (page: Page, wanted: RegExp, key = 'Tab'): Promise<void> => {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (wanted.test(now)) return;
    passed.push(now.slice(0, 60));
  }
  throw new Error(`${String(wanted)} has no stop among:\n${passed.join('\n')}`);
};
