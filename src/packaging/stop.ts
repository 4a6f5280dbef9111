import { fileURLToPath } from 'node:url';
import { sideload } from './sideload';

/** `npm stop`: takes the add-in out of desktop Excel. */
const manifest = fileURLToPath(new URL('../../dist/pane/manifest.xml', import.meta.url));
if (!(await sideload('stop', manifest))) process.exitCode = 1;
