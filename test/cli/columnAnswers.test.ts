import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Model } from '../../src/application/contract/model';
import { readFile } from 'node:fs/promises';
import { inFolder, traguardo } from '../support/commandLine';
import { opened, rowsOf } from '../support/evaluateFile';
import { buildPackage } from '../adapters/xlsx/support/buildPackage';
import { sheetData, type DrawnCell } from '../support/drawnTable';

const rows = (...headers: readonly string[]): readonly (readonly DrawnCell[])[] => [
  ['Codice', 'Obiettivo', 'Indicatore', 'Target 2023', ...headers],
  ...[1, 2, 3].map((n) => ['A01', 'Ridurre i tempi', `Pratiche ${n}`, 10 * n, 9 * n, 8 * n]),
];

const draw = (file: string, ...headers: readonly string[]): Promise<void> =>
  writeFile(file, buildPackage({ sheets: [{ name: 'Piano', xml: sheetData(rows(...headers)) }] }));

type Answer = readonly [header: string, role: string, sheet?: string];

const evaluated = async (
  folder: string,
  file: string,
  ...answers: readonly Answer[]
): Promise<{ readonly actual: number | null | undefined; readonly err: string }> => {
  const map = join(folder, 'mappa.json');
  const list = answers.map(([header, role, sheet = 'Piano']) => ({ sheet, header, role }));
  await writeFile(map, JSON.stringify(list));
  const words = answers.length === 0 ? [] : ['--mappa', map];
  const { code, out, err } = await traguardo('valuta', file, '--json', '-', ...words);
  expect({ code, err }).toMatchObject({ code: 0 });
  const model = JSON.parse(out) as Model;
  return { actual: model.indicators[0]?.actual.value, err };
};

const answersIn = async (file: string): Promise<readonly (readonly string[])[]> => {
  const all = rowsOf(await opened(new Uint8Array(await readFile(file))), 'Parametri');
  return all.flatMap(([sheet, answer = '', header = '', , situation = '']) =>
    sheet === 'Piano' ? [[header, answer, situation]] : [],
  );
};

describe('answers to doubtful columns', () => {
  test('win on the command line over those kept in Parametri, which are named', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'piano.xlsx');
      const output = join(folder, 'piano-valutata.xlsx');
      await draw(file, 'Valore 1', 'Valore 2');
      expect(
        await evaluated(folder, file, ['Valore 1', 'actual'], ['Valore 2', 'ignored']),
      ).toMatchObject({ actual: 9 });
      expect(await evaluated(folder, output)).toMatchObject({ actual: 9 });
      const changed = await evaluated(
        folder,
        output,
        ['Valore 1', 'ignored', '*'],
        ['Valore 2', 'actual'],
      );
      expect(changed.actual).toBe(8);
      expect(changed.err).toMatch(/«Valore 1».*«consuntivo».*«da non usare»/);
      expect(await answersIn(output)).toEqual([
        ['Valore 1', 'da non usare', 'risposta ricevuta'],
        ['Valore 2', 'consuntivo', 'risposta ricevuta'],
      ]);
      expect(await evaluated(folder, output)).toMatchObject({ actual: 8 });
    }));

  test('leave a second doubtful column open', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'piano.xlsx');
      await draw(file, 'Valore 1', 'Valore 2');
      const { actual, err } = await evaluated(folder, file, ['Valore 1', 'actual']);
      expect(actual).toBe(9);
      expect(err).toContain('«Valore 2» (Piano)');
      expect(await answersIn(join(folder, 'piano-valutata.xlsx'))).toEqual([
        ['Valore 1', 'consuntivo', 'risposta ricevuta'],
        ['Valore 2', '', 'in attesa di risposta'],
      ]);
    }));

  test('hold for a column without a header, by its letter', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'piano.xlsx');
      const output = join(folder, 'piano-valutata.xlsx');
      await draw(file, '', '');
      const first = await evaluated(
        folder,
        file,
        ['(colonna E)', 'actual'],
        ['(colonna F)', 'ignored'],
      );
      expect(first.actual).toBe(9);
      expect(first.err).not.toContain('non corrisponde');
      const answers = [
        ['(colonna E)', 'consuntivo', 'risposta ricevuta'],
        ['(colonna F)', 'da non usare', 'risposta ricevuta'],
      ];
      expect(await answersIn(output)).toEqual(answers);
      expect(await evaluated(folder, output)).toMatchObject({ actual: 9 });
      expect(await answersIn(output)).toEqual(answers);
    }));

  test('say what is measured where no header does, which valuta asks and does not refuse', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'piano.xlsx');
      const table: readonly (readonly DrawnCell[])[] = [
        ['Cosa si conta', 'Target 2023', 'Consuntivo 2023'],
        ['Eventi svolti', 10, 12],
        ['Sportelli aperti', 4, 3],
      ];
      const xml = sheetData(table);
      await writeFile(file, buildPackage({ sheets: [{ name: 'Piano', xml }] }));
      const { code, out, err } = await traguardo('valuta', file, '--anno', '2023', '--json', '-');
      expect({ code, err }).toMatchObject({ code: 0 });
      const model = JSON.parse(out) as Model;
      expect(model.indicators).toEqual([]);
      expect(model.sheets[0]?.blocks[0]?.doubts).toMatchObject([
        {
          header: 'Cosa si conta',
          candidates: ['indicator', 'objectiveTitle'],
          why: { kind: 'nothing-measured' },
          effects: [
            { role: 'indicator', computed: 2, of: 2, mean: 87.5 },
            { of: 0, mean: null },
          ],
        },
      ]);
      expect(await answersIn(join(folder, 'piano-valutata.xlsx'))).toMatchObject([
        ['Cosa si conta', '', 'in attesa di risposta'],
      ]);
      expect(await evaluated(folder, file, ['Cosa si conta', 'indicator'])).toMatchObject({
        actual: 12,
      });
    }));
});
