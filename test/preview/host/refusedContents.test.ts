/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { embedExcel } from '../../../src/preview/host/embedExcel';
import { errorCode } from './support/errorCode';
import { excelClient } from './support/excelClient';
import { hostWorkbookOf } from './support/hostWorkbookOf';

const client = excelClient();

beforeEach(() => {
  embedExcel({
    client,
    workbook: hostWorkbookOf({
      'Foglio 1': [
        ['a', 1, true],
        [null, '=B1', 0.25],
      ],
      Due: [],
    }),
  });
});

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  client.Excel.run((context) => work(context.workbook.worksheets.getItem('Foglio 1'), context));

const valuesOf = (address: string): Promise<unknown[][]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });

/** Writes one cell and gives what it holds then. */
const written = (value: unknown): Promise<readonly unknown[]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('E9');
    range.values = [[value]];
    range.load('values,formulas,numberFormat,valueTypes');
    await context.sync();
    const { values, formulas, numberFormat, valueTypes } = range;
    return [values, formulas, numberFormat, valueTypes].map((all: unknown[][]) => all[0]?.[0]);
  });

describe('contents that no cell takes', () => {
  test.each([[[[1, 2]]], [[[1], [2]]], [[[1, 2], [3]]], [[]]])(
    'refuses the shape %j for A1:B2',
    async (values) => {
      const work = onSheet(async (sheet, context) => {
        sheet.getRange('A1:B2').values = values as unknown[][];
        await context.sync();
      });
      const error = await work.catch((caught: unknown) => caught);
      expect(error).toMatchObject({
        code: 'InvalidArgument',
        message:
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      });
      expect(await valuesOf('A1:B2')).toEqual([
        ['a', 1],
        ['', ''],
      ]);
    },
  );

  test('refuses the wrong shape of an array that the client library writes in parts', async () => {
    const work = onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1000').values = Array.from({ length: 999 }, () => [1, 2]);
      await context.sync();
    });
    expect(await errorCode(work)).toBe('InvalidArgument');
    expect(await valuesOf('A1:A2')).toEqual([['a'], ['']]);
  });

  test.each(['=SUM(A1', '="a', '=A1 B', '=1+', '=)', '=IF(A1,,', '=1 2', '= '])(
    'refuses the formula %s and writes nothing of the request',
    async (formula) => {
      const work = onSheet(async (sheet, context) => {
        sheet.getRange('A1:B1').formulas = [['nuovo', formula]];
        await context.sync();
      });
      if (formula === '=A1 B') await work;
      else {
        expect(await errorCode(work)).toBe('InvalidArgument');
        expect(await valuesOf('A1')).toEqual([['a']]);
      }
    },
  );

  test('refuses a text that no cell can hold', async () => {
    expect(await errorCode(written('x'.repeat(32_768)))).toBe('InvalidArgument');
    expect((await written('x'.repeat(32_767)))[3]).toBe('String');
  });
});
