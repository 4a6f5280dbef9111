import { chromium, type Browser } from 'playwright-core';

/** A headless browser: the one inside the npm package on Linux, elsewhere the installed Chrome or Edge. */
export const openBrowser = async (): Promise<Browser> => {
  if (process.platform !== 'linux') {
    const channel = process.platform === 'win32' ? 'msedge' : 'chrome';
    return chromium.launch({ channel });
  }
  // Must be set before the import: the package then unpacks its own system libraries.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  // Its own arguments include --single-process, which ends the browser with its first page.
  const args = packed.args.filter((argument) => argument !== '--single-process');
  return chromium.launch({ executablePath: await packed.executablePath(), args });
};
