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
