import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FIRST_VIEW_BUDGET, paneSize, type ScriptSize } from './paneSize';

/** `npm run size`: what the pane loads, and 1 at the end where its first view is over the budget. */
const folder = fileURLToPath(new URL('../../dist/pane', import.meta.url));
const page = join(folder, 'taskpane.html');

const scriptsOf = (): ReadonlyMap<string, Uint8Array> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.js'))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]),
  );

const print = (title: string, sizes: readonly ScriptSize[]): void => {
  console.log(title);
  for (const { script, bytes, gzipped } of [...sizes].sort((a, b) => b.gzipped - a.gzipped)) {
    console.log(`${String(gzipped).padStart(9)} gzipped ${String(bytes).padStart(9)}  ${script}`);
  }
};

if (existsSync(page)) {
  const { first, later, total, faults } = paneSize(readFileSync(page, 'utf8'), scriptsOf());
  print('First view:', first);
  console.log(`${String(total).padStart(9)} gzipped, of ${FIRST_VIEW_BUDGET} that it may take`);
  print('Loaded when needed:', later);
  for (const fault of faults) console.error(`${fault}.`);
  if (faults.length > 0) process.exitCode = 1;
} else {
  console.error('There is no dist/pane: run npm run build first.');
  process.exitCode = 1;
}
