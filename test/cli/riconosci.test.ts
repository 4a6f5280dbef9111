import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Model } from '../../src/application/contract/model';
import { buildPackage } from '../adapters/xlsx/support/buildPackage';
import { inFolder, traguardo } from '../support/commandLine';
import { PLAIN_ROWS, sheetData, type DrawnCell } from '../support/drawnTable';
import { UNSEEMLY } from '../support/evaluateFile';

const DOUBTFUL: readonly (readonly DrawnCell[])[] = [
  ['Codice', 'Obiettivo', 'Indicatore', 'Target 2023', 'Valore 1', 'Valore 2'],
  ['A01', 'Ridurre i tempi', 'Pratiche evase', '>= 200', 150, 180],
  ['A01', 'Ridurre i tempi', 'Sportelli aperti', '>= 4', 5, 6],
  ['A02', 'Assistere', 'Imprese assistite', '>= 40', 44, 12],
];
const sheet = (rows: readonly (readonly DrawnCell[])[], name = 'Schede') => ({
  name,
  xml: sheetData(rows),
});
const PLAIN = buildPackage({
  sheets: [
    sheet(PLAIN_ROWS),
    sheet(
      [
        ['Nome', 'Telefono'],
        ['Rossi', '010 1'],
      ],
      'Rubrica',
    ),
  ],
});

/** Runs `riconosci` on a workbook, which must not change, in a folder that must not either. */
const recognise = async (
  bytes: Uint8Array,
  words: readonly string[] = [],
  map: unknown = null,
): Promise<{ out: string; err: string; model: Model | null }> => {
  let seen = { code: -1, out: '', err: '' };
  await inFolder(async (folder) => {
    const file = join(folder, 'a.xlsx');
    await writeFile(file, bytes);
    const answers = join(folder, 'm.json');
    if (map !== null) await writeFile(answers, JSON.stringify(map));
    const files = await readdir(folder);
    seen = await traguardo(
      'riconosci',
      file,
      ...words,
      ...(map === null ? [] : ['--mappa', answers]),
    );
    expect(await readdir(folder)).toEqual(files);
    expect(Buffer.compare(await readFile(file), bytes)).toBe(0);
  });
  expect(seen.out + seen.err).not.toMatch(UNSEEMLY);
  expect(seen.code).toBe(0);
  return { ...seen, model: words.includes('-') ? (JSON.parse(seen.out) as Model) : null };
};

describe('traguardo riconosci', () => {
  it('says of every sheet what it is, and of every column what it means and how sure that is', async () => {
    const { out, err } = await recognise(PLAIN);
    expect(err).toBe('');
    expect(out).toContain('Schede · tabella');
    expect(out).toMatch(/A1:E4 \(sicurezza \d+%\)/);
    expect(out).toMatch(/A «Codice» → codice obiettivo \(\d+%\)/);
    expect(out).toMatch(/D «Target 2023» → target 2023 \(\d+%\)/);
    expect(out).toContain('Rubrica · non riconosciuto');
    expect(out).toContain('2 obiettivi, 3 indicatori.');
  });

  it('shows doubtful columns with what they may be and samples', async () => {
    const { out } = await recognise(buildPackage({ sheets: [sheet(DOUBTFUL)] }));
    expect(out).toMatch(/\? E «Valore 1» → dubbia: consuntivo; ad esempio «150», «5», «44»/);
    expect(out).toContain('2 colonne dubbie');
    expect(out).toContain('--mappa');
  });

  it('gives the model of the contract, with year and objectives where they are clear', async () => {
    const { model, err } = await recognise(PLAIN, ['--json', '-']);
    expect(model).toMatchObject({ contract: 1, year: 2023 });
    expect(model?.sheets[0]).toMatchObject({
      name: 'Schede',
      layout: 'table',
      blocks: [
        {
          range: 'A1:E4',
          headerRow: 1,
          columns: {
            A: 'objectiveCode', B: 'objectiveTitle', C: 'indicator', D: 'target:2023', E: 'actual:2023',
          },
        },
      ],
    }); // prettier-ignore
    expect(model?.objectives.map(({ code }) => code)).toEqual(['A01', 'A02']);
    expect(err).toContain('Schede · tabella');
  });

  it('gives the sheets alone where the year is unclear, and says so', async () => {
    const rows = PLAIN_ROWS.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.replace(' 2023', '') : cell)),
    );
    const { model, err } = await recognise(buildPackage({ sheets: [sheet(rows)] }), [
      '--json',
      '-',
    ]);
    expect(model).toMatchObject({ year: null, objectives: [], indicators: [] });
    expect(model?.sheets[0]?.blocks).toHaveLength(1);
    expect(err).toContain('--anno');
  });

  it('recognises nothing in a workbook without indicators, without failing', async () => {
    const { out, err } = await recognise(
      buildPackage({ sheets: [{ name: 'Foglio1', xml: '<sheetData/>' }] }),
    );
    expect(out).toContain('Foglio1 · non riconosciuto');
    expect(out).toContain('0 obiettivi, 0 indicatori');
    expect(err).toContain('nessun foglio di indicatori');
  });

  it('takes the answers of --mappa, for one sheet or for all', async () => {
    const bytes = buildPackage({ sheets: [sheet(DOUBTFUL)] });
    for (const name of ['Schede', '*', undefined]) {
      const answers = [
        { sheet: name, header: 'Valore 1', role: 'actual:2023' },
        { sheet: name, header: ' valore 2 ', role: 'ignored' },
      ];
      const { model, err } = await recognise(bytes, ['--json', '-'], answers);
      expect(model?.sheets[0]?.blocks[0]?.columns).toMatchObject({
        E: 'actual:2023',
        F: 'ignored',
      });
      expect(model?.indicators.map(({ actual }) => actual.value)).toEqual([150, 5, 44]);
      expect(model?.findings.map(({ check }) => check)).not.toContain('mapping-doubtful');
      expect(err).toContain('indicato a mano');
    }
  });

  it('reports an answer that fits no column, here and in valuta', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.xlsx');
      const map = join(folder, 'm.json');
      await writeFile(file, PLAIN);
      await writeFile(map, '[{"sheet":"Schede","header":"Pippo","role":"actual"}]');
      for (const command of ['riconosci', 'valuta']) {
        const { code, out, err } = await traguardo(command, file, '--mappa', map);
        expect(code).toBe(0);
        expect(out + err).toContain('la risposta per la colonna «Pippo»');
      }
    }));

  it('reports it even where nothing can be evaluated', async () => {
    const answers = [{ sheet: '*', header: 'Pippo', role: 'actual' }];
    const bytes = buildPackage({ sheets: [sheet([['Nome'], ['Rossi']], 'Rubrica')] });
    const { err } = await recognise(bytes, [], answers);
    expect(err).toContain('«Pippo»');
  });
});
