import {
  chmod,
  lstat,
  mkdir,
  readFile,
  readdir,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { realDisk, type Disk } from '../../../src/cli/files/disk';
import { readStandingIfThere } from '../../../src/cli/files/readBytes';
import { replaceFiles, type NewFile } from '../../../src/cli/files/replaceFiles';
import { inFolder } from '../../support/commandLine';
import { diskWith, failingFirst, failure, openingWith } from './failingDisk';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const newFile = async (path: string, text: string): Promise<NewFile> => ({
  path,
  content: bytesOf(text),
  standing: await readStandingIfThere(path),
  option: '--uscita',
});
const textOf = (path: string): Promise<string> => readFile(path, 'utf8');

/** Replaces `vecchio.xlsx` on a disk that fails, and expects one sentence and the old file alone. */
const expectKept = (disk: Partial<Disk>, ...said: readonly string[]): Promise<void> =>
  inFolder(async (folder) => {
    const path = join(folder, 'vecchio.xlsx');
    await writeFile(path, 'vecchio');
    const work = replaceFiles([await newFile(path, 'nuovo')], diskWith(disk));
    const error: unknown = await work.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    const message = error instanceof Error ? error.message : '';
    for (const words of ['vecchio.xlsx', ...said]) expect(message).toContain(words);
    expect(await textOf(path)).toBe('vecchio');
    expect(await readdir(folder)).toEqual(['vecchio.xlsx']);
  });

describe('replaceFiles', () => {
  it('writes new files, replaces others, and leaves nothing beside them', () =>
    inFolder(async (folder) => {
      const [one, other] = [join(folder, 'a'), join(folder, 'b')];
      await writeFile(other, 'prima');
      await replaceFiles([await newFile(one, 'A'), await newFile(other, 'B')]);
      expect([await textOf(one), await textOf(other)]).toEqual(['A', 'B']);
      expect(await readdir(folder)).toEqual(['a', 'b']);
    }));

  it('leaves a file alone that would not change', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'a');
      await writeFile(path, 'A');
      const { ino } = await stat(path);
      await replaceFiles([await newFile(path, 'A')]);
      expect((await stat(path)).ino).toBe(ino);
    }));

  it('keeps links, permissions and what a link leads to', () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, 'vera'));
      const target = join(folder, 'vera', 'a.xlsx');
      await writeFile(target, 'prima');
      await chmod(target, 0o666);
      await symlink('vera/a.xlsx', join(folder, 'a.xlsx'));
      await symlink('vera/manca.xlsx', join(folder, 'manca.xlsx'));
      await replaceFiles([
        await newFile(join(folder, 'a.xlsx'), 'dopo'),
        await newFile(join(folder, 'manca.xlsx'), 'nuovo'),
        { ...(await newFile(join(folder, 'copia.xlsx'), 'copia')), permissionsOf: target },
      ]);
      expect(await readlink(join(folder, 'a.xlsx'))).toBe('vera/a.xlsx');
      expect((await lstat(join(folder, 'manca.xlsx'))).isSymbolicLink()).toBe(true);
      expect(await textOf(target)).toBe('dopo');
      expect(await textOf(join(folder, 'vera', 'manca.xlsx'))).toBe('nuovo');
      expect((await stat(target)).mode & 0o777).toBe(0o666);
      expect((await stat(join(folder, 'copia.xlsx'))).mode & 0o777).toBe(0o666);
      expect(await readdir(join(folder, 'vera'))).toEqual(['a.xlsx', 'manca.xlsx']);
    }));

  it('takes another name where a second file lies under the temporary one', () =>
    inFolder(async (folder) => {
      let taken = '';
      const open: Disk['open'] = async (path, flags, mode) => {
        if (taken === '' && flags === 'wx') {
          taken = String(path);
          await writeFile(taken, 'di un altro');
        }
        return realDisk.open(path, flags, mode);
      };
      await replaceFiles([await newFile(join(folder, 'a'), 'A')], diskWith({ open }));
      expect(await textOf(taken)).toBe('di un altro');
      expect(await textOf(join(folder, 'a'))).toBe('A');
      expect((await readdir(folder)).sort()).toEqual([basename(taken), 'a'].sort());
    }));

  it.each([
    ['ENOSPC', 'disco è pieno'],
    ['EIO', 'EIO'],
    ['EDQUOT', 'spazio'],
  ])('keeps the old file where writing, flushing or closing fails with %s', async (code, said) => {
    const fails = (): Promise<never> => Promise.reject(failure(code));
    await expectKept({ open: openingWith(() => ({ writeFile: fails })) }, said);
    await expectKept({ open: openingWith(() => ({ sync: fails })) }, said);
    const closing = openingWith((handle) => {
      const close = handle.close.bind(handle);
      return { close: () => close().then(fails) };
    });
    await expectKept({ open: closing }, said);
  });

  it('keeps the old file where the disk kept less than it said', () =>
    expectKept(
      {
        open: openingWith((handle) => {
          const write = handle.writeFile.bind(handle);
          return { writeFile: () => write(bytesOf('nu')) };
        }),
      },
      'non ha conservato',
    ));

  it('notices a full disk on the last file before it replaces the first', () =>
    inFolder(async (folder) => {
      const [one, other] = [join(folder, 'a'), join(folder, 'b')];
      await writeFile(one, 'prima');
      let opened = 0;
      const open = openingWith(() => {
        opened += 1;
        return opened < 2 ? {} : { writeFile: () => Promise.reject(failure('ENOSPC')) };
      });
      const files = [await newFile(one, 'A'), await newFile(other, 'B')];
      await expect(replaceFiles(files, diskWith({ open }))).rejects.toThrow(/«.*b».*pieno/);
      expect(await textOf(one)).toBe('prima');
      expect(await readdir(folder)).toEqual(['a']);
    }));

  it.each([
    ['EBUSY', 'linux'],
    ['ETXTBSY', 'linux'],
    ['EPERM', 'win32'],
    ['EACCES', 'win32'],
  ] as const)('waits for a file that is held for a moment: %s on %s', (code, platform) =>
    inFolder(async (folder) => {
      const path = join(folder, 'a');
      await writeFile(path, 'prima');
      const renaming = failingFirst(5, code, rename);
      const disk = diskWith({
        platform,
        open: failingFirst(3, code, realDisk.open),
        rename: renaming,
      });
      await replaceFiles([await newFile(path, 'dopo')], disk);
      expect([await textOf(path), renaming.calls()]).toEqual(['dopo', 6]);
    }),
  );

  it('waits for two seconds and no longer, and not at all for what does not pass', async () => {
    let waited = 0;
    const pause = (milliseconds: number): Promise<void> => {
      waited += milliseconds;
      return Promise.resolve();
    };
    const never = (code: string): Partial<Disk> => ({
      pause,
      rename: failingFirst(Infinity, code, rename),
    });
    await expectKept({ ...never('EBUSY'), platform: 'win32' }, 'aperto in un altro programma');
    expect(waited).toBe(2000);
    await expectKept({ ...never('EACCES'), platform: 'linux' }, 'permesso');
    expect(waited).toBe(2000);
  });

  it('refuses to replace what somebody else changed, created or took away meanwhile', () =>
    inFolder(async (folder) => {
      const [changed, created] = [join(folder, 'a'), join(folder, 'b')];
      await writeFile(changed, 'prima');
      const files = [await newFile(changed, 'A'), await newFile(created, 'B')];
      await writeFile(changed, 'di un altro');
      await writeFile(created, 'di un altro');
      for (const file of files) await expect(replaceFiles([file])).rejects.toThrow('ha cambiato');
      expect([await textOf(changed), await textOf(created)]).toEqual([
        'di un altro',
        'di un altro',
      ]);
      expect(await readdir(folder)).toEqual(['a', 'b']);
    }));

  it('says so where the folder vanishes between the look and the writing', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'sotto', 'a');
      await mkdir(join(folder, 'sotto'));
      const file = await newFile(path, 'A');
      await rm(join(folder, 'sotto'), { recursive: true });
      await expect(replaceFiles([file])).rejects.toThrow(/«.*a».*non esiste/);
    }));

  it('names what was replaced before a later file failed', () =>
    inFolder(async (folder) => {
      const [one, other] = [join(folder, 'a'), join(folder, 'b')];
      const files = [await newFile(one, 'A'), await newFile(other, 'B')];
      const disk = diskWith({
        rename: (from, to) => (to === other ? Promise.reject(failure('EIO')) : rename(from, to)),
      });
      await expect(replaceFiles(files, disk)).rejects.toThrow(/«.*b».*EIO.*Già scritto: «.*a»\./);
      expect(await readdir(folder)).toEqual(['a']);
    }));

  it('works where the disk cannot flush, and says so where flushing the folder fails', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'a');
      const cannot = openingWith(() => ({ sync: () => Promise.reject(failure('ENOTSUP')) }));
      await replaceFiles([await newFile(path, 'A')], diskWith({ open: cannot }));
      expect(await textOf(path)).toBe('A');
      const open: Disk['open'] = (where, flags, mode) =>
        flags === 'r' ? Promise.reject(failure('EIO')) : realDisk.open(where, flags, mode);
      const unconfirmed = replaceFiles([await newFile(path, 'B')], diskWith({ open }));
      await expect(unconfirmed).rejects.toThrow('non lo conferma');
      expect(await readdir(folder)).toEqual(['a']);
    }));
});
