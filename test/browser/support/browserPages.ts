import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../../../src/packaging/openBrowser';
import { serveFolder, type FolderServer } from '../../../src/packaging/serveFolder';

/** The usual window, in pixels. */
export const WINDOW = { width: 1280, height: 800 };
/** A loaded machine may be slow; nothing that works is. In milliseconds. */
const PATIENCE = 60_000;

export interface PageOptions {
  /** The window in pixels. */
  readonly size?: typeof WINDOW;
  /** Runs before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Opens a page of the folder by its path and query. */
export type OpenPage = (address: string, options?: PageOptions) => Promise<Page>;

/**
 * A built folder in a real browser, for all tests of a file. After each test no page may have
 * thrown, reported an error or asked anything of an address but its own and the `outside` ones.
 */
export const browserPages = (folder: string, outside: readonly string[] = []): OpenPage => {
  let server: FolderServer;
  let browser: Browser;
  let context: BrowserContext | null = null;
  let mishaps: string[] = [];
  const isKnown = (address: string): boolean =>
    /^(data|blob):/.test(address) ||
    address.startsWith(`${server.url}/`) ||
    outside.includes(address);

  beforeAll(async () => {
    if (!existsSync(folder)) throw new Error(`There is no ${folder}: run npm run build first.`);
    server = await serveFolder(folder);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    await context?.close();
    context = null;
    const reported = mishaps;
    mishaps = [];
    expect(reported).toEqual([]);
  });

  return async (address, { size = WINDOW, prepare } = {}) => {
    context ??= await browser.newContext({ acceptDownloads: true, locale: 'it-IT' });
    const page = await context.newPage();
    await page.setViewportSize(size);
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => mishaps.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') mishaps.push(message.text());
    });
    page.on('request', (request) => {
      if (!isKnown(request.url())) mishaps.push(`asked for ${request.url()}`);
    });
    await prepare?.(page);
    await page.goto(`${server.url}/${address}`);
    return page;
  };
};
