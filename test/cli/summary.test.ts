import { join } from 'node:path';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre';
import { inFolder, traguardo } from '../support/commandLine';
import { typeInto } from '../support/excelizeTyping';

const workbook = (rows: (string | number)[][]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'Piano 2023', rows }] });

const ROWS = [
  ['Codice', 'Obiettivo', 'Indicatore', 'Target 2023', 'Consuntivo 2023'],
  ['A01', 'Ridurre i tempi', 'Tempo medio di risposta', '<= 10 gg', 9],
  ['A01', 'Ridurre i tempi', 'Pratiche evase nei termini', '>= 90%', 'n.d.'],
];

describe('the summary of valuta', () => {
  it('says why indicators have no measure, and what became of earlier words', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'piano.xlsx');
      await writeFile(file, await workbook(ROWS));
      const first = await traguardo('valuta', file);
      expect(first.out).toMatch(/non misurati +1 .*\(1 senza consuntivo\)/);
      expect(first.out).not.toContain('versione di prima');
      const again = await traguardo('valuta', file);
      expect(again.out).toContain('Nella versione di prima non c’era nulla di scritto a mano.');
      const output = join(folder, 'piano-valutata.xlsx');
      const state = 'Stato indicatori';
      await writeFile(
        output,
        await typeInto(new Uint8Array(await readFile(output)), [
          { sheet: state, code: 'A01/1', header: 'Consuntivo confermato', value: 8 },
          { sheet: state, code: 'A01/2', header: 'Consuntivo confermato', value: '92%' },
        ]),
      );
      const typed = await traguardo('valuta', file);
      expect(typed.out).toContain('Voci scritte a mano nella versione di prima: 2 riprese.');
      await writeFile(file, await workbook(ROWS.slice(0, 2)));
      const shorter = await traguardo('valuta', file, '--da', output);
      expect(shorter.out).toContain(
        'Voci scritte a mano nella versione di prima: 1 ripresa; 1 senza più un posto nei fogli.',
      );
    }));

  it('warns where the year that is asked for is not the one of the sheets', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'piano.xlsx');
      await writeFile(file, await workbook(ROWS));
      const { out } = await traguardo('valuta', file, '--anno', '2031', '--json', '-');
      const { findings } = JSON.parse(out) as { findings: { check: string; message: string }[] };
      expect(findings.find(({ check }) => check === 'year-conflict')?.message).toContain('2023');
    }));

  it('says in its first line that the year is contradicted, and where the year comes from', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'piano.xlsx');
      await writeFile(file, await workbook(ROWS));
      const wrong = await traguardo('valuta', file, '--anno', '2031');
      expect(wrong.out.split('\n')[0]).toMatch(
        /^! ATTENZIONE, anno da controllare\. Si valuta il 2031/,
      );
      expect(wrong.out.split('\n')[0]).toContain('2023 (dal nome del foglio «Piano 2023»)');
      expect(wrong.out).toContain('anno 2031: indicato a mano');
      const right = await traguardo('valuta', file);
      expect(right.out).not.toContain('ATTENZIONE');
      expect(right.out).toContain('anno 2023: dal nome del foglio «Piano 2023»');
      expect(right.out).toContain(' · ente 100% (1 obiettivo su 1)');
      const { out } = await traguardo('riconosci', file);
      expect(out).toContain('Anno 2023: dal nome del foglio «Piano 2023».');
    }));

  it('asks for --anno with the sources that disagree, and says plainly what a plan is', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'due.xlsx');
      const sheets = [2022, 2023].map((year) => ({
        name: `Schede ${year}`,
        rows: [
          ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
          ['O1', 'Imprese', 100, 90],
        ],
      }));
      await writeFile(file, await writeXlsx({ sheets }));
      const { code, err } = await traguardo('valuta', file);
      expect(code).toBe(1);
      expect(err).toContain('2022 (dal nome del foglio «Schede 2022»)');
      expect(err).toContain('--anno');
      const plan = join(folder, 'piano.xlsx');
      const planned = [
        ['Obiettivo', 'Indicatore', 'Target 2024'],
        ['O1', 'Imprese', '>= 100'],
      ];
      await writeFile(
        plan,
        await writeXlsx({ sheets: [{ name: 'PIAO 2024-2026', rows: planned }] }),
      );
      const { out } = await traguardo('valuta', plan, '--json', '-');
      expect(JSON.parse(out)).toMatchObject({
        plan: true,
        asOf: '2024-12-31',
        chamber: { achievement: null, counted: 0, of: 1, oivScore: null },
      });
      const people = await traguardo('valuta', plan);
      expect(people.out).toContain('Piano per il 2024: nessun risultato ancora riportato');
    }));

  it('names the columns that wait for an answer', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'piano.xlsx');
      const header = ['Codice', 'Obiettivo', 'Indicatore', 'Target 2023', 'Valore 1', 'Valore 2'];
      const rows = [1, 2, 3, 4].map((n) => [
        'A01',
        'Ridurre i tempi',
        `Pratiche ${n}`,
        10 * n,
        9 * n,
        8 * n,
      ]);
      await writeFile(file, await workbook([header, ...rows]));
      const { out } = await traguardo('valuta', file);
      expect(out).toContain('Colonne dubbie');
      expect(out).toContain('«Valore 1» (Piano 2023)');
    }));
});
