import { constants } from 'node:fs';
import { access, copyFile, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
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

/** Refuses a target that Excel holds open (its lock file `~$name` lies beside it). */
export const refuseIfOpen = async (path: string): Promise<void> => {
  const lock = join(dirname(path), `~$${basename(path)}`);
  const locked = await stat(lock).then(
    () => true,
    () => false,
  );
  if (locked) {
    throw new CannotProceed(`«${path}»: è aperto in Excel; chiuderlo e rilanciare il comando.`);
  }
};

/** Refuses a target that cannot be written, before any work is done. */
export const refuseIfNotWritable = async (path: string): Promise<void> => {
  try {
    await access(dirname(resolve(path)), constants.W_OK);
    await access(path, constants.W_OK);
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
 * as before or complete.
 */
export const writeBytes = async (path: string, bytes: Uint8Array | string): Promise<void> => {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
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
  return `non si può scrivere (${code === '' ? 'errore del disco' : code}).`;
};
