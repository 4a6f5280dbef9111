import { codeOf } from '../messageOf';
import { CannotProceed } from '../usageError';
import { realDisk, type Disk } from './disk';
import { tryAgain } from './tryAgain';

/** A file as it stood when it was read. */
export interface Standing {
  readonly bytes: Uint8Array;
  /** Changes whenever the file is written or replaced. */
  readonly stamp: string;
}

/** Reads a file whole. Every failure becomes one Italian sentence that names the file. */
export const readBytes = async (path: string, disk: Disk = realDisk): Promise<Uint8Array> => {
  try {
    return await tryAgain(disk, () => disk.readFile(path));
  } catch (error) {
    throw new CannotProceed(`«${path}»: ${whyUnreadable(codeOf(error))}`);
  }
};

/** The same, with the stamp by which a later change is noticed. */
export const readStanding = async (path: string, disk: Disk = realDisk): Promise<Standing> => {
  // Must come before reading, because a change in between has to show.
  const stamp = await stampOf(path, disk);
  const bytes = await readBytes(path, disk);
  return { bytes, stamp: stamp ?? '' };
};

export const readStandingIfThere = async (
  path: string,
  disk: Disk = realDisk,
): Promise<Standing | null> =>
  (await stampOf(path, disk)) === null ? null : readStanding(path, disk);

/** Null where nothing is there; a link that leads to nothing counts as nothing. */
export const stampOf = async (path: string, disk: Disk = realDisk): Promise<string | null> => {
  try {
    const { dev, ino, size, mtimeNs } = await disk.stat(path, { bigint: true });
    return [dev, ino, size, mtimeNs].join(':');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    return '';
  }
};

const whyUnreadable = (code: string): string => {
  if (code === 'ENOENT') return 'il file non esiste; controllare il nome e la cartella.';
  if (code === 'EISDIR') return 'è una cartella del disco, non un file; indicare il file Excel.';
  if (code === 'EACCES' || code === 'EPERM') return 'manca il permesso di leggere il file.';
  if (code === 'EBUSY') return 'il file è aperto in un altro programma; chiuderlo e riprovare.';
  if (code === 'ENOTDIR') return 'il file non esiste; controllare il nome e la cartella.';
  if (code === 'ENAMETOOLONG') return 'il nome del file è troppo lungo.';
  if (code === 'ERR_FS_FILE_TOO_LARGE') return 'il file è troppo grande per essere letto.';
  return `il file non si può leggere (${code === '' ? 'errore del disco' : code}).`;
};
