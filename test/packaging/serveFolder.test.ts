import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder, type FolderServer } from '../../src/packaging/serveFolder';

const top = mkdtempSync(join(tmpdir(), 'traguardo-serve-'));
const folder = join(top, 'pane');
let server: FolderServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'code'), { recursive: true });
  writeFileSync(join(top, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<p>è</p>');
  writeFileSync(join(folder, 'excelize.wasm'), new Uint8Array([0, 97, 115, 109]));
  writeFileSync(join(folder, 'code', 'taskpane.0123456789abcdef0123.js'), '1');
  writeFileSync(join(folder, 'icon-16.png'), '');
  symlinkSync(join(top, 'secret.txt'), join(folder, 'way-out.txt'));
  server = await serveFolder(folder);
});
afterAll(async () => {
  await server.close();
  rmSync(top, { recursive: true });
});

/** Asks for a path as it stands: `fetch` would tidy `..` away. */
const statusOf = (path: string, method = 'GET'): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(server.url);
    request({ host: 'localhost', port, path, method }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('serveFolder', () => {
  test('serves the page of the folder, never from a cache', async () => {
    const answer = await fetch(`${server.url}/`);
    expect(await answer.text()).toBe('<p>è</p>');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  test('serves WebAssembly as what it is', async () => {
    const answer = await fetch(`${server.url}/excelize.wasm?v=1`);
    expect(answer.headers.get('content-type')).toBe('application/wasm');
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0, 97, 115, 109]);
  });

  test('lets hashed files be kept', async () => {
    const answer = await fetch(`${server.url}/code/taskpane.0123456789abcdef0123.js`);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('says nothing about keeping icons, which Office would then not show', async () => {
    const answer = await fetch(`${server.url}/icon-16.png`);
    expect(answer.headers.get('cache-control')).toBeNull();
  });

  test('answers HEAD without a body', async () => {
    const answer = await fetch(`${server.url}/index.html`, { method: 'HEAD' });
    expect(answer.headers.get('content-length')).toBe('9');
    expect(await answer.text()).toBe('');
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/code/..%5c..%5csecret.txt',
    '/code/../../secret.txt',
    '/way-out.txt',
    '//secret.txt',
    '/%00',
    '/%ff',
    '/code',
    '/missing.js',
  ])('refuses %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  test('refuses to be written to', async () => {
    expect(await statusOf('/index.html', 'PUT')).toBe(405);
  });

  test('rejects where the port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serveFolder(folder, { port })).rejects.toThrow('EADDRINUSE');
  });

  test('rejects where there is no folder', async () => {
    await expect(serveFolder(join(top, 'nowhere'))).rejects.toThrow('ENOENT');
  });
});
