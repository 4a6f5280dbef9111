import { dirname } from 'node:path';
import { codeOf } from '../messageOf';
import { CannotProceed } from '../usageError';
import { realDisk, type Disk } from './disk';
import { equalBytes } from './equalBytes';
import { placeOf } from './placeOf';
import { stampOf, type Standing } from './readBytes';
import { removeTemporary, temporaryFile, type Permissions } from './temporaryFile';
import { tryAgain } from './tryAgain';
import { fault, whyNotWritable, type PathOption } from './whyNotWritable';

/** A file as it is to be. */
export interface NewFile {
  readonly path: string;
  readonly content: Uint8Array;
  /** What stood there when the run looked, or null for nothing: only that is replaced. */
  readonly standing: Standing | null;
  /** Whose permissions the file takes where it does not replace one. */
  readonly permissionsOf?: string;
  /** The option that names another path, for the message. */
  readonly option: PathOption;
}

interface Prepared {
  readonly file: NewFile;
  readonly place: string;
  readonly temporary: string;
}

/**
 * Puts files in their places, in the given order. All are first written and flushed beside their
 * places, so that a full disk is noticed before anything is replaced; then each is renamed. A kill
 * at any moment leaves every file old or new, and complete. A file that would not change is left
 * alone; a link stays a link. Throws {@link CannotProceed}, which names what was replaced before.
 */
export const replaceFiles = async (
  files: readonly NewFile[],
  disk: Disk = realDisk,
): Promise<void> => {
  const waiting: Prepared[] = [];
  const replaced: string[] = [];
  try {
    for (const file of files.filter(isChange)) {
      waiting.push(await naming(file, replaced, () => prepare(file, disk)));
    }
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const prepared = next;
      await naming(prepared.file, replaced, () => putInPlace(prepared, disk));
      replaced.push(prepared.file.path);
      waiting.shift();
    }
  } finally {
    for (const { temporary } of waiting) await removeTemporary(temporary, disk);
  }
};

const isChange = ({ content, standing }: NewFile): boolean =>
  standing === null || !equalBytes(standing.bytes, content);

const naming = async <T>(
  { path, option }: NewFile,
  replaced: readonly string[],
  work: () => Promise<T>,
): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const before = replaced.length === 0 ? '' : ` Già scritto: «${replaced.join('», «')}».`;
    throw new CannotProceed(`«${path}»: ${whyNotWritable(codeOf(error), option)}${before}`);
  }
};

const prepare = async (file: NewFile, disk: Disk): Promise<Prepared> => {
  const place = await placeOf(file.path, disk);
  const permissions =
    (await permissionsOf(place, disk)) ??
    (file.permissionsOf === undefined ? null : await permissionsOf(file.permissionsOf, disk));
  const temporary = await temporaryFile(dirname(place), file.content, permissions, disk);
  return { file, place, temporary };
};

const permissionsOf = (path: string, disk: Disk): Promise<Permissions | null> =>
  disk.stat(path).then(
    ({ mode, uid, gid }) => ({ mode: mode & 0o777, uid, gid }),
    () => null,
  );

const putInPlace = async ({ file, place, temporary }: Prepared, disk: Disk): Promise<void> => {
  if ((await stampOf(place, disk)) !== (file.standing?.stamp ?? null)) throw fault('CHANGED');
  await tryAgain(disk, () => disk.rename(temporary, place));
  await flushFolder(dirname(place), disk);
};

/** Windows has no such operation, and some disks refuse it; only a real failure counts. */
const FAILED = ['EIO', 'ENOSPC', 'EDQUOT', 'ESTALE'];

const flushFolder = async (folder: string, disk: Disk): Promise<void> => {
  if (disk.platform === 'win32') return;
  try {
    const handle = await disk.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (FAILED.includes(codeOf(error))) throw fault('NOT-CONFIRMED');
  }
};
