import { codeOf } from '../messageOf';
import type { Disk } from './disk';

const PATIENCE = 2000;
const PAUSE = 100;

/** A file that another program holds; Windows reports it as a missing permission too. */
const PASSING = ['EBUSY', 'ETXTBSY'];
const PASSING_ON_WINDOWS = ['EPERM', 'EACCES'];

/**
 * Repeats work that fails because a file is held for a moment (by a synchronised folder, a virus
 * scanner), for two seconds at most; then throws what it failed with. Other failures throw at once.
 */
export const tryAgain = async <T>(disk: Disk, work: () => Promise<T>): Promise<T> => {
  for (let waited = 0; ; waited += PAUSE) {
    try {
      return await work();
    } catch (error) {
      if (waited >= PATIENCE || !mayPass(codeOf(error), disk)) throw error;
      await disk.pause(PAUSE);
    }
  }
};

const mayPass = (code: string, { platform }: Disk): boolean =>
  PASSING.includes(code) || (platform === 'win32' && PASSING_ON_WINDOWS.includes(code));
