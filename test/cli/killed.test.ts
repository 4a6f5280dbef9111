import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../src/adapters/xlsx/xlsx.workbook.adapter';
import { buildPackage } from '../adapters/xlsx/support/buildPackage';
import { inFolder, traguardo } from '../support/commandLine';
import { PLAIN_ROWS, sheetData } from '../support/drawnTable';

/** The command line as `npm run build` makes it. */
const BUILT = 'dist/cli/traguardo.js';

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  /** How often the run changed something on the disk. */
  readonly calls: number;
}

/** Runs the command line as a process of its own that dies at a numbered call to the disk. */
const runUntil = (call: number, words: readonly string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const preload = new URL('../dieAtCall.js', import.meta.url).href;
    const child = spawn(process.execPath, [
      `--title=die-at-${call}`,
      ...['--import', preload, BUILT, ...words],
    ]);
    let err = '';
    child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code, signal, calls: Number(/calls: (\d+)/.exec(err)?.[1] ?? NaN) }),
    );
  });

const book = (actual: number): Uint8Array =>
  buildPackage({
    sheets: [
      {
        name: 'Schede',
        xml: sheetData(PLAIN_ROWS.map((row, r) => (r === 3 ? [...row.slice(0, 4), actual] : row))),
      },
    ],
  });

const WRITTEN = ['o-precedente.xlsx', 'o.xlsx', 'm.json'];
const bytesIn = async (folder: string): Promise<ReadonlyMap<string, Buffer>> => {
  const names = await readdir(folder);
  const read = names.map(async (name) => [name, await readFile(join(folder, name))] as const);
  return new Map(await Promise.all(read));
};

describe('an evaluation that is killed', () => {
  it('leaves every file old or new and complete, at whichever call to the disk it ends', () =>
    inFolder(async (folder) => {
      if (!existsSync(BUILT)) throw new Error(`${BUILT} is missing: npm run build`);
      const prepared = join(folder, 'prima');
      await mkdir(prepared);
      const words = (at: string): readonly string[] => [
        ...['valuta', join(at, 'a.xlsx'), '--uscita', join(at, 'o.xlsx')],
        ...['--json', join(at, 'm.json')],
      ];
      // Three months: after two of them a former state, an output and a model stand there.
      for (const actual of [41, 42, 43]) {
        await writeFile(join(prepared, 'a.xlsx'), book(actual));
        if (actual < 43) expect((await traguardo(...words(prepared))).code).toBe(0);
      }
      const before = await bytesIn(prepared);
      expect([...before.keys()].sort()).toEqual(['a.xlsx', ...WRITTEN].sort());

      const copyOf = async (name: string): Promise<string> => {
        const copy = join(folder, name);
        await mkdir(copy);
        for (const file of before.keys()) await copyFile(join(prepared, file), join(copy, file));
        return copy;
      };
      const whole = await copyOf('intera');
      const { code, calls } = await runUntil(0, words(whole));
      expect(code).toBe(0);
      expect(calls).toBeGreaterThan(15);
      const after = await bytesIn(whole);
      for (const name of WRITTEN) expect(after.get(name)).not.toEqual(before.get(name));

      for (let call = 1; call <= calls; call += 1) {
        const at = await copyOf(`interrotta-${call}`);
        expect(await runUntil(call, words(at))).toMatchObject({ signal: 'SIGKILL' });
        const left = await bytesIn(at);
        expect([call, left.get('a.xlsx')]).toEqual([call, before.get('a.xlsx')]);
        const isNew = WRITTEN.map((name) => {
          const bytes = left.get(name);
          const found = [before, after].findIndex((run) => bytes?.equals(run.get(name) ?? bytes));
          expect([call, name, found]).not.toEqual([call, name, -1]);
          return bytes?.equals(after.get(name) ?? Buffer.alloc(0));
        });
        // In this order and no other: the former state stands before anything is replaced.
        expect([...isNew].sort().reverse()).toEqual(isNew);
        const others = [...left.keys()].filter((name) => !before.has(name));
        for (const name of others) expect(name).toMatch(/^\.traguardo-[0-9a-f]+\.tmp$/);
        expect((await readWorkbook(left.get('o.xlsx') ?? Buffer.alloc(0))).marks).not.toEqual([]);
      }
    }));
});
