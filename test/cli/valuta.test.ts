import { readFile, writeFile, mkdir, readdir, chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import type { Model } from '../../src/application/contract/model';
import { inFolder, traguardo } from '../support/commandLine';
import { readCellOf, typeInto } from '../support/excelizeTyping';

const CARDS = 'assets/samples/schede-2023.xlsx';

const jsonOf = (text: string): Model => JSON.parse(text) as Model;
const model = async (file: string, ...words: string[]): Promise<Model> => {
  const { code, out, err } = await traguardo('valuta', file, '--json', '-', ...words);
  if (code !== 0) throw new Error(err);
  return jsonOf(out);
};
const objective = (all: Model, code: string): Model['objectives'][number] | undefined =>
  all.objectives.find((one) => one.code === code);
const indicator = (all: Model, id: string): Model['indicators'][number] | undefined =>
  all.indicators.find((one) => one.id === id);

describe('traguardo valuta', () => {
  it('writes an evaluated copy and leaves every part of the user’s sheets byte for byte', () =>
    inFolder(async (folder) => {
      const output = join(folder, 'out.xlsx');
      const done = await traguardo('valuta', CARDS, '--uscita', output);
      expect(done).toMatchObject({ code: 0, err: '' });
      expect(done.out).toContain('71 obiettivi, 120 indicatori');
      expect(done.out).toContain(output);
      const before = unzipSync(await readFile(CARDS));
      const after = unzipSync(await readFile(output));
      const users = Object.keys(before).filter((path) => path.startsWith('xl/worksheets/'));
      expect(users.length).toBeGreaterThanOrEqual(19);
      for (const path of users) expect(after[path]).toEqual(before[path]);
    }));

  it('gives only JSON on standard output with --json -', () =>
    inFolder(async (folder) => {
      const { code, out, err } = await traguardo(
        'valuta',
        CARDS,
        '--json',
        '-',
        '--uscita',
        join(folder, 'o.xlsx'),
      );
      expect(code).toBe(0);
      expect(jsonOf(out).contract).toBe(1);
      expect(err).toContain('Anomalie');
    }));

  it('writes beside the input by default, and never over it', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'schede.xlsx');
      await writeFile(file, await readFile(CARDS));
      expect((await traguardo('valuta', file)).code).toBe(0);
      expect(await readdir(folder)).toEqual(['schede-valutata.xlsx', 'schede.xlsx']);
      expect(await readFile(file)).toEqual(await readFile(CARDS));
      const over = await traguardo('valuta', file, '--uscita', file);
      expect(over).toMatchObject({ code: 1 });
      expect(over.err).toContain('--sovrascrivi');
      expect(await readFile(file)).toEqual(await readFile(CARDS));
      expect((await traguardo('valuta', file, '--uscita', file, '--sovrascrivi')).code).toBe(0);
    }));

  it('finds again what people typed, on a fresh copy and in place', () =>
    inFolder(async (folder) => {
      const output = join(folder, 'valutata.xlsx');
      await traguardo('valuta', CARDS, '--uscita', output);
      const typed = await typeInto(await readFile(output), [
        { sheet: 'Valutazione OIV', code: 'A01', header: 'Esito OIV', value: 'valutato' },
        { sheet: 'Valutazione OIV', code: 'A01', header: 'Punteggio OIV', value: 55 },
        { sheet: 'Valutazione OIV', code: 'A01', header: 'Causa', value: 'esogena' },
        { sheet: 'Valutazione OIV', code: 'A01', header: 'Motivazione', value: '=dati in ritardo' },
        {
          sheet: 'Stato indicatori',
          code: 'A01.01/3',
          header: 'Consuntivo confermato',
          value: 700,
        },
        { sheet: 'Stato indicatori', code: 'A02/3', header: 'Target confermato', value: '>= 60%' },
      ]);
      await writeFile(output, typed);
      for (const run of ['fresh', 'in place', 'in place']) {
        const all = await (run === 'fresh' ? model(CARDS, '--uscita', output) : model(output));
        expect(objective(all, 'A01')?.oiv).toMatchObject({ outcome: 'scored', score: 55 });
        expect(objective(all, 'A01')?.oiv.reason).toBe('=dati in ritardo');
        expect(indicator(all, 'A01.01/3')).toMatchObject({
          actual: { value: 700, confidence: 'high' },
          achievement: { kind: 'measured', percentage: 100, met: true },
        });
        expect(indicator(all, 'A02/3')?.target).toMatchObject({
          operator: '>=',
          value: 60,
          unit: '%',
        });
        const now = await readFile(output);
        expect(
          await readCellOf(now, { sheet: 'Valutazione OIV', code: 'A01', header: 'Causa' }),
        ).toBe('esogena');
        expect(
          await readCellOf(now, {
            sheet: 'Stato indicatori',
            code: 'A02/3',
            header: 'Target confermato',
          }),
        ).toBe('>= 60%');
      }
      expect(await readdir(folder)).toEqual(['valutata-precedente.xlsx', 'valutata.xlsx']);
    }));

  it('updates an evaluated workbook in place and keeps its former state beside it', () =>
    inFolder(async (folder) => {
      const output = join(folder, 'valutata.xlsx');
      await traguardo('valuta', CARDS, '--uscita', output);
      const cell = { sheet: 'Valutazione OIV', code: 'B05', header: 'Punteggio OIV' };
      await writeFile(output, await typeInto(await readFile(output), [{ ...cell, value: 20 }]));
      const before = await readFile(output);
      expect((await traguardo('valuta', output)).code).toBe(0);
      expect(await readFile(join(folder, 'valutata-precedente.xlsx'))).toEqual(before);
      expect(await readCellOf(await readFile(output), cell)).toBe('20');
    }));

  it('changes nothing on a second run over unchanged input', () =>
    inFolder(async (folder) => {
      const output = join(folder, 'valutata.xlsx');
      await traguardo('valuta', CARDS, '--uscita', output);
      const first = await readFile(output);
      const again = await traguardo('valuta', output);
      expect(again.out).toContain('Nulla è cambiato');
      expect(await readFile(output)).toEqual(first);
      await traguardo('valuta', CARDS, '--uscita', output);
      expect(await readFile(output)).toEqual(first);
    }));

  it('keeps quiet on an accepted finding until its figures change', () =>
    inFolder(async (folder) => {
      const output = join(folder, 'valutata.xlsx');
      const before = await model(CARDS, '--uscita', output);
      const finding = before.findings.find((one) => one.check === 'ratio-mismatch');
      expect(finding?.subject).toBe('B01.01/4');
      await writeFile(output, await acceptFinding(await readFile(output), 'B01.01/4', '18,7'));
      const after = await model(output);
      expect(after.findings.filter((one) => one.check === 'ratio-mismatch')).toEqual([]);
      expect(after.acceptedFindings.map((one) => one.check)).toContain('ratio-mismatch');
    }));

  it('exits with 3 on errors only when --rigoroso is given', () =>
    inFolder(async (folder) => {
      const words = ['valuta', CARDS, '--uscita', join(folder, 'o.xlsx')];
      expect((await traguardo(...words)).code).toBe(0);
      expect((await traguardo(...words, '--rigoroso')).code).toBe(3);
    }));
});

/** Writes "accettata" in the row of `Anomalie` about a subject whose message holds some words. */
const acceptFinding = async (
  bytes: Uint8Array,
  subject: string,
  words: string,
): Promise<Uint8Array> => {
  const { excelize, accepted } = await import('../adapters/xlsx/support/excelize');
  const file = (await excelize()).OpenReader(bytes);
  const rows = accepted(file.GetRows('Anomalie')).result;
  const header = rows.findIndex((row) => row.includes('Esito') && row.includes('Motivo'));
  const row = rows.findIndex((cells) => cells.includes(subject) && cells.join(' ').includes(words));
  const letter = (text: string): string =>
    String.fromCharCode(65 + (rows[header] ?? []).indexOf(text));
  accepted(file.SetCellValue('Anomalie', `${letter('Esito')}${row + 1}`, 'accettata'));
  accepted(file.SetCellValue('Anomalie', `${letter('Motivo')}${row + 1}`, 'refuso noto'));
  return new Uint8Array(accepted(file.WriteToBuffer()).buffer as ArrayBuffer);
};

const FLAT = [
  ['Codice', 'Obiettivo', 'Indicatore', 'Target 2023', 'Consuntivo 2023'],
  ['A01', 'Ridurre i tempi', 'Tempo medio di risposta', '<= 10 gg', 9],
];
const workbook = (rows: (string | number)[][], name = 'Foglio1'): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name, rows }] });

describe('traguardo valuta on unusable input', () => {
  const refused = async (words: string[], code: number, ...said: string[]): Promise<void> => {
    const outcome = await traguardo(...words);
    expect(outcome).toMatchObject({ code, out: '' });
    expect(outcome.err.trim().split('\n')).toHaveLength(1);
    expect(outcome.err).not.toMatch(/Error|at .*:\d+|undefined/);
    for (const words of said) expect(outcome.err).toContain(words);
  };

  it.each([
    ['empty', new Uint8Array(), 'vuoto'],
    ['text', new TextEncoder().encode('Codice;Target\nA01;5'), 'non è una cartella'],
  ])('refuses a file that is %s', (_, bytes, said) =>
    inFolder(async (folder) => {
      const file = join(folder, 'x.xlsx');
      await writeFile(file, bytes);
      await refused(['valuta', file], 1, said, 'x.xlsx');
      expect(await readdir(folder)).toEqual(['x.xlsx']);
    }),
  );

  it('refuses a truncated workbook', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'x.xlsx');
      await writeFile(file, (await readFile(CARDS)).subarray(0, 30_000));
      await refused(['valuta', file], 1, 'incompleto');
    }));

  it('names a file or folder that is not there', () =>
    inFolder(async (folder) => {
      await refused(['valuta', join(folder, 'manca.xlsx')], 1, 'manca.xlsx', 'non esiste');
      await refused(['valuta', folder], 1, 'non un file');
      const nowhere = join(folder, 'no', 'out.xlsx');
      await refused(['valuta', CARDS, '--uscita', nowhere], 1, 'non esiste', nowhere);
    }));

  it('refuses a workbook without indicator sheets', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'rubrica.xlsx');
      await writeFile(
        file,
        await workbook(
          [
            ['Nome', 'Telefono'],
            ['Rossi', '010 123'],
          ],
          'Rubrica',
        ),
      );
      await refused(['valuta', file], 1, 'Rubrica', 'nessun foglio di indicatori');
    }));

  it('asks for the year where the workbook leaves it open', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'x.xlsx');
      const header = ['Codice', 'Obiettivo', 'Indicatore', 'Target', 'Consuntivo'];
      await writeFile(
        file,
        await workbook([header, ['A01', 'Tempi', 'Tempo medio', '<= 10 gg', 9]]),
      );
      await refused(['valuta', file], 1, '--anno');
      expect((await traguardo('valuta', file, '--anno', '2023')).code).toBe(0);
    }));

  it('does not touch a file at the output that it did not write', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.xlsx');
      const other = join(folder, 'b.xlsx');
      await writeFile(file, await workbook(FLAT));
      await writeFile(other, await workbook([['conti']]));
      const before = await readFile(other);
      await refused(['valuta', file, '--uscita', other], 1, 'b.xlsx', 'non viene toccata');
      await writeFile(other, 'non excel');
      await refused(['valuta', file, '--uscita', other], 1, 'non viene toccata');
      expect(before.length).toBeGreaterThan(0);
      expect(await readFile(other, 'utf8')).toBe('non excel');
    }));

  it('does not write over a workbook that is open in Excel', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.xlsx');
      await writeFile(file, await workbook(FLAT));
      await writeFile(join(folder, '~$a-valutata.xlsx'), '');
      await refused(['valuta', file], 1, 'aperto in Excel');
    }));

  it('refuses an output with another ending, and a map that is no JSON', () =>
    inFolder(async (folder) => {
      await refused(['valuta', CARDS, '--uscita', join(folder, 'o.csv')], 2, '.xlsx');
      const map = join(folder, 'm.json');
      await writeFile(map, '[{');
      await refused(['valuta', CARDS, '--mappa', map], 1, 'JSON');
      await writeFile(map, '[{"sheet":"*","header":"X","role":"pippo"}]');
      await refused(['valuta', CARDS, '--mappa', map], 1, 'role');
    }));

  it('says so where the folder cannot be written', () =>
    inFolder(async (folder) => {
      const closed = join(folder, 'chiusa');
      await mkdir(closed);
      await chmod(closed, 0o500);
      const file = join(folder, 'a.xlsx');
      await writeFile(file, await workbook(FLAT));
      const words = ['valuta', file, '--uscita', join(closed, 'o.xlsx')];
      // The superuser may write everywhere; then the run must simply succeed.
      if (process.getuid?.() === 0) expect((await traguardo(...words)).code).toBe(0);
      else await refused(words, 1, 'permesso', 'o.xlsx');
      await refused(['valuta', file, '--uscita', join(folder, 'a.xlsx', 'o.xlsx')], 1, 'o.xlsx');
    }));
});
