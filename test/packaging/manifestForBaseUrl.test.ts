import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { elementsAt } from '../../src/packaging/manifest/manifestElement';
import { readManifest } from '../../src/packaging/manifest/readManifest';
import { manifestForBaseUrl } from '../../src/packaging/manifestForBaseUrl';

const manifest = readFileSync('manifest.xml', 'utf8');
const pageOf = (xml: string): string | undefined =>
  elementsAt(readManifest(xml), 'DefaultSettings/SourceLocation')[0]?.attributes['DefaultValue'];

describe('manifestForBaseUrl', () => {
  test('returns the manifest as it is for the development address', () => {
    expect(manifestForBaseUrl(manifest, 'https://localhost:3000')).toBe(manifest);
  });

  test.each([
    ['https://intranet.example.it', 'https://intranet.example.it/taskpane.html'],
    ['https://intranet.example.it/', 'https://intranet.example.it/taskpane.html'],
    [
      'https://example.it:8443/excel/traguardo//',
      'https://example.it:8443/excel/traguardo/taskpane.html',
    ],
    ['https://example.it/r&d', 'https://example.it/r&d/taskpane.html'],
    ['https://example.it/$1', 'https://example.it/$1/taskpane.html'],
  ])('puts every address below %s', (baseUrl, page) => {
    const moved = manifestForBaseUrl(manifest, baseUrl);
    expect(pageOf(moved)).toBe(page);
    expect(moved).not.toContain('localhost');
  });

  test.each([
    ['http://intranet.example.it', /by https/],
    ['intranet.example.it/traguardo', /write the https address/],
    ['', /write the https address/],
    ['true', /write the https address/],
    ['https://example.it/?a=1', /more than a folder/],
    ['https://me:pw@example.it/', /more than a folder/],
    ['https://example.it/taskpane.html', /is a file/],
  ])('refuses %j', (baseUrl, message) => {
    expect(() => manifestForBaseUrl(manifest, baseUrl)).toThrow(message);
  });
});
