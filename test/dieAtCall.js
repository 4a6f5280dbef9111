/**
 * Loaded before a program: kills it hard when it reaches a numbered call to the disk. Writing is cut
 * in the middle. `--import` takes this file; the number stands in `execArgv` as `--title=die-at-7`,
 * so that no environment is needed.
 */
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const CHANGING = ['open', 'rename', 'rm', 'unlink', 'writeFile', 'copyFile', 'link', 'truncate'];
const ON_HANDLES = ['writeFile', 'write', 'writev', 'sync', 'chmod', 'chown', 'close', 'truncate'];
const dieAt = Number(/^die-at-(\d+)$/.exec(process.title)?.[1] ?? Infinity);
let calls = 0;

/** Counts a call; at the deadly one it runs what an interruption would leave half done, and dies. */
const counted = async (name, halfway) => {
  calls += 1;
  if (calls !== dieAt) return;
  await halfway?.();
  process.kill(process.pid, 'SIGKILL');
  await new Promise(() => undefined);
};

for (const name of CHANGING) {
  const real = promises[name];
  promises[name] = async (...words) => {
    const isWriting = name !== 'open' || words[1] !== 'r';
    const half = () => real(words[0], words[1].subarray(0, words[1].length / 2), words[2]);
    if (isWriting) await counted(name, name === 'writeFile' ? half : undefined);
    const result = await real(...words);
    return name === 'open' ? watched(result) : result;
  };
}

const watched = (handle) => {
  for (const name of ON_HANDLES) {
    const real = handle[name].bind(handle);
    handle[name] = async (...words) => {
      const half = () => real(words[0].subarray(0, words[0].length / 2));
      await counted(name, name.startsWith('writeFile') ? half : undefined);
      return real(...words);
    };
  }
  return handle;
};

syncBuiltinESMExports();
process.on('exit', () => process.stderr.write(`calls: ${calls}\n`));
