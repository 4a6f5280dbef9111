import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Model } from '../../src/application/contract/model';
import { accepted, excelize } from '../adapters/xlsx/support/excelize';
import { buildPackage } from '../adapters/xlsx/support/buildPackage';
import { inFolder, traguardo } from '../support/commandLine';
import { PLAIN_ROWS, sheetData } from '../support/drawnTable';
import { readCellOf, typeInto, type Typing } from '../support/excelizeTyping';

const OIV = 'Valutazione OIV';
const STATE = 'Stato indicatori';

type Rows = typeof PLAIN_ROWS;

const drawn = (rows: Rows): Uint8Array =>
  buildPackage({ sheets: [{ name: 'Schede', xml: sheetData(rows) }] });

interface Told {
  readonly over: Model['findings'];
  readonly all: Model;
  readonly err: string;
}

const evaluated = async (file: string, ...words: string[]): Promise<Told> => {
  const { code, out, err } = await traguardo('valuta', file, '--json', '-', ...words);
  expect({ code, err }).toMatchObject({ code: 0 });
  const all = JSON.parse(out) as Model;
  return { all, err, over: all.findings.filter(({ check }) => check === 'typed-over') };
};

/** The texts of the sheet of findings, as a program that is not ours reads them. */
const findingsIn = async (file: string): Promise<readonly string[]> => {
  const bytes = new Uint8Array(await readFile(file));
  return accepted((await excelize()).OpenReader(bytes).GetRows('Anomalie')).result.flat();
};

/** Evaluates, types into the result, and hands both files over. */
const afterTyping = (
  typed: readonly Typing[],
  work: (input: string, output: string) => Promise<void>,
): Promise<void> =>
  inFolder(async (folder) => {
    const input = join(folder, 'schede.xlsx');
    const output = join(folder, 'schede-valutata.xlsx');
    await writeFile(input, drawn(PLAIN_ROWS));
    expect((await evaluated(input)).over).toEqual([]);
    await writeFile(output, await typeInto(new Uint8Array(await readFile(output)), typed));
    await work(input, output);
  });

const PERCENTAGE: Typing = { sheet: STATE, code: 'A01/2', header: '% raggiungimento', value: 88.5 };

describe('a value typed over a computed cell', () => {
  test('is named with sheet, cell, value and the place for it, and is gone with a word', () =>
    afterTyping([PERCENTAGE], async (_, output) => {
      const { over, err } = await evaluated(output);
      expect(over).toHaveLength(1);
      expect(over[0]).toMatchObject({ severity: 'avviso', subject: 'A01/2' });
      expect(over[0]?.message).toMatch(/[A-Z]+\d+ di «Stato indicatori».*«88,5»/);
      expect(over[0]?.message).toContain('«Consuntivo confermato»');
      expect(err).toContain('«88,5»');
      const now = new Uint8Array(await readFile(output));
      expect(await readCellOf(now, PERCENTAGE)).not.toContain('88');
      expect((await evaluated(output)).over).toEqual([]);
    }));

  test('stands in the sheet of findings that this run writes, and is gone from the next', () =>
    afterTyping([PERCENTAGE], async (_, output) => {
      const [found] = (await evaluated(output)).over;
      expect(await findingsIn(output)).toContain(found?.message);
      await evaluated(output);
      expect(await findingsIn(output)).not.toContain(found?.message);
    }));

  test('is named in every sheet, whatever it is', () =>
    afterTyping(
      [
        { sheet: STATE, code: 'A02/1', header: 'Stato', value: 'da rivedere' },
        { sheet: OIV, code: 'A01', header: 'Punteggio proposto', value: 70 },
        { sheet: OIV, code: 'A02', header: 'Punteggio finale', value: 65 },
      ],
      async (_, output) => {
        const { over } = await evaluated(output);
        expect(over.map(({ subject }) => subject)).toEqual(['A02/1', 'A01', 'A02']);
        expect(over[2]?.message).toContain('«Punteggio OIV»');
      },
    ));

  test('is named where the office evaluates a fresh copy of its sheets', () =>
    afterTyping([PERCENTAGE], async (input) => {
      expect((await evaluated(input)).over.map(({ subject }) => subject)).toEqual(['A01/2']);
    }));

  test('is named over a number that was read, as long as nothing read has changed', () =>
    afterTyping(
      [{ sheet: STATE, code: 'A01/2', header: 'Valore target', value: 180 }],
      async (_, output) => {
        const { over } = await evaluated(output);
        expect(over.map(({ message }) => message)).toEqual([expect.stringContaining('«180»')]);
        expect(over[0]?.message).toContain('«Target confermato»');
      },
    ));

  test('is not told of what the run itself changed, nor of what it writes again', () =>
    afterTyping([], async (input) => {
      const changed = PLAIN_ROWS.map((row) =>
        row[2] === 'Pratiche evase' ? [...row.slice(0, 3), '>= 300', '210 pratiche'] : row,
      );
      await writeFile(input, drawn(changed));
      const { over, all } = await evaluated(input);
      expect(all.indicators.find(({ id }) => id === 'A01/2')?.target.value).toBe(300);
      expect(over).toEqual([]);
    }));

  test.each([
    [PERCENTAGE.header, 75.4, '«75,4»'],
    ['Valore target', 200.01, '«200,01»'],
  ])('is named where %s differs by a fraction', (header, value, words) =>
    afterTyping([{ ...PERCENTAGE, header, value }], async (_, output) => {
      const { over } = await evaluated(output);
      expect(over.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
    }),
  );

  test('keeps quiet about a typed value that is the computed one', () =>
    afterTyping([{ ...PERCENTAGE, value: 75 }], async (_, output) => {
      expect((await evaluated(output)).over).toEqual([]);
    }));
});
