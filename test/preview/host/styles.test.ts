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
      Dati: [
        ['a', 1, 2],
        [null, 3],
      ],
    }),
  });
});

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  client.Excel.run((context) => work(context.workbook.worksheets.getItem('Dati'), context));

describe('styles', () => {
  test('adds a style, gives it to cells and carries its changes to them', async () => {
    await client.Excel.run(async (context) => {
      const { styles } = context.workbook;
      styles.add('Traguardo Titolo');
      const style = styles.getItem('Traguardo Titolo');
      style.font.bold = true;
      style.fill.color = '#1F4E79';
      style.numberFormat = '0.0';
      style.borders.getItem('EdgeBottom').style = 'Continuous';
      const range = context.workbook.worksheets.getItem('Dati').getRange('A1:B1');
      range.format.font.italic = true;
      range.style = 'Traguardo Titolo';
      style.font.size = 16;
      range.load('style,numberFormat,format/font/bold,format/font/italic,format/font/size');
      styles.load('items/name');
      await context.sync();
      expect(styles.items.map(({ name }) => name)).toEqual(['Traguardo Titolo']);
      expect(range.toJSON()).toEqual({
        style: 'Traguardo Titolo',
        numberFormat: [['0.0', '0.0']],
        format: { font: { bold: true, italic: false, size: 16 } },
      });
      const none = styles.getItemOrNullObject('Altro');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('refuses a style that is there already, and one that is not', async () => {
    const twice = client.Excel.run(async (context) => {
      context.workbook.styles.add('Uno');
      context.workbook.styles.add('uno');
      await context.sync();
    });
    expect(await errorCode(twice)).toBe('ItemAlreadyExists');
    const none = onSheet(async (sheet, context) => {
      sheet.getRange('A1').style = 'Nessuno';
      await context.sync();
    });
    expect(await errorCode(none)).toBe('ItemNotFound');
  });
});
