import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../../../src/packaging/openBrowser';
import { serveFolder, type FolderServer } from '../../../src/packaging/serveFolder';

const FOLDER = 'dist/preview';
const SIZE = { width: 1280, height: 800 };
/** A loaded machine may be slow; nothing that works is. In milliseconds. */
const PATIENCE = 60_000;

/** Opens the preview with a query such as `cartella=indicatori`, in a window of a size in pixels. */
export type OpenPreview = (query?: string, size?: typeof SIZE) => Promise<Page>;

/**
 * The preview in a real browser, for all tests of a file. After each test no page may have thrown,
 * reported an error or asked anything of another address than its own.
 */
export const previewPages = (): OpenPreview => {
  let server: FolderServer;
  let browser: Browser;
  let context: BrowserContext | null = null;
  let mishaps: string[] = [];

  beforeAll(async () => {
    if (!existsSync(FOLDER)) throw new Error(`There is no ${FOLDER}: run npm run build first.`);
    server = await serveFolder(FOLDER);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    await context?.close();
    context = null;
    expect(mishaps).toEqual([]);
    mishaps = [];
  });

  return async (query = '', viewport = SIZE) => {
    context ??= await browser.newContext({ acceptDownloads: true, locale: 'it-IT' });
    const page = await context.newPage();
    await page.setViewportSize(viewport);
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => mishaps.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') mishaps.push(message.text());
    });
    page.on('request', (request) => {
      const address = request.url();
      if (!/^(data|blob):/.test(address) && !address.startsWith(server.url)) mishaps.push(address);
    });
    await page.goto(`${server.url}/?${query}`);
    await page.waitForFunction(() => window.traguardoPreview?.preview != null);
    return page;
  };
};
