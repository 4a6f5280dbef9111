import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Chrome or Edge as installed by hand, where the packaged Chromium does not run. */
const INSTALLED = ['chrome', 'msedge'] as const;

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * A real browser. On Linux the Chromium inside the npm package @sparticuz/chromium, elsewhere the
 * installed Chrome or Edge.
 */
export const launchBrowser = async (): Promise<Browser> => {
  if (process.platform !== 'linux') return launchInstalled();
  // Only with this does the package unpack the system libraries that Chromium needs.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  packaged.setGraphicsMode = false;
  const executablePath = await packaged.executablePath();
  if (!existsSync(executablePath)) throw new Error(`no Chromium at ${executablePath}`);
  return chromium.launch({ executablePath, args: [...packaged.args, ...QUIET], headless: true });
};

const launchInstalled = async (): Promise<Browser> => {
  const failures: string[] = [];
  for (const channel of INSTALLED) {
    try {
      return await chromium.launch({ channel, headless: true });
    } catch (error) {
      failures.push(`${channel}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(`The browser tests need Chrome or Edge. ${failures.join(' · ')}`);
};
