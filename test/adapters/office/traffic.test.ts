/** @jest-environment jsdom */
import './support/textCoding';
import { describe, expect, test } from '@jest/globals';
import { plannedSheet, planOf, value } from '../xlsx/support/planned';
import { inExcel } from './support/openInExcel';
import { OTHER_PLAN, PLAN, userWorkbook } from './support/workbooks';

const MOST_BYTES = 4_000_000;

/** A plan with so many rows of 20 columns, the third of them struck by other number formats. */
const longPlan = (rows: number) =>
  planOf(
    plannedSheet({
      cells: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: 20 }, (__, column) =>
          value(row * column, column === 2 && row % 2 === 0 ? 'percent' : 'header'),
        ),
      ),
    }),
  );

describe('requests', () => {
  test.each([1, 40])('reads %i sheets in three', async (sheets) => {
    const { excel, port } = inExcel(userWorkbook(sheets));
    excel.resetTraffic();
    await port.read();
    expect(excel.traffic().syncs).toBeLessThanOrEqual(3);
  });

  test.each([1, 40])('writes beside %i sheets in six, the first time and again', async (sheets) => {
    const { excel, port } = inExcel(userWorkbook(sheets));
    for (const plan of [PLAN, OTHER_PLAN, PLAN]) {
      await port.read();
      excel.resetTraffic();
      await port.write(plan);
      expect(excel.traffic().syncs).toBeLessThanOrEqual(6);
    }
    excel.resetTraffic();
    await port.undo();
    expect(excel.traffic().syncs).toBeLessThanOrEqual(6);
  });

  test('takes more only where contents are too many for one, none above the limit', async () => {
    const { excel, port } = inExcel(userWorkbook(2, 6_000));
    excel.resetTraffic();
    const snapshot = await port.read();
    expect(snapshot.sheets[1]?.cells).toHaveLength(6_000);
    // 48,000 cells, 20,000 a request.
    expect(excel.traffic().syncs).toBe(5);
    await port.write(longPlan(2_000));
    await port.read();
    await port.write(longPlan(2_500));
    expect((await port.read()).sheets[2]?.cells).toHaveLength(2_500);
    expect(excel.traffic().largestRequest).toBeLessThan(MOST_BYTES);
    expect(excel.traffic().largestResponse).toBeLessThan(MOST_BYTES);
  });

  test('cuts requests whose answers are too large', async () => {
    const workbook = userWorkbook(1, 2_000);
    const long = 'parola '.repeat(600);
    for (const [row, cells] of workbook.sheets[0]?.cells ?? []) {
      const cell = cells.get(2);
      if (cell !== undefined) cell.value = { kind: 'text', text: `${row} ${long}` };
    }
    const { port } = inExcel(workbook);
    const { sheets } = await port.read();
    expect(sheets[0]?.cells[1_999]?.[2]).toEqual({
      content: { kind: 'text', text: `1999 ${long}` },
    });
  });
});
