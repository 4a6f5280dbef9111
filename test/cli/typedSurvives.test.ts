import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Model } from '../../src/application/contract/model';
import { buildPackage, zipParts } from '../adapters/xlsx/support/buildPackage';
import { accepted } from '../adapters/xlsx/support/excelize';
import { inFolder, traguardo } from '../support/commandLine';
import { PLAIN_ROWS, sheetData } from '../support/drawnTable';
import { opened, rowsOf, saved, UNSEEMLY, type ExcelizeFile } from '../support/evaluateFile';
import { readCellOf, typeInto, type Typing } from '../support/excelizeTyping';

const OIV = 'Valutazione OIV';
const STATE = 'Stato indicatori';
const TYPED: readonly Typing[] = [
  { sheet: OIV, code: 'A01', header: 'Esito OIV', value: 'valutato' },
  { sheet: OIV, code: 'A01', header: 'Punteggio OIV', value: 55 },
  { sheet: OIV, code: 'A02', header: 'Motivazione', value: '=ritardo del fornitore' },
  { sheet: STATE, code: 'A01/2', header: 'Consuntivo confermato', value: 180 },
];

const bytesOf = async (file: string): Promise<Uint8Array> => new Uint8Array(await readFile(file));

/** Evaluates the plain workbook, types into the result, and gives its path. */
const typedWorkbook = async (folder: string, typed = TYPED): Promise<string> => {
  const input = join(folder, 'schede.xlsx');
  await writeFile(
    input,
    buildPackage({ sheets: [{ name: 'Schede', xml: sheetData(PLAIN_ROWS) }] }),
  );
  expect((await traguardo('valuta', input)).code).toBe(0);
  const output = join(folder, 'schede-valutata.xlsx');
  await writeFile(output, await typeInto(await bytesOf(output), typed));
  return output;
};

const change = async (file: string, work: (workbook: ExcelizeFile) => void): Promise<void> => {
  const workbook = await opened(await bytesOf(file));
  work(workbook);
  await writeFile(file, saved(workbook));
};

const evaluated = async (file: string): Promise<Model> => {
  const { code, out, err } = await traguardo('valuta', file, '--json', '-');
  expect({ code, err }).toMatchObject({ code: 0 });
  expect(err).not.toMatch(UNSEEMLY);
  return JSON.parse(out) as Model;
};

const expectTyped = async (file: string, sheets = { oiv: OIV, state: STATE }): Promise<void> => {
  const model = await evaluated(file);
  expect(model.objectives[0]?.oiv).toMatchObject({ outcome: 'scored', score: 55 });
  const confirmed = model.indicators.find(({ id }) => id === 'A01/2');
  expect([confirmed?.actual.value, confirmed?.achievement.percentage]).toEqual([180, 90]);
  const now = await bytesOf(file);
  for (const { value, ...cell } of TYPED) {
    const sheet = cell.sheet === OIV ? sheets.oiv : sheets.state;
    expect([cell, await readCellOf(now, { ...cell, sheet })]).toEqual([cell, String(value)]);
  }
};

const headerRow = (file: ExcelizeFile, sheet: string): number =>
  rowsOf(file, sheet).findIndex((row) => row.includes('Codice')) + 1;

describe('what people typed', () => {
  it('survives rows that were sorted', () =>
    inFolder(async (folder) => {
      const output = await typedWorkbook(folder);
      await change(output, (file) => {
        for (const sheet of [OIV, STATE]) {
          const first = headerRow(file, sheet) + 1;
          const last = rowsOf(file, sheet).findLastIndex((row) => /^A0/.test(row[0] ?? '')) + 1;
          accepted(file.DuplicateRowTo(sheet, first, last + 1));
          accepted(file.RemoveRow(sheet, first));
        }
      });
      await expectTyped(output);
    }));

  it('survives columns that were inserted before, and rows above', () =>
    inFolder(async (folder) => {
      const output = await typedWorkbook(folder);
      await change(output, (file) => {
        for (const sheet of [OIV, STATE]) {
          accepted(file.InsertCols(sheet, 'A', 2));
          accepted(file.InsertRows(sheet, 1, 3));
        }
      });
      await expectTyped(output);
    }));

  it('is kept at the end, and marked, where its objective is no longer in the sheets', () =>
    inFolder(async (folder) => {
      const output = await typedWorkbook(folder);
      await change(output, (file) => accepted(file.RemoveRow('Schede', 4)));
      const model = await evaluated(output);
      expect(model.objectives.map(({ code }) => code)).toEqual(['A01']);
      const rows = rowsOf(await opened(await bytesOf(output)), OIV);
      const codes = rows.map(([code]) => code).filter((code) => /^A0/.test(code ?? ''));
      expect(codes).toEqual(['A01', 'A02']);
      const gone = rows.find(([code]) => code === 'A02')?.join('|');
      expect(gone).toContain('non più presente nei fogli');
      expect(gone).toContain('=ritardo del fornitore');
      await change(output, (file) =>
        accepted(
          file.SetSheetRow('Schede', 'A4', [
            'A02',
            'Assistere le imprese',
            'Imprese assistite',
            '>= 40',
            44,
          ]),
        ),
      );
      await expectTyped(output);
    }));

  it('is found by the mark where a generated sheet was renamed', () =>
    inFolder(async (folder) => {
      const output = await typedWorkbook(folder);
      // As Excel renames: the tab, and every name that refers to it.
      const parts = unzipSync(await bytesOf(output));
      const workbook = strFromU8(parts['xl/workbook.xml'] as Uint8Array)
        .replaceAll(`name="${OIV}"`, `name="L'OIV 2023"`)
        .replaceAll(`&#39;${OIV}&#39;!`, "'L''OIV 2023'!")
        .replaceAll(`name="${STATE}"`, 'name="Stato"')
        .replaceAll(`&#39;${STATE}&#39;!`, 'Stato!');
      await writeFile(output, zipParts({ ...parts, 'xl/workbook.xml': strToU8(workbook) }));
      for (let run = 0; run < 2; run++) {
        await expectTyped(output, { oiv: "L'OIV 2023", state: 'Stato' });
      }
      expect((await opened(await bytesOf(output))).GetSheetList().list).toEqual([
        'Schede', 'Stato', "L'OIV 2023", 'Anomalie', 'Parametri',
      ]); // prettier-ignore
    }));

  it('stays in the other sheets where a generated one was deleted, which comes again', () =>
    inFolder(async (folder) => {
      const output = await typedWorkbook(folder);
      await change(output, (file) => {
        accepted(file.DeleteSheet('Anomalie'));
        accepted(file.DeleteSheet('Parametri'));
      });
      await expectTyped(output);
      expect([...(await opened(await bytesOf(output))).GetSheetList().list].sort()).toEqual([
        'Anomalie', 'Parametri', 'Schede', STATE, OIV,
      ]); // prettier-ignore
    }));

  it('counts once where somebody copied a generated sheet, with a finding about the copy', () =>
    inFolder(async (folder) => {
      const output = await typedWorkbook(folder);
      await change(output, (file) => {
        for (const sheet of [STATE, OIV]) {
          const { index } = accepted(file.NewSheet(`${sheet} copia`));
          accepted(file.CopySheet(accepted(file.GetSheetIndex(sheet)).index, index));
        }
      });
      const model = await evaluated(output);
      expect(model.indicators.map(({ id }) => id)).toEqual(['A01/1', 'A01/2', 'A02/1']);
      expect(
        model.findings.filter(({ check }) => check === 'sheet-left-out').map((one) => one.subject),
      ).toEqual([`${STATE} copia`, `${OIV} copia`]);
      await expectTyped(output);
    }));

  it('is never lost to a header row that was deleted: the run is refused', () =>
    inFolder(async (folder) => {
      const output = await typedWorkbook(folder);
      await change(output, (file) => accepted(file.RemoveRow(OIV, headerRow(file, OIV))));
      const before = await bytesOf(output);
      for (const words of [[output], [join(folder, 'schede.xlsx')]]) {
        const { code, out, err } = await traguardo('valuta', ...words);
        expect([code, out, err.trim().split('\n').length]).toEqual([1, '', 1]);
        expect(err).toContain(OIV);
        expect(err).toContain('intestazioni');
      }
      expect(Buffer.compare(await bytesOf(output), before)).toBe(0);
      const seen = await traguardo('riconosci', output);
      expect(seen.code).toBe(0);
      expect(seen.out).toContain('3 indicatori');
      expect(seen.err).toContain('intestazioni');
    }));

  it('comes from an evaluated input and an evaluated earlier output together', () =>
    inFolder(async (folder) => {
      const input = await typedWorkbook(folder, TYPED.slice(0, 2));
      const output = join(folder, 'insieme.xlsx');
      const other = { ...(TYPED[1] as Typing), value: 10 };
      const own = await bytesOf(input);
      await writeFile(output, await typeInto(own, [other, ...TYPED.slice(2)]));
      const { code, err } = await traguardo('valuta', input, '--uscita', output);
      expect([code, code === 0 ? '' : err]).toEqual([0, '']);
      const model = await evaluated(output);
      const confirmed = model.indicators.find(({ id }) => id === 'A01/2');
      expect([confirmed?.actual.value, confirmed?.achievement.percentage]).toEqual([180, 90]);
      // Both copies say another score: neither counts until a person chooses, and both are kept.
      expect(model.objectives[0]?.oiv).toMatchObject({ outcome: 'pending', score: null });
      expect(model.findings.map(({ check }) => check)).toContain('copies-differ');
      const now = await bytesOf(output);
      const scores = rowsOf(await opened(now), OIV).filter(([code]) => code === 'A01');
      expect(scores.map((row) => row.includes('55'))).toEqual([true, false]);
      expect(scores.map((row) => row.includes('10'))).toEqual([false, true]);
      expect(await readCellOf(now, { sheet: OIV, code: 'A02', header: 'Motivazione' })).toBe(
        '=ritardo del fornitore',
      );
      expect(Buffer.compare(await bytesOf(input), own)).toBe(0);
      expect(await readdir(folder)).toEqual([
        'insieme-precedente.xlsx',
        'insieme.xlsx',
        'schede-valutata.xlsx',
        'schede.xlsx',
      ]);
    }));
});
