import { basename, dirname, join } from 'node:path';
import { CannotProceed } from '../usageError';
import { realDisk, type Disk } from './disk';
import { placeOf } from './placeOf';

const LOCKS = [
  { program: 'Excel', of: (name: string) => `~$${name}` },
  { program: 'LibreOffice', of: (name: string) => `.~lock.${name}#` },
] as const;

/**
 * Refuses a target that Excel or LibreOffice hold open: their lock file lies beside the name under
 * which it was opened, a link's or its own.
 */
export const refuseIfOpen = async (path: string, disk: Disk = realDisk): Promise<void> => {
  const place = await placeOf(path, disk).catch(() => path);
  for (const file of [path, place]) {
    for (const { program, of } of LOCKS) {
      const lock = join(dirname(file), of(basename(file)));
      const isThere = await disk.lstat(lock).then(
        () => true,
        () => false,
      );
      if (!isThere) continue;
      throw new CannotProceed(
        `«${path}»: è aperto in ${program}; chiuderlo e rilanciare il comando ` +
          `(se non lo è, eliminare il file «${basename(lock)}»).`,
      );
    }
  }
};
