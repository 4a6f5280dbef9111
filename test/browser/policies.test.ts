import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PAGE_POLICIES, type Folder } from '../../src/packaging/policies/pagePolicies';
import { browserPages } from './support/browserPages';
import { OFFICE_JS, officeStub, USUAL_OFFICE } from './support/officeStub';
import { until } from './support/until';

const FOREIGN = 'https://altrove.example/';

interface Attempt {
  /** Runs in the page; `add` puts an element into it. */
  readonly script: string;
  readonly blockedBy: string;
}

/** What an intruder would try. */
const ATTEMPTS: readonly Attempt[] = [
  { script: `add('script', { textContent: 'ran = true' })`, blockedBy: 'script-src-elem inline' },
  {
    script: `add('div', { innerHTML: '<b onclick="ran = true">' }).firstChild.click()`,
    blockedBy: 'script-src-attr inline',
  },
  { script: `setTimeout('ran = true')`, blockedBy: 'script-src eval' },
  { script: `add('script', { src: foreign })`, blockedBy: `script-src-elem ${FOREIGN}` },
  { script: `fetch(foreign).catch(() => {})`, blockedBy: `connect-src ${FOREIGN}` },
  { script: `navigator.sendBeacon(foreign, 'x')`, blockedBy: `connect-src ${FOREIGN}` },
  { script: `add('img', { src: foreign })`, blockedBy: `img-src ${FOREIGN}` },
  {
    script: `add('link', { rel: 'stylesheet', href: foreign })`,
    blockedBy: `style-src-elem ${FOREIGN}`,
  },
  { script: `add('iframe', { src: foreign })`, blockedBy: `frame-src ${FOREIGN}` },
  { script: `add('object', { data: foreign })`, blockedBy: `object-src ${FOREIGN}` },
  { script: `add('base', { href: foreign })`, blockedBy: `base-uri ${FOREIGN}` },
  {
    script: `add('form', { action: foreign, method: 'post' }).submit()`,
    blockedBy: `form-action ${FOREIGN}`,
  },
];

/** Allowed in the preview, whose grid needs them. */
const STYLES: readonly Attempt[] = [
  {
    script: `add('style', { textContent: 'body { color: red }' })`,
    blockedBy: 'style-src-elem inline',
  },
  {
    script: `add('div', { innerHTML: '<p style="color: red">' })`,
    blockedBy: 'style-src-attr inline',
  },
];

const run = (page: Page, script: string): Promise<unknown> =>
  page.evaluate(`{
    const foreign = ${JSON.stringify(FOREIGN)};
    const add = (name, properties) =>
      document.body.appendChild(Object.assign(document.createElement(name), properties));
    ${script};
  }`);

/** Answers for the address elsewhere with a script, and keeps what asked for it. */
const elsewhere = async (page: Page, reached: string[]): Promise<void> => {
  await page.route(`${FOREIGN}**`, (route) => {
    reached.push(route.request().resourceType());
    return route.fulfill({ contentType: 'text/javascript', body: 'ran = true' });
  });
};

const FOLDERS = Object.keys(PAGE_POLICIES) as readonly Folder[];
const PAGES = FOLDERS.flatMap((folder) =>
  Object.keys(PAGE_POLICIES[folder]).map((file) => [folder, file] as const),
);

describe.each(PAGES)('the policy of dist/%s/%s', (folder, file) => {
  const open = browserPages(`dist/${folder}`, [OFFICE_JS, FOREIGN]);

  test('blocks what an intruder would try, and lets the page be', async () => {
    const blocked: string[] = [];
    const reached: string[] = [];
    const page = await open(file, {
      prepare: async (opened) => {
        await officeStub(USUAL_OFFICE)(opened);
        await elsewhere(opened, reached);
      },
      onBlocked: (what) => blocked.push(what),
    });
    const place = (): Promise<unknown> => page.evaluate('[location.href, document.baseURI]');
    const before = await place();
    expect(blocked).toEqual([]);

    const attempts = file === 'index.html' ? ATTEMPTS : [...ATTEMPTS, ...STYLES];
    for (const { script, blockedBy } of attempts) {
      await run(page, script);
      await until(page, () => blocked.length > 0);
      const reported = [...new Set(blocked.splice(0))];
      expect({ script, reported }).toEqual({ script, reported: [blockedBy] });
    }
    expect(reached).toEqual([]);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(await place()).toEqual(before);
  });
});
