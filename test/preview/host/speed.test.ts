/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { embedExcel } from '../../../src/preview/host/embedExcel';
import { excelClient } from './support/excelClient';
import { hostWorkbookOf } from './support/hostWorkbookOf';

const ROWS = 1000;
const COLUMNS = 20;

// Generous, for a busy machine: alone each takes less than a third of it.
test('writes and reads 20,000 cells within a second each', async () => {
  const client = excelClient();
  embedExcel({ client, workbook: hostWorkbookOf({ Dati: [] }) });
  const values = Array.from({ length: ROWS }, (_row, row) =>
    Array.from({ length: COLUMNS }, (_column, column) =>
      column % 2 === 0 ? row * column : `testo ${row}`,
    ),
  );
  await client.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Dati').getRange('A1:T1000');
    const began = performance.now();
    range.values = values;
    await context.sync();
    const wrote = performance.now();
    range.load('values,formulas,numberFormat');
    const properties = range.getCellProperties({ format: { font: { strikethrough: true } } });
    await context.sync();
    const read = performance.now();
    expect(range.values).toEqual(values);
    expect(properties.value).toHaveLength(ROWS);
    expect(wrote - began).toBeLessThan(1000);
    expect(read - wrote).toBeLessThan(1000);
  });
});
