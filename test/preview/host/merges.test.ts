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

describe('merged areas', () => {
  test('keeps the first value top left and names the areas', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C1').merge();
      sheet.getRange('B3:C4').merge(true);
      const areas = sheet.getRange('A1:D9').getMergedAreasOrNullObject();
      areas.load('address,areaCount,areas/items/address');
      const none = sheet.getRange('F1').getMergedAreasOrNullObject();
      await context.sync();
      expect(areas.address).toBe("'Foglio 1'!A1:C1,'Foglio 1'!B3:C3,'Foglio 1'!B4:C4");
      expect(areas.areas.items.map(({ address }) => address)).toHaveLength(3);
      expect(none.isNullObject).toBe(true);
    });
    expect(await valuesOf('A1:C1')).toEqual([['a', '', '']]);
  });

  test('drops what is written to hidden cells of a merged area', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1:C1').values = [['x', 'y', 'z']];
      await context.sync();
    });
    expect(await valuesOf('A1:C1')).toEqual([['x', '', 'z']]);
  });

  test('refuses to merge over a merged area until it is taken apart', async () => {
    const work = onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('B2:C3').merge();
      await context.sync();
    });
    expect(await errorCode(work)).toBe('InvalidOperation');
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2').unmerge();
      sheet.getRange('B2:C3').merge();
      await context.sync();
    });
    expect(excel.workbook().sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  });
});

describe('clearing', () => {
  test('takes contents, formats or everything', async () => {
    const look = (address: string): Promise<unknown> =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange(address);
        range.load('values,numberFormat');
        await context.sync();
        return [range.values, range.numberFormat];
      });
    const cleared = async (applyTo?: 'Contents' | 'Formats' | 'All'): Promise<unknown> => {
      await onSheet(async (sheet, context) => {
        const range = sheet.getRange('B1');
        range.values = [[1]];
        range.numberFormat = [['0.0']];
        range.clear(applyTo);
        await context.sync();
      });
      return look('B1');
    };
    expect(await cleared('Contents')).toEqual([[['']], [['0.0']]]);
    expect(await cleared('Formats')).toEqual([[[1]], [['General']]]);
    expect(await cleared()).toEqual([[['']], [['General']]]);
  });
});
