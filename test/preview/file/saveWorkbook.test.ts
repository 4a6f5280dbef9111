import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { calculate } from '../../../src/preview/host/calculation/calculate';
import { loadWorkbook } from '../../../src/preview/host/file/loadWorkbook';
import { saveWorkbook } from '../../../src/preview/host/file/saveWorkbook';
import type { HostSheet, HostWorkbook } from '../../../src/preview/host/hostWorkbook';
import { accepted } from '../../adapters/xlsx/support/excelize';
import { richWorkbook } from '../../adapters/xlsx/support/richWorkbook';
import { opened } from '../../support/evaluateFile';
import { drawnWorkbook } from '../calculation/drawnWorkbook';
import { generatedSheet } from './generatedSheet';

const SAMPLES = ['assets/samples/schede-2023.xlsx', 'assets/samples/indicatori-2023.xlsx'];
const CASES = readdirSync('test/cases', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'draw')
  .map(({ name }) => `test/cases/${name}/input.xlsx`);

const again = async (workbook: HostWorkbook): Promise<HostWorkbook> =>
  loadWorkbook(await saveWorkbook(workbook));

const withoutSource = (workbook: HostWorkbook): HostWorkbook => {
  return { ...workbook, source: null };
};

const parts = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);

describe('saving the cell store', () => {
  test.each([...SAMPLES, ...CASES])('gives back what was loaded: %s', async (path) => {
    const loaded = await loadWorkbook(readFileSync(path));
    expect(withoutSource(await again(loaded))).toEqual(withoutSource(loaded));
  });

  test.each(SAMPLES)('writes %s whole without the file it came from', async (path) => {
    const loaded = await loadWorkbook(readFileSync(path));
    const bare = await again({ ...loaded, source: null });
    bare.sheets.forEach(({ cells, merges, columnWidths, rowHeights, hiddenRows }, index) => {
      const expected = loaded.sheets[index];
      expect({ cells, merges, columnWidths, rowHeights, hiddenRows }).toEqual({
        cells: expected?.cells,
        merges: expected?.merges,
        columnWidths: expected?.columnWidths,
        rowHeights: expected?.rowHeights,
        hiddenRows: expected?.hiddenRows,
      });
    });
  });

  test('keeps a new sheet with everything on it, and lets excelize read it', async () => {
    const loaded = await loadWorkbook(await richWorkbook());
    const sheet = generatedSheet();
    const styled = { name: 'Traguardo input', format: { fill: '#FFF9DB' } };
    const name = {
      name: 'Traguardo_Stato',
      formula: "='Stato & più'!$A$1",
      comment: 'Generato',
      visible: true,
    };
    const edited: HostWorkbook = {
      ...loaded,
      sheets: [...loaded.sheets, sheet],
      styles: [...loaded.styles, styled],
      names: [...loaded.names, name],
      active: { sheet: sheet.id, range: { top: 4, left: 2, bottom: 5, right: 2 } },
    };
    calculate(edited);
    const bytes = await saveWorkbook(edited);
    const read = await loadWorkbook(bytes);
    const written = read.sheets.at(-1) as HostSheet;
    expect({ ...written, id: '' }).toEqual({ ...sheet, id: '' });
    expect(read.names).toContainEqual(name);
    expect(read.styles.map((style) => style.name)).toContain('Traguardo input');
    expect(read.active).toEqual({ sheet: written.id, range: edited.active.range });
    const file = await opened(bytes);
    expect(accepted(file.GetCellValue('Stato & più', 'B1')).value).toBe('2');
    expect(accepted(file.GetCellValue('Stato & più', 'B2')).value).toBe('a  b\n<c>');
  });

  test('keeps charts, pictures and sheets that did not change byte for byte', async () => {
    const source = await richWorkbook();
    const loaded = await loadWorkbook(source);
    const first = loaded.sheets[0] as HostSheet;
    first.cells.get(1)?.set(2, { value: { kind: 'number', value: 12.5 }, format: {} });
    const bytes = await saveWorkbook(loaded);
    const [before, after] = [parts(source), parts(bytes)];
    const changed = Object.keys(before).filter(
      (path) =>
        Buffer.compare(before[path] ?? new Uint8Array(), after[path] ?? new Uint8Array()) !== 0,
    );
    expect(changed.sort()).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/workbook.xml',
        'xl/worksheets/sheet1.xml',
      ].filter((path) => changed.includes(path)),
    );
    expect(changed).toContain('xl/worksheets/sheet1.xml');
    const read = await loadWorkbook(bytes);
    expect(read.sheets).toEqual(loaded.sheets);
    expect(accepted((await opened(bytes)).GetCellValue(first.name, 'C2')).value).toBe('12.5');
  });

  test('keeps texts that are struck out in part when they were edited elsewhere', async () => {
    const workbook = drawnWorkbook({ Foglio1: [['x']] });
    workbook.sheets[0]?.cells.get(0)?.set(0, {
      value: {
        kind: 'text',
        text: '70 80',
        runs: [{ text: '70', struck: true }, { text: ' 80', struck: false }],
      },
      format: { bold: true, strikethrough: null },
    }); // prettier-ignore
    const read = await again(workbook);
    expect(read.sheets[0]?.cells).toEqual(workbook.sheets[0]?.cells);
  });

  test('takes away a deleted sheet with its names, and keeps the order of the others', async () => {
    const loaded = await loadWorkbook(readFileSync(SAMPLES[0] ?? ''));
    const [, second, ...rest] = loaded.sheets;
    const sheets = [...rest, second as HostSheet];
    const active = { ...loaded.active, sheet: (second as HostSheet).id };
    const read = await again({ ...loaded, sheets, active });
    expect(read.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    expect(read.active).toEqual(active);
  });
});
