/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { embedExcel } from '../../../src/preview/host/embedExcel';
import type { EmbeddedExcel } from '../../../src/preview/host/embeddedExcel';
import { excelClient } from './support/excelClient';
import { hostWorkbookOf } from './support/hostWorkbookOf';

const client = excelClient();
let excel: EmbeddedExcel;

beforeEach(() => {
  excel = embedExcel({
    client,
    workbook: hostWorkbookOf({ Dati: [['a', 1]], 'Due, tre': [[2]], Vuoto: [] }),
  });
});

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> =>
  client.Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem('Dati'), context);
    await context.sync();
    return result;
  });

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;
const format =
  (code: string): Act =>
  (sheet) =>
    (sheet.getRange('C1').numberFormat = [[code]]);

describe('what Excel takes', () => {
  test('takes several areas after commas and semicolons, with the name of the sheet', async () => {
    const address = await onSheet(async (_sheet, context) => {
      const sheet = context.workbook.worksheets.getItem('Due, tre');
      const areas = sheet.getRanges("'Due, tre'!A1:B2, D4;'Due, tre'!F:F").load('address');
      await context.sync();
      return areas.address;
    });
    expect(address).toBe("'Due, tre'!A1:B2,'Due, tre'!D4,'Due, tre'!F:F");
  });

  test('takes a print area of several parts', async () => {
    const address = await onSheet(async (sheet, context) => {
      sheet.pageLayout.setPrintArea('A1:B2,D1:E9');
      const area = sheet.pageLayout.getPrintArea().load('address');
      await context.sync();
      return area.address;
    });
    expect(address).toBe('Dati!A1:B2,Dati!D1:E9');
  });

  test.each([
    'General', '0.00', '#,##0.0;[Red]-#,##0.0;"-";@', 'dd/mm/yyyy', 'h:mm AM/PM', '0.0"%"', '0.00E+00',
    '_-* #,##0.00 €_-;-* #,##0.00 €_-', '[$-410]d mmmm yyyy', '[>=1]0"+";0', '@', '',
  ])('takes the number format %j', async (code) => {
    await onSheet((sheet) => void format(code)(sheet, sheet.context));
    const found = excel.workbook().sheets[0]?.cells.get(0)?.get(2)?.format.numberFormat;
    expect(found).toBe(code === '' ? 'General' : code);
  }); // prettier-ignore

  test('gives a formula the format of the day or of the cell that it points to', async () => {
    const formats = await onSheet(async (sheet, context) => {
      sheet.getRange('B1').numberFormat = [['0.0%']];
      const range = sheet.getRange('C1:G1');
      sheet.getRange('F1').numberFormat = [['0']];
      range.formulas = [['=TODAY()', '=B1', '=Dati!$B$1', '=B1', '=B1*2']];
      range.load('numberFormat');
      await context.sync();
      return range.numberFormat;
    });
    expect(formats).toEqual([['m/d/yyyy', '0.0%', '0.0%', '0', 'General']]);
  });

  test('gives new sheets ids that no earlier host gave', async () => {
    const add = (name: string): Promise<void> =>
      onSheet((_sheet, context) => void context.workbook.worksheets.add(name));
    await add('Primo');
    embedExcel({ client, workbook: excel.workbook() });
    await add('Secondo');
    const ids = excel.workbook().sheets.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
