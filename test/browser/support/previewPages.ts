import type { Page } from 'playwright-core';
import { browserPages, WINDOW } from './browserPages';

/** Opens the preview with a query such as `cartella=indicatori`, in a window of a size in pixels. */
export type OpenPreview = (query?: string, size?: typeof WINDOW) => Promise<Page>;

/** The preview in a real browser, for all tests of a file; returns when its workbook is open. */
export const previewPages = (): OpenPreview => {
  const open = browserPages('dist/preview');
  return async (query = '', size = WINDOW) => {
    const page = await open(`?${query}`, { size });
    await page.waitForFunction(() => window.traguardoPreview?.preview != null);
    return page;
  };
};
