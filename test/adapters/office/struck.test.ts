/** @jest-environment jsdom */
import './support/textCoding';
import { describe, expect, test } from '@jest/globals';
import { snapshotCell } from '../../../src/adapters/office/read/snapshotCell';
import type { SnapshotCell } from '../../../src/sheets/snapshot';
import { ensureCell } from '../../../src/preview/host/store/cells';
import { inExcel } from './support/openInExcel';
import { userWorkbook } from './support/workbooks';

const RUNS = [
  { text: '80%', struck: true },
  { text: ' 90%', struck: false },
];

/** Cells A1 to D1 of a sheet: struck in part, as a whole, not at all, and a struck number. */
const struckCells = async (apiSet: string): Promise<readonly (SnapshotCell | undefined)[]> => {
  const workbook = userWorkbook(1);
  const sheet = workbook.sheets[0];
  if (sheet === undefined) throw new Error('No sheet');
  const [part, whole, none, number] = [0, 1, 2, 3].map((column) => ensureCell(sheet, 0, column));
  if (!part || !whole || !none || !number) throw new Error('No cell');
  delete number.formula;
  part.value = { kind: 'text', text: '80% 90%', runs: RUNS };
  part.format = { strikethrough: null };
  whole.value = { kind: 'text', text: 'soppresso' };
  whole.format = { strikethrough: true };
  none.value = { kind: 'text', text: 'valido' };
  number.value = { kind: 'number', value: 7 };
  number.format = { strikethrough: true };
  return (await inExcel(workbook, { apiSet }).port.read()).sheets[0]?.cells[0] ?? [];
};

describe('struck-out texts', () => {
  test.each(['1.12', '1.17'])('are in doubt where ExcelApi %s tells no parts', async (apiSet) => {
    const [part, whole, none, number] = await struckCells(apiSet);
    expect(part?.content).toEqual({ kind: 'text', text: '80% 90%', partlyStruck: true });
    expect(whole?.content).toMatchObject({ runs: [{ text: 'soppresso', struck: true }] });
    expect(none?.content).toEqual({ kind: 'text', text: 'valido' });
    expect(number?.struck).toBe(true);
  });

  test('are read part by part from ExcelApi 1.18', async () => {
    const [part] = await struckCells('1.18');
    expect(part?.content).toEqual({ kind: 'text', text: '80% 90%', runs: RUNS });
  });

  test('are in doubt where the parts do not make up the text', () => {
    const cell = { value: '80%  90%', formula: '80%  90%', format: 'General', type: 'String' };
    expect(
      snapshotCell({ ...cell, strike: { struck: 'partly', runs: RUNS } }, false, false),
    ).toEqual({
      content: { kind: 'text', text: '80%  90%', partlyStruck: true },
    });
  });
});
