import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveFolder } from './serveFolder';

/** `npm run preview`: serves dist/preview until it is stopped with Ctrl+C. Port 3001, or PORT. */
const folder = fileURLToPath(new URL('../../dist/preview', import.meta.url));
const port = Number(process.env['PORT'] ?? 3001);

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is "${process.env['PORT'] ?? ''}": write a number from 0 to 65535.`);
  process.exitCode = 1;
} else if (!existsSync(folder)) {
  console.error('There is no dist/preview: run npm run build first.');
  process.exitCode = 1;
} else {
  try {
    const { url } = await serveFolder(folder, { port });
    console.log(`Traguardo: ${url}/ (Ctrl+C: stop)`);
  } catch (error) {
    console.error(`Port ${port} is not free (${String(error)}): choose another, as PORT=3002.`);
    process.exitCode = 1;
  }
}
