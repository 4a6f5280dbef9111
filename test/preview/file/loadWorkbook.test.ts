import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { numberContent, textContent } from '../../../src/adapters/cells/cellContent';
import { readWorkbook, UnusableWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { loadWorkbook } from '../../../src/preview/host/file/loadWorkbook';
import type { HostCell, HostSheet, HostWorkbook } from '../../../src/preview/host/hostWorkbook';
import type { SheetSnapshot, SnapshotCell } from '../../../src/sheets/snapshot';
import { richWorkbook } from '../../adapters/xlsx/support/richWorkbook';

const FILES = [
  'assets/samples/schede-2023.xlsx',
  'assets/samples/indicatori-2023.xlsx',
  ...readdirSync('test/cases', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'draw')
    .map(({ name }) => `test/cases/${name}/input.xlsx`),
];

const contentOf = (
  { value, format }: HostCell,
  date1904: boolean,
): SnapshotCell['content'] | undefined => {
  if (value === null) return undefined;
  if (value.kind === 'number')
    return numberContent(value.value, format.numberFormat ?? 'General', date1904);
  if (value.kind !== 'text') return value;
  return value.runs === undefined ? value : textContent(value.runs);
};

const snapshotCell = (cell: HostCell, date1904: boolean): SnapshotCell | undefined => {
  const content = contentOf(cell, date1904);
  const formula = cell.formula === undefined ? {} : { formula: true as const };
  if (content === undefined)
    return cell.formula === undefined
      ? undefined
      : { content: { kind: 'text', text: '' }, ...formula };
  const struck = content.kind !== 'text' && cell.format.strikethrough === true;
  return { content, ...formula, ...(struck ? { struck: true as const } : {}) };
};

const byPlace = (sheet: SheetSnapshot): ReadonlyMap<string, SnapshotCell> =>
  new Map(
    sheet.cells.flatMap((row, at) =>
      (row ?? []).flatMap((cell, column) =>
        cell === undefined ? [] : [[`${at}:${column}`, cell] as const],
      ),
    ),
  );

const hostByPlace = (sheet: HostSheet, date1904: boolean): ReadonlyMap<string, SnapshotCell> =>
  new Map(
    [...sheet.cells].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, cell]) => {
        const kept = snapshotCell(cell, date1904);
        return kept === undefined ? [] : [[`${row}:${column}`, kept] as const];
      }),
    ),
  );

const expectSame = async (bytes: Uint8Array): Promise<HostWorkbook> => {
  const [host, read] = await Promise.all([loadWorkbook(bytes), readWorkbook(bytes)]);
  const worksheets = read.sheets.filter(({ kind }) => kind === 'worksheet');
  expect(host.sheets.map(({ name }) => name)).toEqual(worksheets.map(({ name }) => name));
  worksheets.forEach((sheet, index) => {
    const own = host.sheets[index] as HostSheet;
    expect(hostByPlace(own, host.date1904)).toEqual(byPlace(sheet));
    expect(own.merges).toEqual(sheet.merges);
    expect(own.hiddenRows).toEqual(sheet.hiddenRows);
    expect(own.hiddenColumns).toEqual(sheet.hiddenColumns);
    expect(own.visibility).toBe(sheet.visibility);
  });
  return host;
};

describe('loading a workbook into the cell store', () => {
  test.each(FILES)('reads what the file adapter reads: %s', async (path) => {
    const host = await expectSame(readFileSync(path));
    expect(host.sheets.length).toBeGreaterThan(0);
  });

  test('reads what the file adapter reads from a workbook with everything in it', async () => {
    await expectSame(await richWorkbook());
  });

  test.each(['formati.ods', 'formati.xls'])(
    'refuses what could not be saved again: %s',
    async (name) => {
      const bytes = readFileSync(`test/adapters/xlsx/fixtures/${name}`);
      await expect(loadWorkbook(bytes)).rejects.toMatchObject({ reason: 'cannot-write-format' });
    },
  );

  test('refuses what is no workbook, with the reason', async () => {
    await expect(loadWorkbook(new Uint8Array([1, 2, 3]))).rejects.toThrow(UnusableWorkbook);
  });
});
