/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { embedExcel } from '../../../src/preview/host/embedExcel';
import type { EmbeddedExcel } from '../../../src/preview/host/embeddedExcel';
import { errorCode } from './support/errorCode';
import { excelClient } from './support/excelClient';
import { hostWorkbookOf } from './support/hostWorkbookOf';

const client = excelClient();
let excel: EmbeddedExcel;

const embed = (apiSet?: string): void => {
  excel = embedExcel({
    client,
    workbook: hostWorkbookOf({
      Dati: [
        ['a', 1, 2],
        [null, 3],
      ],
    }),
    ...(apiSet !== undefined && { apiSet }),
  });
};
beforeEach(() => embed());

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  client.Excel.run((context) => work(context.workbook.worksheets.getItem('Dati'), context));

describe('formats', () => {
  test('sets and reads font, fill, alignment and sizes', async () => {
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('B2:C3');
      format.set({
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 2,
        columnWidth: 60,
        rowHeight: 30,
        font: { bold: true, italic: true, underline: 'Single', color: '#ff0000', size: 14 },
        fill: { color: '#00ff00' },
      });
      await context.sync();
      format.load(
        'horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight',
      );
      format.font.load('bold,italic,underline,color,size,strikethrough,name');
      format.fill.load('color,pattern');
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 2,
        columnWidth: 60,
        rowHeight: 30,
        fill: { color: '#00FF00', pattern: 'Solid' },
        font: {
          bold: true,
          italic: true,
          underline: 'Single',
          color: '#FF0000',
          size: 14,
          strikethrough: false,
          name: 'Calibri',
        },
      });
    });
  });

  test('answers null where cells differ', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      sheet.getRange('A1').format.font.strikethrough = true;
      sheet.getRange('A1').format.horizontalAlignment = 'Right';
      sheet.getRange('A:A').format.columnWidth = 100;
      sheet.getRange('1:1').format.rowHeight = 20;
      sheet.getRange('1:1').rowHidden = true;
      range.load(
        'rowHidden,columnHidden,hidden,format/columnWidth,format/rowHeight,format/horizontalAlignment,format/font/strikethrough,format/font/bold',
      );
      await context.sync();
      expect(range.toJSON()).toEqual({
        rowHidden: null,
        columnHidden: false,
        hidden: null,
        format: {
          columnWidth: null,
          rowHeight: null,
          horizontalAlignment: null,
          font: { strikethrough: null, bold: false },
        },
      });
    });
  });

  test('answers null for a single text that is struck out in parts', async () => {
    excel.alter(({ sheets }) => {
      const cell = sheets[0]?.cells.get(0)?.get(0);
      if (cell) cell.format = { strikethrough: null };
    });
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.load('format/font/strikethrough');
      await context.sync();
      expect(range.format.font.strikethrough).toBeNull();
    });
  });

  test('keeps the format of whole columns for cells yet to come', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B:C').format.font.bold = true;
      sheet.getRange('C9').values = [[1]];
      const range = sheet.getRange('B1:C20');
      range.load('format/font/bold');
      await context.sync();
      expect(range.format.font.bold).toBe(true);
    });
    expect(excel.workbook().sheets[0]?.cells.get(8)?.get(2)?.format.bold).toBe(true);
  });

  test('takes a fill away again', async () => {
    await onSheet(async (sheet, context) => {
      const { fill } = sheet.getRange('A1').format;
      fill.color = '#123456';
      fill.clear();
      fill.load('color,pattern');
      await context.sync();
      expect(fill.toJSON()).toEqual({ color: '#FFFFFF', pattern: 'None' });
    });
  });

  test('draws lines around a range and inside it', async () => {
    await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange('A1:B2').format;
      const bottom = borders.getItem('EdgeBottom');
      bottom.style = 'Continuous';
      bottom.color = '#D9D9D9';
      bottom.weight = 'Medium';
      borders.getItem('InsideVertical').style = 'Dash';
      const lower = sheet.getRange('B2').format.borders;
      const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'].map((edge) =>
        lower.getItem(edge as 'EdgeTop'),
      );
      for (const edge of edges) edge.load('style,color,weight');
      borders.load('items/style');
      await context.sync();
      expect(edges.map(({ style }) => style)).toEqual(['None', 'Continuous', 'Dash', 'None']);
      expect(edges[1]?.toJSON()).toEqual({
        style: 'Continuous',
        color: '#D9D9D9',
        weight: 'Medium',
      });
      expect(borders.items).toHaveLength(8);
    });
  });

  test('fits columns to their longest text and lets rows have their own height', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['un testo di trentadue caratteri.']];
      sheet.getRange('A1').format.rowHeight = 40;
      const { format } = sheet.getRange('A:A');
      format.autofitColumns();
      sheet.getRange('1:1').format.autofitRows();
      const cell = sheet.getRange('A1');
      cell.load('format/columnWidth,format/rowHeight');
      await context.sync();
      expect(cell.format.columnWidth).toBeCloseTo(171.75);
      expect(cell.format.rowHeight).toBe(15);
    });
  });

  test.each<[string, (format: Excel.RangeFormat) => void]>([
    ['a colour by a wrong code', (format) => (format.fill.color = '#12345')],
    ['a row too high', (format) => (format.rowHeight = 410)],
    ['a column too wide', (format) => (format.columnWidth = 1400)],
    ['an unknown alignment', (format) => (format.horizontalAlignment = 'Middle' as 'Left')],
    ['a font of no size', (format) => (format.font.size = 0)],
  ])('refuses %s', async (_what, change) => {
    const work = onSheet(async (sheet, context) => {
      change(sheet.getRange('A1').format);
      await context.sync();
    });
    expect(await errorCode(work)).toBe('InvalidArgument');
  });
});
