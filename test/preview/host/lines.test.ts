/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { embedExcel } from '../../../src/preview/host/embedExcel';
import type { EmbeddedExcel } from '../../../src/preview/host/embeddedExcel';
import type { HostSheet } from '../../../src/preview/host/hostWorkbook';
import { excelClient } from './support/excelClient';
import { hostWorkbookOf } from './support/hostWorkbookOf';

const client = excelClient();
let excel: EmbeddedExcel;

beforeEach(() => {
  excel = embedExcel({ client, workbook: hostWorkbookOf({ Dati: [['a', 1]] }) });
});

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  client.Excel.run((context) => work(context.workbook.worksheets.getItem('Dati'), context));
const sheetOf = (): HostSheet => excel.workbook().sheets[0] as HostSheet;

describe('whole rows and columns', () => {
  test('take sizes and are hidden and shown, by any of their cells', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRangeByIndexes(0, 1, 1, 2).getEntireColumn().format.columnWidth = 60;
      sheet.getRangeByIndexes(3, 0, 2, 1).getEntireRow().format.rowHeight = 33;
      sheet.getRangeByIndexes(0, 4, 1, 1).getEntireColumn().columnHidden = true;
      sheet.getRangeByIndexes(6, 0, 3, 1).getEntireRow().rowHidden = true;
      sheet.getRange('A7:A7').rowHidden = false;
      await context.sync();
    });
    const { columnWidths, rowHeights, hiddenColumns, hiddenRows } = sheetOf();
    expect([...columnWidths]).toEqual([
      [1, 60],
      [2, 60],
    ]);
    expect([...rowHeights]).toEqual([
      [3, 33],
      [4, 33],
    ]);
    expect([[...hiddenColumns], [...hiddenRows]]).toEqual([[4], [7, 8]]);
  });

  test('hide at no size, and show again at one', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B:C').format.columnWidth = 0;
      sheet.getRange('C:C').format.columnWidth = 20;
      sheet.getRange('2:2').format.rowHeight = 0;
      const range = sheet.getRange('B2:C2').load('columnHidden,rowHidden');
      await context.sync();
      expect(range.columnHidden).toBeNull();
      expect(range.rowHidden).toBe(true);
    });
  });

  test('tell their sizes line by line', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('2:2').format.rowHeight = 40;
      const rows = sheet
        .getRange('A1:B2')
        .getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      await context.sync();
      expect(rows.value).toEqual([
        { rowHidden: false, format: { rowHeight: 15 } },
        { rowHidden: false, format: { rowHeight: 40 } },
      ]);
    });
  });
});

describe('several areas', () => {
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

  test('take a style, lines around each and inside, and lose validations', async () => {
    await onSheet(async (sheet, context) => {
      context.workbook.styles.add('Uno');
      sheet.getRange('A1:B2').dataValidation.rule = { custom: { formula: '=A1>0' } };
      const areas = sheet.getRanges('A1:B1,D4');
      areas.style = 'Uno';
      areas.format.borders.getItem('EdgeBottom').style = 'Continuous';
      areas.format.borders.getItem('InsideVertical').color = '#BFBFBF';
      areas.dataValidation.clear();
      areas.load('style,format/horizontalAlignment');
      await context.sync();
      expect(areas.style).toBe('Uno');
    });
    const bottom = { style: 'Continuous', colour: '#000000' };
    const inside = { style: 'Continuous', colour: '#BFBFBF' };
    const borders = (row: number, column: number): unknown =>
      sheetOf().cells.get(row)?.get(column)?.format.borders;
    expect(borders(0, 0)).toEqual({ EdgeBottom: bottom, EdgeRight: inside });
    expect(borders(0, 1)).toEqual({ EdgeBottom: bottom, EdgeLeft: inside });
    expect(borders(3, 3)).toEqual({ EdgeBottom: bottom });
    expect(sheetOf().validations.map(({ range }) => range)).toEqual([
      { top: 1, left: 0, bottom: 1, right: 1 },
    ]);
  });
});

describe('print set-up', () => {
  test('takes margins, in points', async () => {
    await onSheet(async (sheet, context) => {
      sheet.pageLayout.leftMargin = 36;
      sheet.pageLayout.headerMargin = 21.6;
      sheet.pageLayout.load('leftMargin,rightMargin,headerMargin');
      await context.sync();
      const { leftMargin, rightMargin, headerMargin } = sheet.pageLayout;
      expect([leftMargin, rightMargin, headerMargin]).toEqual([36, 50.4, 21.6]);
    });
  });

  test('prints the whole sheet again', async () => {
    await onSheet(async (sheet, context) => {
      sheet.pageLayout.setPrintArea('A1:B2');
      sheet.pageLayout.setPrintArea(sheet.getRange());
      const area = sheet.pageLayout.getPrintAreaOrNullObject().load('cellCount');
      await context.sync();
      expect(area.isNullObject).toBe(false);
      expect(area.cellCount).toBe(-1);
    });
  });
});

test('writes and reads 20,000 cells, which the client library sends in parts', async () => {
  const values = Array.from({ length: 1000 }, (_row, row) =>
    Array.from({ length: 20 }, (_column, column) =>
      column % 2 === 0 ? row * column : `testo ${row}`,
    ),
  );
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:T1000');
    range.values = values;
    range.load('values,formulas,valueTypes');
    await context.sync();
    expect(range.values).toEqual(values);
    expect(range.formulas).toEqual(values);
    expect(range.valueTypes[999]?.slice(0, 2)).toEqual(['Double', 'String']);
  });
  expect(excel.traffic().syncs).toBe(1);
});
