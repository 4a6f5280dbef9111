import { once } from 'node:events';
import {
  chmod,
  link,
  lstat,
  mkdir,
  readFile,
  readdir,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Model } from '../../src/application/contract/model';
import { buildPackage } from '../adapters/xlsx/support/buildPackage';
import { accepted } from '../adapters/xlsx/support/excelize';
import { inFolder, traguardo } from '../support/commandLine';
import { HEADER, PLAIN_ROWS, sheetData, type DrawnCell } from '../support/drawnTable';
import { opened, saved, UNSEEMLY } from '../support/evaluateFile';
import { readCellOf, typeInto } from '../support/excelizeTyping';

const book = (rows: readonly (readonly DrawnCell[])[] = PLAIN_ROWS, name = 'Schede'): Uint8Array =>
  buildPackage({ sheets: [{ name, xml: sheetData(rows) }] });
/** Drawn once, because a package bears the time when it was made. */
const PLAIN = book();
const NEXT_MONTH = PLAIN_ROWS.map((row, r) => (r === 3 ? [...row.slice(0, 4), 48] : row));
const OTHER_BODY = [
  HEADER,
  ['A01', 'Promuovere il turismo', 'Visitatori del portale', '>= 100', 90],
  ['A02', 'Tenere il registro', 'Visure rilasciate', '>= 400', 410],
];

const run = async (...words: readonly string[]): Promise<string> => {
  const { code, out, err } = await traguardo(...words);
  if (code !== 0) throw new Error(err);
  return out;
};

const refused = async (
  code: number,
  words: readonly string[],
  ...said: readonly string[]
): Promise<void> => {
  const outcome = await traguardo(...words);
  expect([outcome.code, outcome.out, outcome.err.trim().split('\n').length]).toEqual([code, '', 1]);
  expect(outcome.err).not.toMatch(UNSEEMLY);
  for (const one of said) expect(outcome.err).toContain(one);
};

const inPrepared = (work: (folder: string, input: string) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    const input = join(folder, 'a.xlsx');
    await writeFile(input, PLAIN);
    await work(folder, input);
  });

const expectBytes = async (path: string, bytes: Uint8Array): Promise<void> =>
  expect(Buffer.compare(await readFile(path), bytes)).toBe(0);

/** Something at a path that is neither a file nor a folder, while some work is done. */
const withSocket = async (path: string, work: () => Promise<void>): Promise<void> => {
  const server = createServer().listen(path);
  await once(server, 'listening');
  try {
    await work();
  } finally {
    server.close();
    await once(server, 'close');
  }
};

describe('the file of --json', () => {
  it('is refused where it is the workbook by another name', () =>
    inPrepared(async (folder, input) => {
      await mkdir(join(folder, 'sotto'));
      await symlink(input, join(folder, 'm.json'));
      await link(input, join(folder, 'n.json'));
      for (const json of ['m.json', 'n.json', 'sotto/../a.xlsx']) {
        for (const command of ['valuta', 'riconosci']) {
          await refused(2, [command, input, '--json', `${folder}/${json}`], json);
        }
      }
      await symlink('a-valutata.xlsx', join(folder, 'o.json'));
      await refused(2, ['valuta', input, '--json', join(folder, 'o.json')], 'o.json');
      await refused(2, ['valuta', input, '--json', join(folder, 'a-valutata-precedente.xlsx')]);
      expect((await lstat(join(folder, 'm.json'))).isSymbolicLink()).toBe(true);
      await expectBytes(input, PLAIN);
      expect(await readdir(folder)).toEqual(['a.xlsx', 'm.json', 'n.json', 'o.json', 'sotto']);
    }));

  it.each([
    ['notes', 'appunti'],
    ['an empty file', ''],
    ['JSON of others', '{"contract":1,"clausole":[]}'],
    ['a list', '[{"contract":1}]'],
    ['a model cut short', '{"contract": 1, "sheets": [], "objectives": ['],
  ])('is refused before any work where it holds %s', (_, text) =>
    inPrepared(async (folder, input) => {
      const json = join(folder, 'm.json');
      await writeFile(json, text);
      for (const command of ['valuta', 'riconosci']) {
        await refused(1, [command, input, '--json', json], 'm.json', 'non viene toccato', '--json');
      }
      expect(await readFile(json, 'utf8')).toBe(text);
      expect(await readdir(folder)).toEqual(['a.xlsx', 'm.json']);
    }),
  );

  it('replaces a model of ours, through a link too, and leaves an equal one alone', () =>
    inPrepared(async (folder, input) => {
      const [json, linked] = [join(folder, 'm.json'), join(folder, 'link.json')];
      await symlink('m.json', linked);
      await run('riconosci', input, '--json', linked);
      const first = await stat(json);
      await run('riconosci', input, '--json', json);
      expect(await stat(json)).toMatchObject({ ino: first.ino, mtimeMs: first.mtimeMs });
      await writeFile(input, book(NEXT_MONTH));
      await run('valuta', input, '--json', linked);
      const model = JSON.parse(await readFile(json, 'utf8')) as Model;
      expect(model.indicators.map(({ actual }) => actual.value)).toContain(48);
      expect((await lstat(linked)).isSymbolicLink()).toBe(true);
    }));

  it('is refused where it is no file', () =>
    inPrepared(async (folder, input) => {
      if (process.platform === 'win32') return;
      const socket = join(folder, 'canale');
      await withSocket(socket, async () => {
        for (const json of [socket, '/dev/null']) {
          const words = ['valuta', input, '--json', json];
          await refused(1, words, json, 'non è un file', '- per l’uscita');
        }
      });
      expect((await lstat('/dev/null')).isCharacterDevice()).toBe(true);
      expect(await readdir(folder)).toEqual(['a.xlsx']);
    }));
});

describe('what stands at the output', () => {
  it('is refused where it is the evaluation of another input', () =>
    inPrepared(async (folder, input) => {
      await run('valuta', input);
      const output = join(folder, 'a-valutata.xlsx');
      const before = await readFile(output);
      await writeFile(input, book(OTHER_BODY));
      await refused(1, ['valuta', input], 'a-valutata.xlsx', 'un’altra cartella', '--uscita');
      await expectBytes(output, before);
      expect(await readdir(folder)).toEqual(['a-valutata.xlsx', 'a.xlsx']);
    }));

  it('is kept where the user’s sheets differ, and what was typed comes along', () =>
    inPrepared(async (folder, input) => {
      await run('valuta', input);
      const output = join(folder, 'a-valutata.xlsx');
      const cell = { sheet: 'Valutazione OIV', code: 'A01', header: 'Punteggio OIV' };
      const typed = await typeInto(await readFile(output), [{ ...cell, value: 55 }]);
      await writeFile(output, typed, { mode: 0o600 });
      await chmod(output, 0o600);
      await writeFile(input, book(NEXT_MONTH));
      expect(await run('valuta', input)).toContain('a-valutata-precedente.xlsx');
      const kept = join(folder, 'a-valutata-precedente.xlsx');
      await expectBytes(kept, typed);
      expect((await stat(kept)).mode & 0o777).toBe(0o600);
      expect(await readCellOf(await readFile(output), cell)).toBe('55');
      expect(await readdir(folder)).toEqual([
        'a-valutata-precedente.xlsx',
        'a-valutata.xlsx',
        'a.xlsx',
      ]);
    }));

  it('is kept where only a note of the user’s differs in it', () =>
    inPrepared(async (folder, input) => {
      const note = (text: string): Uint8Array =>
        buildPackage({
          sheets: [{ name: 'Schede', xml: sheetData(PLAIN_ROWS) }],
          parts: { 'xl/comments1.xml': `<comments>${text}</comments>` },
        });
      await writeFile(input, note('prima'));
      await run('valuta', input);
      const output = join(folder, 'a-valutata.xlsx');
      await writeFile(input, note('seconda'));
      expect(await run('valuta', input)).toContain('a-valutata-precedente.xlsx');
      expect(await run('valuta', input)).not.toContain('a-valutata-precedente.xlsx');
      expect(
        strFromU8(unzipSync(await readFile(output))['xl/comments1.xml'] ?? new Uint8Array()),
      ).toContain('seconda');
    }));

  it('is replaced alone where all of the user’s is the same', () =>
    inPrepared(async (folder, input) => {
      await run('valuta', input);
      const output = join(folder, 'a-valutata.xlsx');
      const before = await readFile(output);
      await run('valuta', input, '--anno', '2022');
      expect(await readFile(output)).not.toEqual(before);
      expect(await readdir(folder)).toEqual(['a-valutata.xlsx', 'a.xlsx']);
    }));

  it('is kept where another program saved it, as nobody can say what that changed', () =>
    inPrepared(async (folder, input) => {
      await run('valuta', input);
      const output = join(folder, 'a-valutata.xlsx');
      const cell = { sheet: 'Valutazione OIV', code: 'A01', header: 'Punteggio OIV' };
      const typed = await typeInto(await readFile(output), [{ ...cell, value: 55 }]);
      await writeFile(output, typed);
      await run('valuta', input);
      expect(await readCellOf(await readFile(output), cell)).toBe('55');
      await expectBytes(join(folder, 'a-valutata-precedente.xlsx'), typed);
    }));

  it('is kept where somebody hung a comment on a sheet of ours, and that is said', () =>
    inPrepared(async (folder, input) => {
      await run('valuta', input);
      const output = join(folder, 'a-valutata.xlsx');
      const file = await opened(await readFile(output));
      accepted(
        file.AddComment('Valutazione OIV', { Cell: 'B5', Author: 'OIV', Text: 'da vedere' }),
      );
      const commented = saved(file);
      await writeFile(output, commented);
      const kept = join(folder, 'a-valutata-precedente.xlsx');
      expect(await run('valuta', input)).toContain(`non sono stati ripresi: restano in ${kept}`);
      await expectBytes(kept, commented);
      await writeFile(join(folder, 'b.xlsx'), commented);
      await writeFile(input, book(NEXT_MONTH));
      const said = await run('valuta', input, '--da', join(folder, 'b.xlsx'));
      expect(said).toContain(`restano in ${join(folder, 'b.xlsx')}`);
    }));

  it('is not written again where nothing changed', () =>
    inPrepared(async (folder, input) => {
      await run('valuta', input);
      const output = join(folder, 'a-valutata.xlsx');
      const { ino, mtimeMs } = await stat(output);
      for (const file of [input, output]) expect(await run('valuta', file)).toContain('Nulla è');
      expect(await stat(output)).toMatchObject({ ino, mtimeMs });
      expect(await readdir(folder)).toEqual(['a-valutata.xlsx', 'a.xlsx']);
    }));

  it('stays where it is protected, no file, or held open under the name of its target', () =>
    inPrepared(async (folder, input) => {
      const output = join(folder, 'o.xlsx');
      const words = ['valuta', input, '--uscita', output];
      await run(...words);
      await writeFile(input, book(NEXT_MONTH));
      await chmod(output, 0o444);
      await refused(1, words, 'o.xlsx', 'sola lettura', '--uscita');
      await chmod(output, 0o644);
      await mkdir(join(folder, 'sotto'));
      await symlink('../o.xlsx', join(folder, 'sotto', 'link.xlsx'));
      await writeFile(join(folder, '~$o.xlsx'), '');
      await refused(1, ['valuta', input, '--uscita', join(folder, 'sotto', 'link.xlsx')], 'aperto');
      if (process.platform === 'win32') return;
      const socket = join(folder, 'canale.xlsx');
      await withSocket(socket, () =>
        refused(1, ['valuta', input, '--uscita', socket], 'non è un file'),
      );
    }));

  it('is created where a link leads to nothing yet, and refused where its folder is missing', () =>
    inPrepared(async (folder, input) => {
      await mkdir(join(folder, 'vera'));
      await symlink('vera/o.xlsx', join(folder, 'o.xlsx'));
      await symlink('manca/o.xlsx', join(folder, 'p.xlsx'));
      await symlink('q.xlsx', join(folder, 'q.xlsx'));
      await run('valuta', input, '--uscita', join(folder, 'o.xlsx'));
      expect((await lstat(join(folder, 'o.xlsx'))).isSymbolicLink()).toBe(true);
      expect(await readdir(join(folder, 'vera'))).toEqual(['o.xlsx']);
      await refused(1, ['valuta', input, '--uscita', join(folder, 'p.xlsx')], 'non esiste');
      await refused(1, ['valuta', input, '--uscita', join(folder, 'q.xlsx')], 'sé stesso');
    }));

  it('is the input however it is spelled', () =>
    inPrepared(async (folder, input) => {
      await mkdir(join(folder, 'sotto'));
      await symlink('../a.xlsx', join(folder, 'sotto', 'link.xlsx'));
      await link(input, join(folder, 'gemello.xlsx'));
      for (const output of ['sotto/../a.xlsx', 'sotto/link.xlsx', 'gemello.xlsx']) {
        await refused(1, ['valuta', input, '--uscita', `${folder}/${output}`], '--sovrascrivi');
      }
      await expectBytes(input, PLAIN);
      await run('valuta', input, '--uscita', join(folder, 'sotto', 'link.xlsx'), '--sovrascrivi');
      await expectBytes(join(folder, 'sotto', 'link-precedente.xlsx'), PLAIN);
      expect((await lstat(join(folder, 'sotto', 'link.xlsx'))).isSymbolicLink()).toBe(true);
    }));

  it('lies beside the input where a link stands before the dots', () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, 'lontano', 'sotto'), { recursive: true });
      await symlink('lontano/sotto', join(folder, 'link'));
      await writeFile(join(folder, 'lontano', 'a.xlsx'), PLAIN);
      await run('valuta', `${folder}/link/../a.xlsx`);
      expect(await readdir(join(folder, 'lontano'))).toEqual([
        'a-valutata.xlsx',
        'a.xlsx',
        'sotto',
      ]);
      expect(await readdir(folder)).toEqual(['link', 'lontano']);
    }));

  it('never costs a file that lies where earlier versions put the temporary one', () =>
    inPrepared(async (folder, input) => {
      const own = join(folder, `.traguardo-${process.pid}.tmp`);
      await writeFile(own, 'di un altro');
      await run('valuta', input, '--json', join(folder, 'm.json'));
      expect(await readFile(own, 'utf8')).toBe('di un altro');
      expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toHaveLength(1);
    }));
});

describe('the former state', () => {
  const FIRST = 'a-precedente.xlsx';
  const over = (input: string): readonly string[] => [
    'valuta',
    input,
    '--uscita',
    input,
    '--sovrascrivi',
  ];

  it.each<[string, (path: string, folder: string) => Promise<void>]>([
    ['a folder', (path) => mkdir(path).then(() => undefined)],
    ['notes', (path) => writeFile(path, 'appunti')],
    ['a workbook that was never evaluated', (path) => writeFile(path, PLAIN)],
    ['a link', (path) => symlink('altrove.xlsx', path)],
    [
      'the evaluation of another input',
      async (path, folder) => {
        await writeFile(join(folder, 'b.xlsx'), book(OTHER_BODY));
        await run('valuta', join(folder, 'b.xlsx'), '--uscita', path);
      },
    ],
    [
      'a protected evaluation',
      async (path, folder) => {
        await run('valuta', join(folder, 'a.xlsx'), '--uscita', path);
        await chmod(path, 0o444);
      },
    ],
  ])('goes under the next free name where the first is %s', (_, put) =>
    inPrepared(async (folder, input) => {
      await put(join(folder, FIRST), folder);
      const before = await lstat(join(folder, FIRST));
      await run(...over(input));
      await expectBytes(join(folder, 'a-precedente-2.xlsx'), PLAIN);
      expect(await lstat(join(folder, FIRST))).toMatchObject({
        ino: before.ino,
        mtimeMs: before.mtimeMs,
      });
    }),
  );

  it('never replaces the input itself', () =>
    inPrepared(async (folder, file) => {
      const input = join(folder, 'o-precedente.xlsx');
      await run('valuta', file, '--uscita', join(folder, 'o.xlsx'));
      await run('valuta', file, '--uscita', input);
      const evaluated = await readFile(input);
      await writeFile(file, book(NEXT_MONTH));
      await run('valuta', file, '--uscita', join(folder, 'o.xlsx'));
      const kept = await readFile(join(folder, 'o-precedente.xlsx'));
      await expectBytes(join(folder, 'o-precedente.xlsx'), evaluated);
      const standing = await readFile(join(folder, 'o.xlsx'));
      await run('valuta', input, '--uscita', join(folder, 'o.xlsx'));
      await expectBytes(input, kept);
      await expectBytes(join(folder, 'o-precedente-2.xlsx'), standing);
    }));

  it('is not replaced while Excel holds it open', () =>
    inPrepared(async (folder, input) => {
      await writeFile(join(folder, `~$${FIRST}`), '');
      await refused(1, over(input), FIRST, 'aperto in Excel');
      await expectBytes(input, PLAIN);
    }));
});
