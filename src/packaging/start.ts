import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { DEVELOPMENT_URL } from './manifestForBaseUrl';
import { serveFolder } from './serveFolder';
import { sideload } from './sideload';

/**
 * `npm start`, after the build: serves dist/pane by https and opens desktop Excel with the add-in.
 * Ctrl+C stops serving; `npm stop` takes the add-in out of Excel.
 */
const folder = fileURLToPath(new URL('../../dist/pane', import.meta.url));
const manifest = fileURLToPath(new URL('../../dist/pane/manifest.xml', import.meta.url));

const start = async (): Promise<void> => {
  if (!existsSync(manifest) || !readFileSync(manifest, 'utf8').includes(`${DEVELOPMENT_URL}/`)) {
    throw new Error(`dist/pane is not built for ${DEVELOPMENT_URL}: run npm run build`);
  }
  const { ca, cert, key } = await getHttpsServerOptions();
  const port = Number(new URL(DEVELOPMENT_URL).port);
  const { url } = await serveFolder(folder, { port, secure: { ca, cert, key } }).catch(
    (error: unknown) => {
      throw new Error(`Port ${port} is not free (${String(error)}): end what uses it`);
    },
  );
  console.log(`Traguardo: ${url}/taskpane.html (Ctrl+C: stop; npm stop: out of Excel)`);
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    console.log(`There is no desktop Excel here: upload ${manifest} in Excel for the web.`);
  } else if (!(await sideload('start', manifest))) {
    console.error('Excel did not take the add-in. It is served; see above for what went wrong.');
  }
};

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
