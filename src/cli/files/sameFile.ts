import { basename, dirname, join, resolve } from 'node:path';
import { realDisk, type Disk } from './disk';
import { placeOf } from './placeOf';

/** A file that is there, one that can be created in a folder, or a path that leads nowhere. */
type Identity =
  | { readonly kind: 'there'; readonly id: string }
  | {
      readonly kind: 'new';
      readonly folder: string;
      readonly folderId: string;
      readonly name: string;
    }
  | { readonly kind: 'nowhere'; readonly path: string };

/**
 * True where both paths name one file, however they are spelled: files that are there are told by
 * device and number (links, hard links, capitals), files to be created by their folder and name.
 */
export const sameFile = async (
  one: string,
  other: string,
  disk: Disk = realDisk,
): Promise<boolean> => {
  const [a, b] = [await identityOf(one, disk), await identityOf(other, disk)];
  if (a.kind === 'there' && b.kind === 'there') return a.id === b.id;
  if (a.kind === 'nowhere' && b.kind === 'nowhere') return a.path === b.path;
  if (a.kind !== 'new' || b.kind !== 'new' || a.folderId !== b.folderId) return false;
  if (a.name === b.name) return true;
  return folded(a.name) === folded(b.name) && foldsNames(a.folder, disk);
};

const identityOf = async (path: string, disk: Disk): Promise<Identity> => {
  const id = await idOf(path, disk);
  if (id !== null) return { kind: 'there', id };
  try {
    const place = await placeOf(path, disk);
    const folder = dirname(place);
    const folderId = (await idOf(folder, disk)) ?? folder;
    return { kind: 'new', folder, folderId, name: basename(place) };
  } catch {
    return { kind: 'nowhere', path: resolve(path) };
  }
};

/** Null where nothing is there. Some network drives number no files: then the real path tells. */
const idOf = async (path: string, disk: Disk): Promise<string | null> => {
  const found = await disk.stat(path, { bigint: true }).catch(() => null);
  if (found === null) return null;
  return found.ino === 0n ? disk.realpath(path) : `${found.dev}:${found.ino}`;
};

const folded = (name: string): string => name.normalize('NFC').toLowerCase();

/** True where the disk takes `A.xlsx` and `a.xlsx` for one name: asked of a file in the folder. */
const foldsNames = async (folder: string, disk: Disk): Promise<boolean> => {
  const names = await disk.readdir(folder).catch(() => []);
  const lettered = names.find((name) => swapped(name) !== name);
  if (lettered === undefined) return disk.platform === 'win32' || disk.platform === 'darwin';
  const asWritten = await idOf(join(folder, lettered), disk);
  return asWritten !== null && asWritten === (await idOf(join(folder, swapped(lettered)), disk));
};

const swapped = (name: string): string => {
  const upper = name.toUpperCase();
  return upper === name ? name.toLowerCase() : upper;
};
