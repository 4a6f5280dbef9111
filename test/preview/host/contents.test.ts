/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { embedExcel } from '../../../src/preview/host/embedExcel';
import type { EmbeddedExcel } from '../../../src/preview/host/embeddedExcel';
import { errorCode } from './support/errorCode';
import { excelClient } from './support/excelClient';
import { hostWorkbookOf } from './support/hostWorkbookOf';

const client = excelClient();
let excel: EmbeddedExcel;

beforeEach(() => {
  excel = embedExcel({
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

describe('contents', () => {
  test('reads values, formulas, types and texts', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('C2').numberFormat = [['0.0%']];
      const range = sheet.getRange('A1:C2');
      range.load('values,formulas,valueTypes,text,numberFormatLocal,hasSpill');
      await context.sync();
      expect(range.values).toEqual([
        ['a', 1, true],
        ['', '', 0.25],
      ]);
      expect(range.formulas).toEqual([
        ['a', 1, true],
        ['', '=B1', 0.25],
      ]);
      expect(range.valueTypes).toEqual([
        ['String', 'Double', 'Boolean'],
        ['Empty', 'Empty', 'Double'],
      ]);
      expect(range.text).toEqual([
        ['a', '1', 'VERO'],
        ['', '', '25,0%'],
      ]);
      expect(range.numberFormatLocal[1]).toEqual(['Standard', 'Standard', '0,0%']);
      expect(range.hasSpill).toBe(false);
    });
  });

  test.each([
    [12.5, [12.5, 12.5, 'General', 'Double']],
    ['12', [12, 12, 'General', 'Double']],
    ['27%', [0.27, 0.27, '0%', 'Double']],
    ['27.5%', [0.275, 0.275, '0.00%', 'Double']],
    ['12/31/2025', [46022, 46022, 'm/d/yyyy', 'Double']],
    ['TRUE', [true, true, 'General', 'Boolean']],
    ['#N/A', ['#N/A', '#N/A', 'General', 'Error']],
    ["'12", ['12', '12', 'General', 'String']],
    ["l'ambito", ["l'ambito", "l'ambito", 'General', 'String']],
    ["''citato'", ["'citato'", "'citato'", 'General', 'String']],
    ['12,5', ['12,5', '12,5', 'General', 'String']],
    ['=1+1', ['', '=1+1', 'General', 'Empty']],
    ['-A1', ['', '=-A1', 'General', 'Empty']],
    ['', ['', '', 'General', 'Empty']],
  ])('reads the written %j as Excel reads an entry', async (value, expected) => {
    expect(await written(value)).toEqual(expected);
  });

  test('leaves text in cells formatted as text', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('E1:F1');
      range.numberFormat = [['@', '0.00']];
      range.values = [['12', '12']];
      range.load('values,numberFormat');
      await context.sync();
      expect(range.values).toEqual([['12', 12]]);
      expect(range.numberFormat).toEqual([['@', '0.00']]);
    });
  });

  test('leaves cells alone for null and empties them for an empty text', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C1').values = [[null, '', 'x']];
      await context.sync();
    });
    expect(await valuesOf('A1:C1')).toEqual([['a', '', 'x']]);
  });

  test('gives one value to all cells', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as unknown as unknown[][];
      range.numberFormat = '0.0' as unknown as string[][];
      range.load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([
        ['0.0', '0.0'],
        ['0.0', '0.0'],
      ]);
    });
    expect(await valuesOf('A1:B2')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('answers null for whole columns and refuses to write them', async () => {
    await onSheet(async (sheet, context) => {
      const column = sheet.getRange('A:A');
      column.load('values,numberFormat,rowCount');
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.rowCount).toBe(1_048_576);
    });
    const work = onSheet(async (sheet, context) => {
      sheet.getRange('A:A').values = 'x' as unknown as string[][];
      await context.sync();
    });
    expect(await errorCode(work)).toBe('InvalidArgument');
  });

  test('loses rich text when values are written', async () => {
    excel.alter(({ sheets }) => {
      sheets[0]?.cells.get(0)?.set(0, {
        value: {
          kind: 'text',
          text: '10 20',
          runs: [
            { text: '10', struck: true },
            { text: ' 20', struck: false },
          ],
        },
        format: { strikethrough: null },
      });
    });
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.values = [['10 20']];
      range.load('format/font/strikethrough');
      await context.sync();
      expect(range.format.font.strikethrough).toBe(true);
    });
    const cell = excel.workbook().sheets[0]?.cells.get(0)?.get(0);
    expect(cell?.value).toEqual({ kind: 'text', text: '10 20' });
  });

  test('keeps what was done before the action that fails', async () => {
    const work = onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['prima']];
      sheet.getRange('A1:B2').values = [[1]];
      sheet.getRange('A2').values = [['dopo']];
      await context.sync();
    });
    expect(await errorCode(work)).toBe('InvalidArgument');
    expect(await valuesOf('A1:A2')).toEqual([['prima'], ['']]);
  });
});
