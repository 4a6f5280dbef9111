/** @jest-environment jsdom */
import { describe, expect, jest, test } from '@jest/globals';
import { embedExcel } from '../../../src/preview/host/embedExcel';
import type { EmbeddedExcel } from '../../../src/preview/host/embeddedExcel';
import { excelClient } from './support/excelClient';
import { hostWorkbookOf } from './support/hostWorkbookOf';

const client = excelClient();
let excel: EmbeddedExcel;

describe('calculation and subscribers', () => {
  test('are called once after a request that changed cells, and not after a reading one', async () => {
    const calculate = jest.fn();
    const workbook = hostWorkbookOf({ Dati: [[1, '=A1']] });
    excel = embedExcel({ client, workbook, calculate });
    const seen = jest.fn();
    const stop = excel.subscribe(seen);
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Dati');
      sheet.getRange('A1').values = [[2]];
      sheet.getRange('A2').values = [[3]];
      await context.sync();
      expect(calculate).toHaveBeenCalledTimes(1);
      expect(seen).toHaveBeenCalledTimes(1);
      sheet.getRange('A1').load('address');
      await context.sync();
    });
    expect(calculate).toHaveBeenCalledTimes(1);
    expect(seen).toHaveBeenCalledTimes(1);
    stop();
    excel.type({ sheet: 'Dati', row: 0, column: 0 }, '5');
    expect(calculate).toHaveBeenCalledTimes(2);
    expect(seen).toHaveBeenCalledTimes(1);
  });

  test('compute before a reading of what the same request wrote', async () => {
    const workbook = hostWorkbookOf({ Dati: [[1, '=A1*2']] });
    excel = embedExcel({
      client,
      workbook,
      calculate: ({ sheets }) => {
        const row = sheets[0]?.cells.get(0);
        const input = row?.get(0)?.value;
        const result = row?.get(1);
        if (result && input?.kind === 'number') {
          result.value = { kind: 'number', value: input.value * 2 };
        }
      },
    });
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Dati');
      sheet.getRange('A1').values = [[21]];
      const result = sheet.getRange('B1');
      result.load('values');
      await context.sync();
      expect(result.values).toEqual([[42]]);
    });
  });

  test('wait for the user where calculation is manual', async () => {
    const calculate = jest.fn();
    excel = embedExcel({ client, workbook: hostWorkbookOf({ Dati: [[1, '=A1']] }), calculate });
    await client.Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      context.workbook.worksheets.getItem('Dati').getRange('A1').values = [[2]];
      await context.sync();
      expect(calculate).not.toHaveBeenCalled();
      application.calculate('Full');
      await context.sync();
      expect(calculate).toHaveBeenCalledTimes(1);
    });
  });
});
