import { codeOf } from '../messageOf';
import { CannotProceed } from '../usageError';
import { besides } from './besides';
import { realDisk, type Disk } from './disk';
import { readStanding, type Standing } from './readBytes';
import { sameFile } from './sameFile';
import { whyNotWritable } from './whyNotWritable';

export const FORMER_STATE = '-precedente';

/** Where the former state of a file goes, and what stands there now. */
export interface FormerStatePlace {
  readonly path: string;
  readonly standing: Standing | null;
}

interface Search {
  /** The file whose state is kept. */
  readonly path: string;
  /** Files of this run, which must stay. */
  readonly taken: readonly string[];
  /** True where the bytes are a former state that this one may replace. */
  readonly isFormerState: (bytes: Uint8Array) => Promise<boolean>;
}

/**
 * The first of `…-precedente.xlsx`, `…-precedente-2.xlsx`, … that is free or holds a former state.
 * Anything else under such a name (a link, a protected file, a file of this run, the untouched
 * original, notes) is somebody's own and stays.
 */
export const formerStatePlace = async (
  { path, taken, isFormerState }: Search,
  disk: Disk = realDisk,
): Promise<FormerStatePlace> => {
  for (let number = 1; ; number += 1) {
    const candidate = besides(path, number === 1 ? FORMER_STATE : `${FORMER_STATE}-${number}`);
    if (await isAny(candidate, [path, ...taken], disk)) continue;
    const found = await whatIsThere(candidate, disk);
    if (found === 'nothing') return { path: candidate, standing: null };
    if (found !== 'writable file') continue;
    const standing = await readStanding(candidate, disk).catch(() => null);
    if (standing !== null && (await isFormerState(standing.bytes))) {
      return { path: candidate, standing };
    }
  }
};

const isAny = async (path: string, others: readonly string[], disk: Disk): Promise<boolean> => {
  for (const other of others) if (await sameFile(path, other, disk)) return true;
  return false;
};

const whatIsThere = async (
  path: string,
  disk: Disk,
): Promise<'nothing' | 'writable file' | 'something else'> => {
  try {
    const found = await disk.lstat(path);
    return found.isFile() && (found.mode & 0o222) !== 0 ? 'writable file' : 'something else';
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return 'nothing';
    throw new CannotProceed(`«${path}»: ${whyNotWritable(code, '--uscita')}`);
  }
};
