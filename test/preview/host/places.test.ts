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

describe('places', () => {
  test.each([
    ['A1', "'Foglio 1'!A1"],
    ['$A$1:$C$2', "'Foglio 1'!A1:C2"],
    ['C2:A1', "'Foglio 1'!A1:C2"],
    ['B:C', "'Foglio 1'!B:C"],
    ['2:3', "'Foglio 1'!2:3"],
    ["'Foglio 1'!B2", "'Foglio 1'!B2"],
    [undefined, "'Foglio 1'!1:1048576"],
  ])('reads the address %s', async (address, full) => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange(address);
      range.load('address');
      await context.sync();
      expect(range.address).toBe(full);
    });
  });

  test.each(['A', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1,B2', 'Due!A1', 'NonEsiste', '1A'])(
    'refuses the address %s',
    async (address) => {
      const work = onSheet(async (sheet, context) => {
        sheet.getRange(address).load('values');
        await context.sync();
      });
      expect(await errorCode(work)).toBe('InvalidArgument');
    },
  );

  test('walks from range to range', async () => {
    await onSheet(async (sheet, context) => {
      const base = sheet.getRangeByIndexes(1, 1, 2, 3);
      const found = {
        base,
        cell: base.getCell(1, 1),
        row: base.getRow(1),
        column: base.getColumn(0),
        last: base.getLastCell(),
        offset: base.getOffsetRange(1, -1),
        resized: base.getResizedRange(-1, 1),
        absolute: base.getAbsoluteResizedRange(4, 1),
        bounding: base.getBoundingRect('A9'),
        crossing: base.getIntersection('C1:C9'),
        rows: base.getEntireRow(),
        columns: base.getEntireColumn(),
      };
      for (const range of Object.values(found)) range.load('address');
      const none = base.getIntersectionOrNullObject('Z1');
      await context.sync();
      const addresses = Object.entries(found).map(([name, { address }]) => [
        name,
        address.replace("'Foglio 1'!", ''),
      ]);
      expect(Object.fromEntries(addresses)).toEqual({
        base: 'B2:D3',
        cell: 'C3',
        row: 'B3:D3',
        column: 'B2:B3',
        last: 'D3',
        offset: 'A3:C4',
        resized: 'B2:E2',
        absolute: 'B2:B5',
        bounding: 'A2:D9',
        crossing: 'C2:C3',
        rows: '2:3',
        columns: 'B:D',
      });
      expect(none.isNullObject).toBe(true);
    });
  });

  test('refuses to walk off the sheet', async () => {
    const work = onSheet(async (sheet, context) => {
      sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    });
    expect(await errorCode(work)).toBe('InvalidArgument');
  });

  test('counts rows, columns and cells', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:D5');
      const whole = sheet.getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount,cellCount');
      whole.load('cellCount');
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        rowIndex: 1,
        columnIndex: 1,
        rowCount: 4,
        columnCount: 3,
        cellCount: 12,
      });
      expect(whole.cellCount).toBe(-1);
    });
  });

  test('selects a range and brings its sheet to the front', async () => {
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Due').getRange('C4').select();
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      await context.sync();
      expect(selected.address).toBe('Due!C4');
    });
    expect(excel.workbook().active.range).toEqual({ top: 3, left: 2, bottom: 3, right: 2 });
  });

  test('finds a range by a defined name', async () => {
    excel.alter(({ names }) =>
      names.push({ name: 'Zona', formula: "='Foglio 1'!$B$1:$B$2", comment: '', visible: true }),
    );
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('zona');
      range.load('address');
      await context.sync();
      expect(range.address).toBe("'Foglio 1'!B1:B2");
    });
  });
});
