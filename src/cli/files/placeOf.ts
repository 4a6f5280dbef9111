import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { codeOf } from '../messageOf';
import { realDisk, type Disk } from './disk';
import { fault } from './whyNotWritable';

const MOST_LINKS = 40;
/** The path itself is wrong; any other failure only means that the disk cannot tell real paths. */
const WRONG_PATH = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EACCES'];

/**
 * Where a file written to `path` lands: links are followed, one that leads to nothing too, and what
 * is there is spelled as the disk spells it. Throws the disk's error where the folder is missing.
 */
export const placeOf = async (path: string, disk: Disk = realDisk): Promise<string> => {
  let at = path;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const there = await realPathIfThere(at, disk);
    if (there !== null) return there;
    const folder = await disk.realpath(dirname(at));
    const place = join(folder, basename(at));
    const link = await disk.readlink(place).catch(() => null);
    if (link === null) return place;
    at = isAbsolute(link) ? link : `${folder}${sep}${link}`;
  }
  throw fault('ELOOP');
};

const realPathIfThere = async (path: string, disk: Disk): Promise<string | null> => {
  try {
    return await disk.realpath(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return null;
    if (WRONG_PATH.includes(code)) throw error;
    return resolve(path);
  }
};
