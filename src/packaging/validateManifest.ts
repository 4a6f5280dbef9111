import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMAND_NAMES } from '../commands/commandNames';
import { manifestProblems } from './manifest/manifestProblems';
import { sourceOf } from './sourceOf';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * `npm run validate` checks manifest.xml against the sources; with a folder, as `dist/pane`, the
 * manifest of that folder against its files. Ends with 1 where something is wrong.
 */
const [folder] = process.argv.slice(2);
const manifest = resolve(folder ?? root, 'manifest.xml');
const place = (path: string): string =>
  folder === undefined ? join(root, sourceOf(path)) : resolve(folder, path);

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const problems = manifestProblems(readFileSync(manifest, 'utf8'), {
  version,
  commands: COMMAND_NAMES,
  file: (path) => (existsSync(place(path)) ? readFileSync(place(path)) : null),
});
for (const { line, where, rule, what, remedy } of problems) {
  console.error(`${manifest}:${line} ${where} [${rule}]\n  ${what}.\n  ${remedy}.`);
}
if (problems.length > 0) {
  process.exitCode = 1;
} else {
  console.log(`${manifest}: no problems.`);
}
