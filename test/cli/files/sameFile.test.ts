import { link, mkdir, stat, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Disk } from '../../../src/cli/files/disk';
import { sameFile } from '../../../src/cli/files/sameFile';
import { inFolder } from '../../support/commandLine';
import { diskWith } from './failingDisk';

describe('sameFile', () => {
  it('tells files that are there by what they are', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.xlsx');
      await writeFile(file, 'a');
      await writeFile(join(folder, 'b.xlsx'), 'a');
      await mkdir(join(folder, 'sotto'));
      await symlink(file, join(folder, 'sotto', 'link.xlsx'));
      await symlink(folder, join(folder, 'sotto', 'su'));
      await link(file, join(folder, 'hard.xlsx'));
      const same = [
        `${folder}/./sotto/../a.xlsx`,
        `${folder}//a.xlsx`,
        relative(process.cwd(), file),
        join(folder, 'sotto', 'link.xlsx'),
        join(folder, 'sotto', 'su', 'a.xlsx'),
        join(folder, 'hard.xlsx'),
      ];
      for (const path of same) expect([path, await sameFile(path, file)]).toEqual([path, true]);
      for (const path of ['b.xlsx', 'c.xlsx', 'sotto/a.xlsx', 'sotto']) {
        expect([path, await sameFile(join(folder, path), file)]).toEqual([path, false]);
      }
    }));

  it('tells files that are not there yet by their folder and name', () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, 'vera'));
      await symlink(join(folder, 'vera'), join(folder, 'altra'));
      await symlink('vera/nuovo.xlsx', join(folder, 'verso-nuovo.xlsx'));
      const file = join(folder, 'vera', 'nuovo.xlsx');
      const same = ['altra/nuovo.xlsx', 'altra/../vera/nuovo.xlsx', 'verso-nuovo.xlsx'];
      for (const path of same) {
        expect([path, await sameFile(join(folder, path), file)]).toEqual([path, true]);
      }
      expect(await sameFile(join(folder, 'nuovo.xlsx'), file)).toBe(false);
      expect(await sameFile(join(folder, 'no', 'x'), join(folder, 'no', '.', 'x'))).toBe(true);
      expect(await sameFile(join(folder, 'no', 'x'), join(folder, 'no', 'y'))).toBe(false);
    }));

  it('follows a link before the dots behind it, as the disk does', () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, 'lontano', 'sotto'), { recursive: true });
      await symlink(join(folder, 'lontano', 'sotto'), join(folder, 'link'));
      const path = `${folder}/link/../nuovo.xlsx`;
      expect(await sameFile(path, join(folder, 'lontano', 'nuovo.xlsx'))).toBe(true);
      expect(await sameFile(path, join(folder, 'nuovo.xlsx'))).toBe(false);
    }));

  it('takes capitals for the same only where the disk does', () =>
    inFolder(async (folder) => {
      const [one, other] = [join(folder, 'Perché.xlsx'), join(folder, 'perché.XLSX')];
      await writeFile(join(folder, 'una.txt'), '');
      expect(await sameFile(one, other)).toBe(false);
      const folding = diskWith({ stat: foldingStat });
      expect(await sameFile(one, other, folding)).toBe(true);
      expect(await sameFile(one, join(folder, 'perche.xlsx'), folding)).toBe(false);
      expect(await sameFile(join(folder, 'UNA.TXT'), join(folder, 'una.txt'), folding)).toBe(true);
    }));

  it('goes by the system in an empty folder, where the disk cannot be asked', () =>
    inFolder(async (folder) => {
      const same = (platform: NodeJS.Platform): Promise<boolean> =>
        sameFile(join(folder, 'A.json'), join(folder, 'a.json'), diskWith({ platform }));
      expect([await same('win32'), await same('darwin'), await same('linux')]).toEqual([
        true,
        true,
        false,
      ]);
    }));

  it('goes by real paths on a disk that numbers no files', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.xlsx');
      await writeFile(file, 'a');
      await writeFile(join(folder, 'b.xlsx'), 'b');
      await symlink(file, join(folder, 'link.xlsx'));
      const disk = diskWith({ stat: numberlessStat });
      expect(await sameFile(join(folder, 'link.xlsx'), file, disk)).toBe(true);
      expect(await sameFile(join(folder, 'b.xlsx'), file, disk)).toBe(false);
    }));
});

/** A disk that finds `una.txt` by any capitals. */
const foldingStat = ((path: string, options: { bigint: true }) =>
  stat(
    basename(path).toLowerCase() === 'una.txt' ? join(dirname(path), 'una.txt') : path,
    options,
  )) as Disk['stat'];

const numberlessStat = (async (path: string, options: { bigint: true }) =>
  Object.assign(await stat(path, options), { ino: 0n })) as unknown as Disk['stat'];
