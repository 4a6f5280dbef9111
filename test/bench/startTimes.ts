import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import HtmlPlugin from 'html-webpack-plugin';
import type { Browser } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import { serveFolder } from '../../src/packaging/serveFolder';
import { OFFICE_JS, officeStub, USUAL_OFFICE } from '../browser/support/officeStub';

const REPEATS = 7;

/** From asking for the page until the first frame in which its button can be pressed, ms. */
export interface StartTime {
  readonly page: string;
  readonly best: number;
  readonly median: number;
}

/** The pane beside the least page that Fluent can make, each in a browser without a cache. */
export const startTimes = async (
  browser: Browser,
  root: string,
  folder: string,
): Promise<readonly StartTime[]> => {
  await buildMinimal(root, folder);
  const pane: number[] = [];
  const minimal: number[] = [];
  // In turn, so that both meet the same load of the machine.
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    pane.push(await startTime(browser, join(root, 'dist/pane'), 'taskpane.html'));
    minimal.push(await startTime(browser, folder, 'index.html'));
  }
  return [summary('pane', pane), summary('minimal Fluent page', minimal)];
};

const summary = (page: string, times: readonly number[]): StartTime => {
  const sorted = [...times].sort((a, b) => a - b);
  return { page, best: sorted[0] ?? NaN, median: sorted[Math.floor(sorted.length / 2)] ?? NaN };
};

const startTime = async (browser: Browser, folder: string, address: string): Promise<number> => {
  const server = await serveFolder(folder);
  const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
  try {
    const page = await context.newPage();
    await officeStub(USUAL_OFFICE)(page);
    await page.goto(`${server.url}/${address}`, { waitUntil: 'commit' });
    const ready = await page.waitForFunction(() =>
      document.querySelector('#pane button') === null ? null : performance.now(),
    );
    return (await ready.jsonValue()) ?? NaN;
  } finally {
    await context.close();
    await server.close();
  }
};

type Configured = Configuration | (() => Configuration);

/** Builds the minimal page just as the pane is built. */
const buildMinimal = async (root: string, folder: string): Promise<void> => {
  const file = pathToFileURL(join(root, 'webpack.config.js')).href;
  const { default: all } = (await import(file)) as { readonly default: readonly Configured[] };
  const pane = all
    .map((each) => (typeof each === 'function' ? each() : each))
    .find(({ name }) => name === 'pane');
  if (pane === undefined) throw new Error('webpack.config.js builds no pane');
  const page = new HtmlPlugin({
    templateContent: `<script src="${OFFICE_JS}"></script><div id="pane"></div>`,
  });
  await built({
    ...pane,
    entry: { minimal: join(root, 'test/bench/minimalPage.tsx') },
    output: { ...pane.output, path: folder },
    plugins: [page],
  });
};

const built = (configuration: Configuration): Promise<void> =>
  new Promise((done, fail) => {
    webpack(configuration, (error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString('errors-only')));
      else done();
    });
  });
