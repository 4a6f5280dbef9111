import { describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { FIRST_VIEW_BUDGET, paneSize } from '../../src/packaging/paneSize';

const OFFICE = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const ENTRY = 'code/taskpane.0123456789abcdef0123.js';
const LATER = 'code/core.0123456789abcdef0123.js';
const page = `${OFFICE}<script defer="defer" src="${ENTRY}"></script>`;
const script = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes that gzip cannot shorten. */
const dense = (length: number): Uint8Array => randomBytes(length);

describe('paneSize', () => {
  test('counts what the page loads, not what is loaded later', () => {
    const size = paneSize(
      page,
      new Map([
        [ENTRY, script('a')],
        [LATER, dense(FIRST_VIEW_BUDGET)],
      ]),
    );
    expect(size.first.map(({ script }) => script)).toEqual([ENTRY]);
    expect(size.later.map(({ script }) => script)).toEqual([LATER]);
    expect(size.total).toBe(size.first[0]?.gzipped);
    expect(size.faults).toEqual([]);
  });

  test('refuses a first view over the budget', () => {
    const { faults } = paneSize(page, new Map([[ENTRY, dense(FIRST_VIEW_BUDGET + 1)]]));
    expect(faults).toEqual([expect.stringContaining('over the budget of 240000')]);
  });

  test('refuses a page without scripts', () => {
    expect(paneSize(OFFICE, new Map()).faults).toEqual([
      expect.stringContaining('nothing was measured'),
    ]);
  });

  test('refuses a script that is not there', () => {
    expect(paneSize(page, new Map()).faults).toEqual([
      `The page loads ${ENTRY}, which is not there`,
    ]);
  });

  test('refuses names without a hash', () => {
    const { faults } = paneSize(
      '<script src="code/taskpane.js"></script>',
      new Map([['code/taskpane.js', script('a')]]),
    );
    expect(faults).toEqual([expect.stringContaining('no hash in its name')]);
  });

  test.each([
    ['a.b._overrideSession=c', 'preview'],
    ['fetch("excelize.wasm.gz")', 'excelize'],
    ['OSF.DDA={}', 'office.js'],
  ])('refuses %j in a script', (text, what) => {
    const { faults } = paneSize(
      page,
      new Map([
        [ENTRY, script('a')],
        [LATER, script(text)],
      ]),
    );
    expect(faults).toEqual([expect.stringContaining(what)]);
  });
});
