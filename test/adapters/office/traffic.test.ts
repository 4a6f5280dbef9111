/** @jest-environment jsdom */
import './support/textCoding';
import { describe, expect, test } from '@jest/globals';
import { plannedSheet, planOf, value } from '../xlsx/support/planned';
import { readFileSync } from 'node:fs';
import { evaluate } from '../../../src/application/evaluate/evaluate';
import { inExcel, openInExcel } from './support/openInExcel';
import { OTHER_PLAN, PLAN, userWorkbook } from './support/workbooks';

const MOST_BYTES = 4_000_000;

/** A plan with so many rows of 20 columns, the third of them struck by other number formats. */
const longPlan = (rows: number) =>
  planOf(
    plannedSheet({
      cells: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: 20 }, (__, column) =>
          value(row * column, column === 2 && row % 3 === 0 ? 'percent' : 'header'),
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
    const cells = (await port.read()).sheets[2]?.cells ?? [];
    expect(cells).toHaveLength(2_500);
    const isPercent = cells.map((row) => JSON.stringify(row?.[2]?.content).includes('0.00'));
    expect(isPercent).toEqual(cells.map((_, row) => row % 3 === 0));
    expect(excel.traffic().largestRequest).toBeLessThan(MOST_BYTES);
    expect(excel.traffic().largestResponse).toBeLessThan(MOST_BYTES);
  });

  test.each(['schede-2023', 'indicatori-2023'])(
    'reads the sample %s in three, writes it in six, again in six, and undoes it in six',
    async (sample) => {
      const bytes = new Uint8Array(readFileSync(`assets/samples/${sample}.xlsx`));
      const { excel, port } = await openInExcel(bytes, { apiSet: '1.18', calculates: true });
      const syncsOf = async (work: () => Promise<unknown>): Promise<number> => {
        excel.resetTraffic();
        await work();
        const { syncs, largestRequest, largestResponse } = excel.traffic();
        expect(Math.max(largestRequest, largestResponse)).toBeLessThan(MOST_BYTES);
        return syncs;
      };
      for (let run = 1; run <= 2; run++) {
        expect(await syncsOf(() => port.read())).toBeLessThanOrEqual(3);
        const { plan } = evaluate(await port.read(), { year: null, answers: [], earlier: null });
        expect(await syncsOf(() => port.write(plan))).toBeLessThanOrEqual(6);
      }
      expect(await syncsOf(() => port.undo())).toBeLessThanOrEqual(6);
    },
  );

  test('writes texts of more than Excel takes at once in several', async () => {
    const { excel, port } = inExcel(userWorkbook());
    const long = (row: number): string => `${row} ${'perché '.repeat(4_000)}`;
    const plan = planOf(
      plannedSheet({ cells: Array.from({ length: 220 }, (_, row) => [value(long(row))]) }),
    );
    await port.read();
    excel.resetTraffic();
    await port.write(plan);
    expect(excel.traffic().requestBytes).toBeGreaterThan(6_000_000);
    expect(excel.traffic().largestRequest).toBeLessThan(MOST_BYTES);
    const { sheets } = await port.read();
    expect(sheets[2]?.cells[219]?.[0]?.content).toEqual({ kind: 'text', text: long(219) });
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
