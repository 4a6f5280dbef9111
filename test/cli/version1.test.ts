import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Model } from '../../src/application/contract/model';
import { buildPackage } from '../adapters/xlsx/support/buildPackage';
import { inFolder, traguardo } from '../support/commandLine';
import { sheetData, type DrawnCell } from '../support/drawnTable';
import { readCellOf } from '../support/excelizeTyping';

/**
 * `valutata-1.0.0.xlsx` was written by version 1.0.0. Typed before its second run: 150 for A01/1,
 * target 60 for A02/1, 85 with cause and reason for A02; typed after it: 38 for A01/2, 70 for A03.
 */
const FIXTURE = 'test/cli/fixtures/valutata-1.0.0.xlsx';

const ROWS: readonly (readonly DrawnCell[])[] = [
  ['Piano della performance 2023 – consuntivi'],
  [],
  ['Codice', 'Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
  ['A01', 'Ridurre i tempi', 'Pratiche evase', '>= 200', 'Nell’anno sono state evase 150 o 160 pratiche'],
  ['A01', 'Ridurre i tempi', 'Imprese formate', '>= 40', ''],
  ['A02', 'Assistere le imprese', 'Imprese assistite', '>= 50', 44],
  ['A03', 'Promuovere il territorio', 'Eventi organizzati', '>= 10', 7],
]; // prettier-ignore

const evaluated = async (file: string, ...more: readonly string[]): Promise<Model> => {
  const { code, out, err } = await traguardo('valuta', file, '--json', '-', ...more);
  expect({ code, err }).toMatchObject({ code: 0 });
  return JSON.parse(out) as Model;
};

const values = ({ indicators }: Model) =>
  indicators.map(({ id, actual, target, achievement }) => [
    id, actual.value, target.value, achievement.percentage === null ? null : Math.round(achievement.percentage),
  ]); // prettier-ignore
const scores = ({ objectives }: Model) => objectives.map(({ code, oiv }) => [code, oiv.score]);
const checks = ({ findings }: Model) => [...new Set(findings.map(({ check }) => check))];

/** Evaluates a fresh copy of the worksheets with the words of the fixture. */
const withFixture = async (rows: typeof ROWS): Promise<Model> => {
  const models: Model[] = [];
  await inFolder(async (folder) => {
    const input = join(folder, 'piano.xlsx');
    await writeFile(input, buildPackage({ sheets: [{ name: 'Schede', xml: sheetData(rows) }] }));
    models.push(await evaluated(input, '--da', FIXTURE));
  });
  const [model] = models;
  if (model === undefined) throw new Error('The command gave no model.');
  return model;
};

describe('a workbook that version 1.0.0 evaluated', () => {
  it('is taken over with every word, in place', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'valutata.xlsx');
      await copyFile(FIXTURE, file);
      const model = await evaluated(file);
      expect(values(model)).toEqual([
        ['A01/1', 150, 200, 75],
        ['A01/2', 38, 40, 95],
        ['A02/1', 44, 60, 73],
        ['A03/1', 7, 10, 70],
      ]);
      expect(scores(model)).toEqual([
        ['A01', null],
        ['A02', 85],
        ['A03', 70],
      ]);
      expect(checks(model)).not.toContain('confirmation-stale');
      expect(checks(model)).not.toContain('reason-stale');
      const now = new Uint8Array(await readFile(file));
      const reason = { sheet: 'Valutazione OIV', code: 'A02', header: 'Motivazione' };
      expect(await readCellOf(now, reason)).toBe('il bando è partito tardi per ragioni esterne');
      expect(await evaluated(file)).toEqual(model);
    }));

  it('keeps its words for the texts that they were given for', async () => {
    const changed = ROWS.map((row, at) =>
      at === 3 ? [...row.slice(0, 4), 'Nell’anno sono state evase 190 o 195 pratiche'] : row,
    );
    const model = await withFixture(changed);
    expect(values(model)[0]?.slice(0, 2)).not.toEqual(['A01/1', 150]);
    expect(model.indicators[0]?.achievement.kind).toBe('to-confirm');
    expect(checks(model)).toContain('confirmation-stale');
    expect(values(model)[1]).toEqual(['A01/2', 38, 40, 95]);
  });

  it('gives its words to names, not to places', async () => {
    const [title = [], blank = [], header = [], ...rows] = ROWS;
    const inserted = ['A01', 'Ridurre i tempi', 'Sportelli aperti', '>= 5', 3];
    const renumbered = rows.map(
      ([code, ...row]) => [code === 'A02' ? 'A04' : code, ...row] as DrawnCell[],
    );
    const model = await withFixture([title, blank, header, inserted, ...renumbered]);
    expect(values(model)).toEqual([
      ['A01/1', 3, 5, 60],
      ['A01/2', 150, 200, 75],
      ['A01/3', 38, 40, 95],
      ['A04/1', 44, 60, 73],
      ['A03/1', 7, 10, 70],
    ]);
    expect(scores(model)).toContainEqual(['A04', 85]);
    expect(checks(model)).toContain('code-moved');
  });

  it('is not evaluated for its own year once its worksheets speak of the next', async () => {
    const next = ROWS.map((row, at) =>
      at === 0 ? ['Piano della performance 2024 – consuntivi'] : row,
    );
    const model = await withFixture(next);
    expect(model.year).toBe(2024);
    expect(scores(model)).toEqual([
      ['A01', null],
      ['A02', null],
      ['A03', null],
    ]);
    expect(checks(model)).toContain('entries-set-aside');
  });
});
