import type { Page } from 'playwright-core';
import { PANE, policyText, PREVIEW } from '../../../src/packaging/policies/pagePolicies';
import { browserPages, WINDOW } from './browserPages';

/** Opens the preview with a query such as `cartella=indicatori`, in a window of a size in pixels. */
export type OpenPreview = (query?: string, size?: typeof WINDOW) => Promise<Page>;

/** The pane's own policy, and the preview's font. */
const PANE_POLICY = policyText({ ...PANE, 'font-src': PREVIEW['font-src'] ?? [] });

/** Must come as a header: it then holds beside the policy of the page, so that both must allow. */
const underPanePolicy = async (page: Page): Promise<void> => {
  await page.route(/\?.*solo=pannello/, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': PANE_POLICY };
    await route.fulfill({ response, headers });
  });
};

/**
 * The preview in a real browser, for all tests of a file; returns when its workbook is open. The
 * pane alone is under the policy that it has in Excel.
 */
export const previewPages = (): OpenPreview => {
  const open = browserPages('dist/preview');
  return async (query = '', size = WINDOW) => {
    const page = await open(`?${query}`, { size, prepare: underPanePolicy });
    await page.waitForFunction(() => window.traguardoPreview?.preview != null);
    return page;
  };
};
