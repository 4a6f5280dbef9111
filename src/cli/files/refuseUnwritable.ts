import { constants } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from '../messageOf';
import { CannotProceed } from '../usageError';
import { realDisk, type Disk } from './disk';
import { placeOf } from './placeOf';
import { fault, whyNotWritable, type PathOption } from './whyNotWritable';

const ANYBODY_WRITES = 0o222;

/**
 * Refuses, before any work, a path where no file can be written: a missing or closed folder, a
 * protected file, anything that is no file. A file that nobody may write is respected even where the
 * superuser could.
 */
export const refuseUnwritable = async (
  path: string,
  option: PathOption,
  disk: Disk = realDisk,
): Promise<void> => {
  try {
    const place = await placeOf(path, disk);
    const found = await disk.stat(place).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    });
    if (found?.isDirectory() === true) throw fault('EISDIR');
    if (found?.isFile() === false) throw fault('NOT-A-FILE');
    if (found !== null && (found.mode & ANYBODY_WRITES) === 0) throw fault('READ-ONLY');
    await disk.access(dirname(place), constants.W_OK);
    if (found !== null) await disk.access(place, constants.W_OK);
  } catch (error) {
    throw new CannotProceed(`«${path}»: ${whyNotWritable(codeOf(error), option)}`);
  }
};
