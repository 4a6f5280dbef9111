/** @jest-environment jsdom */
import './support/textCoding';
import { describe, expect, test } from '@jest/globals';
import { countsFrom1904 } from '../../../src/adapters/office/read/dateSystem';
import { ensureCell } from '../../../src/preview/host/store/cells';
import { inExcel } from './support/openInExcel';
import { userWorkbook } from './support/workbooks';

describe('a shown date', () => {
  test.each([
    [45_000, '15/03/2023', false],
    [43_538, '15/03/2023', true],
    // Both years are there: the date is the one that counts from 1900.
    [45_000, '15/03/2023 (2027)', false],
    [45_000, '15/03/23', null],
    [45_000, '###', null],
    [45_000, '120230', null],
  ])('of day %i as %j tells whether days count from 1904: %j', (serial, shown, told) => {
    expect(countsFrom1904(serial, shown)).toBe(told);
  });
});

describe('a date', () => {
  /** 15 March 2023 in both date systems. */
  test.each([
    ['1900', false, 45_000],
    ['1904', true, 43_538],
  ])('is read in a workbook that counts from %s, also far down', async (_, date1904, serial) => {
    for (const row of [2, 4_999]) {
      const workbook = userWorkbook(2, 5_000);
      workbook.date1904 = date1904;
      for (const sheet of workbook.sheets) {
        const cell = ensureCell(sheet, row, 2);
        cell.value = { kind: 'number', value: serial };
        cell.format = { numberFormat: 'dd/mm/yyyy' };
      }
      const { sheets } = await inExcel(workbook).port.read();
      for (const sheet of sheets) {
        expect(sheet.cells[row]?.[2]?.content).toMatchObject({ kind: 'date', date: '2023-03-15' });
      }
    }
  });

  test("in the reader's own format is read as the Italian one", async () => {
    const workbook = userWorkbook(1);
    const sheet = workbook.sheets[0];
    if (sheet === undefined) throw new Error('No sheet');
    const cell = ensureCell(sheet, 0, 5);
    cell.value = { kind: 'number', value: 45_000 };
    cell.format = { numberFormat: 'm/d/yyyy' };
    const { sheets } = await inExcel(workbook).port.read();
    expect(sheets[0]?.cells[0]?.[5]?.content).toMatchObject({
      date: '2023-03-15',
      format: 'dd/mm/yyyy',
    });
  });
});
