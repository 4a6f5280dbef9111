import { randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../messageOf';
import type { Disk } from './disk';
import { tryAgain } from './tryAgain';
import { fault } from './whyNotWritable';

/** Who may read and write a file. */
export interface Permissions {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

const NEW_FILE = 0o666;
const MOST_NAMES = 20;
/** The disk has no such operation; that is no failure of the one that came before. */
const NOT_OFFERED = ['ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL'];

/**
 * Writes a new file beside the place that it is for: created under an unused name,
 * flushed, and read back, because a network drive may report success too early. Gives its path;
 * where anything fails it is gone again.
 */
export const temporaryFile = async (
  folder: string,
  content: Uint8Array,
  permissions: Permissions | null,
  disk: Disk,
): Promise<string> => {
  const { path, handle } = await create(folder, permissions?.mode ?? NEW_FILE, disk);
  try {
    await fill(handle, content, permissions);
    if (Buffer.compare(await disk.readFile(path), content) !== 0) throw fault('NOT-AS-WRITTEN');
    return path;
  } catch (error) {
    await removeTemporary(path, disk);
    throw error;
  }
};

/** Takes a temporary file away; one that cannot be removed stays, under its recognisable name. */
export const removeTemporary = (path: string, disk: Disk): Promise<void> =>
  tryAgain(disk, () => disk.rm(path, { force: true })).catch(() => undefined);

const create = async (
  folder: string,
  mode: number,
  disk: Disk,
): Promise<{ readonly path: string; readonly handle: FileHandle }> => {
  for (let tried = 1; ; tried += 1) {
    const path = join(folder, `.traguardo-${randomBytes(6).toString('hex')}.tmp`);
    try {
      return { path, handle: await tryAgain(disk, () => disk.open(path, 'wx', mode)) };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || tried === MOST_NAMES) throw error;
    }
  }
};

const fill = async (
  handle: FileHandle,
  content: Uint8Array,
  permissions: Permissions | null,
): Promise<void> => {
  try {
    await handle.writeFile(content);
    if (permissions !== null) await permit(handle, permissions);
    await handle.sync().catch((error: unknown) => {
      if (!NOT_OFFERED.includes(codeOf(error))) throw error;
    });
  } catch (error) {
    await handle.close().catch(() => undefined);
    throw error;
  }
  await handle.close();
};

/** As far as the disk and the user's rights allow: a file that others own may get another owner. */
const permit = async (handle: FileHandle, { mode, uid, gid }: Permissions): Promise<void> => {
  const now = await handle.stat();
  if (now.uid !== uid || now.gid !== gid) await handle.chown(uid, gid).catch(() => undefined);
  await handle.chmod(mode).catch(() => undefined);
};
