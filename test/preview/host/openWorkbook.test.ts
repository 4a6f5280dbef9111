/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { embedExcel } from '../../../src/preview/host/embedExcel';
import type { EmbeddedExcel } from '../../../src/preview/host/embeddedExcel';
import { excelClient } from './support/excelClient';
import { hostWorkbookOf } from './support/hostWorkbookOf';

const client = excelClient();
let excel: EmbeddedExcel;

beforeEach(() => {
  excel = embedExcel({ client, workbook: hostWorkbookOf({ Dati: [['a']] }) });
});

describe('another workbook', () => {
  test('is opened in the place of the first', async () => {
    excel.open(hostWorkbookOf({ Altro: [['z']] }));
    await client.Excel.run(async (context) => {
      const gone = context.workbook.worksheets.getItemOrNullObject('Dati');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test('is handed on by createWorkbook', async () => {
    const openAnother = jest.fn();
    embedExcel({ client, workbook: hostWorkbookOf({ Dati: [] }), openAnother });
    await client.Excel.createWorkbook('UEsDBA==');
    expect(openAnother).toHaveBeenCalledWith('UEsDBA==');
  });
});
