/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  headerText,
  PAGE_POLICIES,
  policyText,
  type Folder,
  type Policy,
} from '../../../src/packaging/policies/pagePolicies';

/** The folders that `npm run build` makes. */
const FOLDERS = Object.keys(PAGE_POLICIES) as readonly Folder[];
const OUTSIDE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const policiesOf = (folder: Folder): Readonly<Record<string, Policy>> => PAGE_POLICIES[folder];
const pagesIn = (folder: Folder): readonly string[] =>
  readdirSync(join('dist', folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.html?$/i.test(path));

const documentOf = (folder: Folder, page: string): Document =>
  new DOMParser().parseFromString(readFileSync(join('dist', folder, page), 'utf8'), 'text/html');
const all = (page: Document, selector: string): readonly Element[] => [
  ...page.querySelectorAll(selector),
];

describe.each(FOLDERS)('dist/%s', (folder) => {
  test('holds the pages that have a policy, and no others', () => {
    expect([...pagesIn(folder)].sort()).toEqual(Object.keys(policiesOf(folder)).sort());
  });

  describe.each(Object.entries(policiesOf(folder)))('%s', (file, policy) => {
    const page = documentOf(folder, file);

    test('states its policy once, before all that it loads', () => {
      const stated = all(page, 'meta[http-equiv="Content-Security-Policy"]');
      expect(stated.map((meta) => meta.getAttribute('content'))).toEqual([policyText(policy)]);
      expect(page.head.children[0]?.getAttribute('charset')).toBe('utf-8');
      expect(page.head.children[1]).toBe(stated[0]);
    });

    test('has no scripts and styles of its own, and takes all from its folder or Microsoft', () => {
      const inline = all(page, 'script:not([src]), style, [style]');
      expect(inline.map(({ outerHTML }) => outerHTML)).toEqual([]);
      const attributes = all(page, '*').flatMap((element) => [...element.attributes]);
      expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([]);
      const loaded = all(page, '[src], link[href]').map(
        (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
      );
      const foreign = loaded.filter((address) => /^\w+:|^\/\//.test(address));
      expect(foreign).toEqual(file === 'taskpane.html' ? [OUTSIDE] : []);
    });
  });
});

test('the notes for the server state the headers of all pages, for each server', () => {
  const notes = readFileSync('dist/pane/LEGGIMI.md', 'utf8');
  const stated = [...notes.matchAll(/"(default-src [^"]+)"/g)].map(([, header]) => header);
  const { 'taskpane.html': pane, 'help/it.html': help, 'help/en.html': other } = PAGE_POLICIES.pane;
  expect(other).toBe(help);
  const both = [headerText(pane), headerText(help)];
  expect(stated).toEqual([...both, ...both, ...both]);
  expect(notes).not.toContain('{{');
});
