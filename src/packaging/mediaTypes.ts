import { extname } from 'node:path';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The media type of a file by its name; bytes where it is unknown. */
export const mediaType = (file: string): string =>
  MEDIA_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';

/** Files whose name changes with their content: `taskpane.1a2b3c4d….js`. */
export const HASHED_NAME = /\.[0-9a-f]{16,}\.\w+$/;

/** `Cache-Control` of a file, or null: Office shows no icon that comes with one. */
export const cacheControl = (file: string): string | null => {
  if (HASHED_NAME.test(file)) return 'public, max-age=31536000, immutable';
  return ['.png', '.ico', '.svg'].includes(extname(file)) ? null : 'no-cache';
};
