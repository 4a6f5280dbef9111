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
    workbook: hostWorkbookOf({ Dati: [['a', 1]], "L'anno": [['=Dati!B1', '=SUM(Dati!A1:B1)']] }),
  });
});

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  client.Excel.run(work);
const names = (): string[] => excel.workbook().sheets.map(({ name }) => name);

describe('protection', () => {
  test('shows on the sheet, the workbook and its state', async () => {
    excel.alter((workbook) => {
      workbook.isProtected = true;
      workbook.isReadOnly = true;
      for (const sheet of workbook.sheets) sheet.isProtected = true;
    });
    await run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem('Dati');
      workbook.load('readOnly');
      workbook.protection.load('protected');
      sheet.load('protection/protected');
      await context.sync();
      expect(workbook.readOnly).toBe(true);
      expect(workbook.protection.protected).toBe(true);
      expect(sheet.protection.protected).toBe(true);
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['formulas', (sheet) => (sheet.getRange('A1').formulas = [['=1']])],
    ['numberFormat', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
    ['clear', (sheet) => sheet.getRange('A1').clear()],
    ['merge', (sheet) => sheet.getRange('A1:B1').merge()],
    ['fill', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
    ['width', (sheet) => (sheet.getRange('A:A').format.columnWidth = 30)],
    ['conditional format', (sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom')],
    ['validation', (sheet) => sheet.getRange('A1').dataValidation.clear()],
    ['freeze', (sheet) => sheet.freezePanes.freezeRows(1)],
    ['filter', (sheet) => sheet.autoFilter.apply(sheet.getRange('A1:B1'))],
    ['print', (sheet) => (sheet.pageLayout.orientation = 'Landscape')],
  ])('refuses to change %s on a protected sheet', async (_what, change) => {
    excel.alter(({ sheets }) => sheets.forEach((sheet) => (sheet.isProtected = true)));
    const work = run(async (context) => {
      change(context.workbook.worksheets.getItem('Dati'));
      await context.sync();
    });
    expect(await errorCode(work)).toBe('AccessDenied');
  });

  test.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ['add', (sheets) => void sheets.add('Nuovo')],
    ['delete', (sheets) => sheets.getItem('Dati').delete()],
    ['rename', (sheets) => (sheets.getItem('Dati').name = 'Altro')],
    ['hide', (sheets) => (sheets.getItem('Dati').visibility = 'Hidden')],
    ['move', (sheets) => (sheets.getItem('Dati').position = 1)],
  ])('refuses to %s a sheet in a protected workbook', async (_what, change) => {
    excel.alter((workbook) => (workbook.isProtected = true));
    const work = run(async (context) => {
      change(context.workbook.worksheets);
      await context.sync();
    });
    expect(await errorCode(work)).toBe('AccessDenied');
    expect(names()).toEqual(['Dati', "L'anno"]);
  });

  test('takes values into sheets of a workbook whose structure is protected', async () => {
    excel.alter((workbook) => (workbook.isProtected = true));
    await run(async (context) => {
      context.workbook.worksheets.getItem('Dati').getRange('A1').values = [['b']];
      await context.sync();
    });
    expect(excel.workbook().sheets[0]?.cells.get(0)?.get(0)?.value).toEqual({
      kind: 'text',
      text: 'b',
    });
  });
});
