import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import { cacheControl, mediaType } from './mediaTypes';

export interface FolderServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface Serving {
  /** 0, the default, takes any that is free. */
  readonly port?: number;
  /** Certificate and key: serves by https. */
  readonly secure?: Pick<ServerOptions, 'ca' | 'cert' | 'key'>;
}

/** Serves the files of a folder to this machine alone. Rejects where the port is taken. */
export const serveFolder = async (folder: string, serving: Serving = {}): Promise<FolderServer> => {
  const root = await realpath(folder);
  const answer = (request: IncomingMessage, response: ServerResponse): void =>
    void respond(root, request, response);
  const server = serving.secure ? createSecureServer(serving.secure, answer) : createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    // Office and the certificates say localhost, which may be either loopback address.
    server.listen(serving.port ?? 0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `${serving.secure ? 'https' : 'http'}://localhost:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
};

const respond = async (
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  try {
    const file = await fileOf(root, request.url ?? '/');
    if (file === null) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    const bytes = await readFile(file);
    const cache = cacheControl(file);
    response.writeHead(200, {
      'Content-Type': mediaType(file),
      'Content-Length': bytes.length,
      'X-Content-Type-Options': 'nosniff',
      ...(cache === null ? {} : { 'Cache-Control': cache }),
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  } catch {
    response.writeHead(500, { 'Content-Type': 'text/plain' }).end('The file could not be read');
  }
};

/** The file that an address means; null where there is none inside the folder. */
const fileOf = async (root: string, address: string): Promise<string | null> => {
  try {
    // Decoded after the URL was taken apart, so that `%2e%2e` and `..` meet the same check.
    const path = decodeURIComponent(new URL(`http://localhost${address}`).pathname);
    if (!address.startsWith('/') || path.includes('\0') || path.includes('\\')) return null;
    const wanted = join(root, path.endsWith('/') ? `${path}index.html` : path);
    // Links inside the folder must not lead out of it either.
    const real = await realpath(wanted);
    return real.startsWith(root + sep) && (await stat(real)).isFile() ? real : null;
  } catch {
    return null;
  }
};
