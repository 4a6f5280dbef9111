import { constants } from 'node:fs';
import {
  access,
  copyFile,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { codeOf } from './messageOf';
import { CannotProceed } from './usageError';

/** Reads a file whole. Every failure becomes one Italian sentence that names the file. */
export const readBytes = async (path: string): Promise<Uint8Array> => {
  try {
    return await readFile(path);
  } catch (error) {
    throw new CannotProceed(`«${path}»: ${whyUnreadable(codeOf(error))}`);
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

/** The bytes of a file that may not be there; null where it is not. */
export const readBytesIfThere = async (path: string): Promise<Uint8Array | null> => {
  try {
    await stat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
  }
  return readBytes(path);
};

/** True where both paths name the same file. */
export const sameFile = (one: string, other: string): boolean => resolve(one) === resolve(other);

/** `dir/schede.xlsx`, `-valutata` → `dir/schede-valutata.xlsx`. */
export const besides = (path: string, suffix: string, ending = extname(path)): string =>
  join(dirname(path), `${basename(path, extname(path))}${suffix}${ending}`);

const LOCKS = [
  { program: 'Excel', of: (name: string) => `~$${name}` },
  { program: 'LibreOffice', of: (name: string) => `.~lock.${name}#` },
] as const;

/** Refuses a target that Excel or LibreOffice hold open: their lock file lies beside it. */
export const refuseIfOpen = async (path: string): Promise<void> => {
  for (const { program, of } of LOCKS) {
    const lock = join(dirname(path), of(basename(path)));
    if (await isThere(lock)) {
      throw new CannotProceed(
        `«${path}»: è aperto in ${program}; chiuderlo e rilanciare il comando ` +
          `(se non lo è, eliminare il file «${basename(lock)}»).`,
      );
    }
  }
};

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Refuses a target that cannot be written, before any work is done. */
export const refuseIfNotWritable = async (path: string): Promise<void> => {
  try {
    await access(dirname(resolve(path)), constants.W_OK);
    await access(path, constants.W_OK);
    if ((await stat(path)).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  } catch (error) {
    const code = codeOf(error);
    const folderThere = await stat(dirname(resolve(path))).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (code === 'ENOENT' && folderThere) return;
    throw new CannotProceed(`«${path}»: ${whyNotWritable(code)}`);
  }
};

/**
 * Writes through a temporary file beside the target and renames it, so that the target is either
 * as before or complete. A link stays a link, and a file keeps who may read it.
 */
export const writeBytes = async (path: string, bytes: Uint8Array | string): Promise<void> => {
  const target = await realpath(path).catch(() => path);
  const temporary = join(dirname(target), `.traguardo-${process.pid}.tmp`);
  try {
    const mode = await stat(target).then(
      (found) => found.mode & 0o777,
      () => 0o666,
    );
    await writeFile(temporary, bytes, { mode });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new CannotProceed(`«${path}»: ${whyNotWritable(codeOf(error))}`);
  }
};

/** Keeps the former state of a file under another name. */
export const keepCopy = async (from: string, to: string): Promise<void> => {
  try {
    await copyFile(from, to);
  } catch (error) {
    throw new CannotProceed(`«${to}»: ${whyNotWritable(codeOf(error))}`);
  }
};

const whyNotWritable = (code: string): string => {
  if (code === 'ENOENT') return 'la cartella del disco non esiste; crearla o indicarne un’altra.';
  if (code === 'EBUSY' || code === 'EPERM') {
    return 'il file è aperto in un altro programma o protetto; chiuderlo e riprovare.';
  }
  if (code === 'EACCES' || code === 'EROFS') {
    return 'manca il permesso di scrivere lì; indicare un altro percorso con --uscita.';
  }
  if (code === 'ENOSPC') return 'il disco è pieno; liberare spazio e riprovare.';
  if (code === 'EISDIR') return 'è una cartella del disco, non un file.';
  if (code === 'ENOTDIR') return 'una parte del percorso è un file, non una cartella del disco.';
  if (code === 'ENAMETOOLONG') {
    return 'il nome del file è troppo lungo; indicarne uno più corto con --uscita.';
  }
  return `non si può scrivere (${code === '' ? 'errore del disco' : code}).`;
};
