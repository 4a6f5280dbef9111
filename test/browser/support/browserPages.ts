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
  /** Takes what the page's policy blocks, as `script-src-elem https://…`, and lets the test pass. */
  readonly onBlocked?: (blocked: string) => void;
}

/** Opens a page of the folder by its path and query. */
export type OpenPage = (address: string, options?: PageOptions) => Promise<Page>;

/** What the browser says on its console of what a policy blocked, and of the directive. */
const BLOCKED = /Content Security Policy|was not explicitly set/;

const reportBlocked = async (page: Page, report: (blocked: string) => void): Promise<void> => {
  await page.exposeFunction('reportBlocked', report);
  await page.addInitScript(() => {
    const { reportBlocked } = window as unknown as { reportBlocked: (blocked: string) => void };
    document.addEventListener('securitypolicyviolation', (event) =>
      reportBlocked(`${event.effectiveDirective} ${event.blockedURI}`),
    );
  });
};

/**
 * A built folder in a real browser, for all tests of a file. After each test no page may have
 * thrown, reported an error, met its content security policy, or asked anything of an address but
 * its own and those that start as one `outside`.
 */
export const browserPages = (folder: string, outside: readonly string[] = []): OpenPage => {
  let server: FolderServer;
  let browser: Browser;
  let context: BrowserContext | null = null;
  let mishaps: string[] = [];
  const isKnown = (address: string): boolean =>
    /^(data|blob):/.test(address) ||
    address.startsWith(`${server.url}/`) ||
    outside.some((known) => address.startsWith(known));

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

  return async (address, { size = WINDOW, prepare, onBlocked } = {}) => {
    // Without motion: on a loaded machine a look would measure colours that are still changing.
    context ??= await browser.newContext({
      acceptDownloads: true,
      locale: 'it-IT',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.setViewportSize(size);
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => mishaps.push(error.message));
    page.on('console', (message) => {
      const isKnownBlock = onBlocked !== undefined && BLOCKED.test(message.text());
      if (message.type() === 'error' && !isKnownBlock) mishaps.push(message.text());
    });
    // Must listen beside the console: it does not hear of what a script tries and catches.
    await reportBlocked(page, onBlocked ?? ((blocked) => mishaps.push(`blocked ${blocked}`)));
    page.on('request', (request) => {
      if (!isKnown(request.url())) mishaps.push(`asked for ${request.url()}`);
    });
    await prepare?.(page);
    await page.goto(`${server.url}/${address}`);
    return page;
  };
};
