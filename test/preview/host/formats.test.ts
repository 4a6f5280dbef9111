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

  test('formats several areas at once', async () => {
    await onSheet(async (sheet, context) => {
      const areas = sheet.getRanges('A1:A2,C1');
      areas.format.font.bold = true;
      areas.load('address,areaCount,cellCount,format/font/bold');
      const between = sheet.getRange('B1');
      between.load('format/font/bold');
      await context.sync();
      expect(areas.address).toBe('Dati!A1:A2,Dati!C1');
      expect([areas.areaCount, areas.cellCount]).toEqual([2, 3]);
      expect(areas.format.font.bold).toBe(true);
      expect(between.format.font.bold).toBe(false);
    });
  });
});

describe('properties of cells, rows and columns', () => {
  test('answers what the options ask for, cell by cell', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B1').format.font.strikethrough = true;
      const cells = sheet.getRange('A1:B1').getCellProperties({
        address: true,
        style: true,
        format: { font: { strikethrough: true, color: true }, fill: { color: true } },
      });
      await context.sync();
      expect(cells.value).toEqual([
        [
          {
            address: 'Dati!A1',
            style: 'Normal',
            format: {
              font: { strikethrough: false, color: '#000000' },
              fill: { color: '#FFFFFF' },
            },
          },
          {
            address: 'Dati!B1',
            style: 'Normal',
            format: { font: { strikethrough: true, color: '#000000' }, fill: { color: '#FFFFFF' } },
          },
        ],
      ]);
    });
  });

  test('answers runs of text from ExcelApi 1.18 on', async () => {
    embed('1.18');
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
      const options = { textRuns: true, format: { font: { strikethrough: true } } };
      const cells = sheet.getRange('A1:B1').getCellProperties(options);
      await context.sync();
      expect(cells.value).toMatchObject([
        [
          {
            format: { font: { strikethrough: null } },
            textRuns: [
              { text: '10', font: { strikethrough: true, bold: false } },
              { text: ' 20', font: { strikethrough: false } },
            ],
          },
          { textRuns: [] },
        ],
      ]);
    });
    embed('1.17');
    const older = onSheet(async (sheet, context) => {
      sheet.getRange('A1').getCellProperties({ textRuns: true });
      await context.sync();
    });
    expect(await errorCode(older)).toBe('ApiNotFound');
  });

  test('writes runs of text back', async () => {
    embed('1.18');
    await onSheet(async (sheet, context) => {
      const runs = [{ text: 'via ', font: { strikethrough: true } }, { text: 'resta' }];
      sheet.getRange('A1').setCellProperties([[{ textRuns: runs }]]);
      await context.sync();
    });
    expect(excel.workbook().sheets[0]?.cells.get(0)?.get(0)).toEqual({
      value: {
        kind: 'text',
        text: 'via resta',
        runs: [
          { text: 'via ', struck: true },
          { text: 'resta', struck: false },
        ],
      },
      format: { strikethrough: null },
    });
  });

  test('sets formats cell by cell', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').setCellProperties([
        [
          {
            format: { fill: { color: '#111111' }, borders: { bottom: { style: 'Continuous' } } },
          },
          { format: { font: { bold: true }, horizontalAlignment: 'Right' } },
        ],
      ]);
      await context.sync();
    });
    const row = excel.workbook().sheets[0]?.cells.get(0);
    expect(row?.get(0)?.format).toEqual({
      fill: '#111111',
      borders: { EdgeBottom: { style: 'Continuous', colour: '#000000' } },
    });
    expect(row?.get(1)?.format).toEqual({ bold: true, horizontal: 'Right' });
    const wrong = onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').setCellProperties([[{ format: { font: { bold: false } } }]]);
      await context.sync();
    });
    expect(await errorCode(wrong)).toBe('InvalidArgument');
  });

  test('answers which rows and columns are hidden', async () => {
    excel.alter(({ sheets }) => {
      sheets[0]?.hiddenRows.add(1);
      sheets[0]?.hiddenColumns.add(0);
      sheets[0]?.columnWidths.set(1, 99);
    });
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B3');
      const rows = range.getRowProperties({ rowIndex: true, rowHidden: true });
      const columns = range.getColumnProperties({
        columnIndex: true,
        columnHidden: true,
        format: { columnWidth: true, font: { bold: true } },
      });
      await context.sync();
      expect(rows.value).toEqual([
        { rowIndex: 0, rowHidden: false },
        { rowIndex: 1, rowHidden: true },
        { rowIndex: 2, rowHidden: false },
      ]);
      expect(columns.value).toEqual([
        { columnIndex: 0, columnHidden: true, format: { columnWidth: 48, font: { bold: false } } },
        { columnIndex: 1, columnHidden: false, format: { columnWidth: 99, font: { bold: false } } },
      ]);
    });
  });
});

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
