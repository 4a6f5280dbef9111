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
  excel = embedExcel({ client, workbook: hostWorkbookOf({ Dati: [['a', 1]], Due: [] }) });
});

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  client.Excel.run((context) => work(context.workbook.worksheets.getItem('Dati'), context));

describe('frozen panes', () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string | null]>([
    ['at a range', (panes) => panes.freezeAt('A1:B3'), 'Dati!A1:B3'],
    ['rows', (panes) => panes.freezeRows(2), 'Dati!1:2'],
    ['columns', (panes) => panes.freezeColumns(1), 'Dati!A:A'],
    ['at whole rows', (panes) => panes.freezeAt('1:4'), 'Dati!1:4'],
    ['none', (panes) => panes.unfreeze(), null],
  ])('freezes %s', async (_what, freeze, address) => {
    await onSheet(async (sheet, context) => {
      sheet.freezePanes.freezeAt('A1');
      freeze(sheet.freezePanes);
      const place = sheet.freezePanes.getLocationOrNullObject();
      place.load('address');
      await context.sync();
      expect(place.isNullObject ? null : place.address).toBe(address);
    });
  });
});

describe('filter', () => {
  test('is put on a range and taken away', async () => {
    await onSheet(async (sheet, context) => {
      sheet.autoFilter.apply(sheet.getRange('A1:B9'));
      const range = sheet.autoFilter.getRangeOrNullObject();
      range.load('address');
      sheet.autoFilter.load('enabled');
      await context.sync();
      expect([range.address, sheet.autoFilter.enabled]).toEqual(['Dati!A1:B9', true]);
      sheet.autoFilter.remove();
      const none = sheet.autoFilter.getRangeOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('refuses criteria, which the store does not hold', async () => {
    const work = onSheet(async (sheet, context) => {
      sheet.autoFilter.apply(sheet.getRange('A1:B9'), 0, { filterOn: 'Values', values: ['a'] });
      await context.sync();
    });
    expect(await errorCode(work)).toBe('NotImplemented');
  });
});

describe('page layout', () => {
  test('keeps the print set-up', async () => {
    await onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.paperSize = 'A4';
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.setPrintArea('A1:F20');
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.leftHeader = 'Stato';
      defaultForAllPages.rightFooter = '&P di &N';
      const rows = pageLayout.getPrintTitleRowsOrNullObject();
      const columns = pageLayout.getPrintTitleColumnsOrNullObject();
      const area = pageLayout.getPrintAreaOrNullObject();
      rows.load('address');
      area.load('address');
      pageLayout.load('orientation,zoom,paperSize,centerHorizontally,leftMargin');
      defaultForAllPages.load('leftHeader,centerHeader,rightFooter');
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        zoom: { horizontalFitToPages: 1 },
        paperSize: 'A4',
        centerHorizontally: true,
        leftMargin: 50.4,
      });
      expect(defaultForAllPages.toJSON()).toEqual({
        leftHeader: 'Stato',
        centerHeader: '',
        rightFooter: '&P di &N',
      });
      expect([rows.address, area.address]).toEqual(['Dati!1:3', 'Dati!A1:F20']);
      expect(columns.isNullObject).toBe(true);
    });
    expect(excel.workbook().sheets[0]?.pageLayout).toMatchObject({
      orientation: 'Landscape',
      printTitleRows: '$1:$3',
      printArea: 'A1:F20',
      headersFooters: { defaultForAllPages: { leftHeader: 'Stato', rightFooter: '&P di &N' } },
    });
  });

  test.each<[string, (layout: Excel.PageLayout) => void]>([
    ['a zoom of 5 %', (layout) => (layout.zoom = { scale: 5 })],
    ['both kinds of zoom', (layout) => (layout.zoom = { scale: 50, horizontalFitToPages: 1 })],
    ['cells as title rows', (layout) => layout.setPrintTitleRows('A1:B2')],
    [
      'a header of 256 characters',
      (layout) => (layout.headersFooters.defaultForAllPages.leftHeader = 'x'.repeat(256)),
    ],
  ])('refuses %s', async (_what, change) => {
    const work = onSheet(async (sheet, context) => {
      change(sheet.pageLayout);
      await context.sync();
    });
    expect(await errorCode(work)).toBe('InvalidArgument');
  });
});
