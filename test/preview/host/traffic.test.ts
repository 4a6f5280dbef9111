/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { embedExcel } from '../../../src/preview/host/embedExcel';
import type { EmbeddedExcel } from '../../../src/preview/host/embeddedExcel';
import { errorCode } from './support/errorCode';
import { excelClient } from './support/excelClient';
import { hostWorkbookOf } from './support/hostWorkbookOf';

interface Executor {
  readonly executeAsync: (
    data: string,
    flags: number,
    message: { readonly Body: unknown },
  ) => Promise<{ readonly Body: unknown }>;
}

const client = excelClient();
let excel: EmbeddedExcel;

beforeEach(() => {
  excel = embedExcel({ client, workbook: hostWorkbookOf({ Dati: [['a']] }) });
});

const write = (value: string): Promise<void> =>
  client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Dati').getRange('A1').values = [[value]];
    await context.sync();
  });
const held = (): unknown => excel.workbook().sheets[0]?.cells.get(0)?.get(0)?.value;

describe('payloads', () => {
  const large = 'x'.repeat(1_100_000);

  test('over 5 MB are refused before anything is done', async () => {
    const work = client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Dati');
      sheet.getRange('A1').values = [['b']];
      for (let row = 2; row <= 6; row += 1) sheet.getRange(`A${row}`).values = [[large]];
      await context.sync();
    });
    expect(await errorCode(work)).toBe('RequestPayloadSizeLimitExceeded');
    expect(held()).toEqual({ kind: 'text', text: 'a' });
  });

  test('over 5 MB are not answered', async () => {
    excel.alter(({ sheets }) => {
      for (let row = 0; row < 200; row += 1) {
        const cell = { value: { kind: 'text' as const, text: 'x'.repeat(32_000) }, format: {} };
        sheets[0]?.cells.set(row, new Map([[0, cell]]));
      }
    });
    const work = client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Dati').getUsedRange().load('values');
      await context.sync();
    });
    expect(await errorCode(work)).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('traffic', () => {
  test('counts syncs and bytes, and begins anew', async () => {
    await write('b');
    const once = excel.traffic();
    expect(once.syncs).toBe(1);
    expect(once.requestBytes).toBeGreaterThan(100);
    expect(once.responseBytes).toBeGreaterThan(50);
    await write('à'.repeat(1000));
    const twice = excel.traffic();
    expect(twice.syncs).toBe(2);
    expect(twice.largestRequest - once.largestRequest).toBe(2000 - 1);
    excel.resetTraffic();
    expect(excel.traffic()).toEqual({
      syncs: 0,
      requestBytes: 0,
      responseBytes: 0,
      largestRequest: 0,
      largestResponse: 0,
    });
  });

  test('counts the bytes that cross, request by request and answer by answer', async () => {
    const { SessionBase } = client.OfficeExtension as unknown as {
      SessionBase: { _overrideSession: { _createRequestExecutorOrNull: () => Executor } };
    };
    const executor = SessionBase._overrideSession._createRequestExecutorOrNull();
    const sizes = { requestBytes: 0, responseBytes: 0 };
    const size = (body: unknown): number => Buffer.byteLength(JSON.stringify(body), 'utf8');
    SessionBase._overrideSession._createRequestExecutorOrNull = () => ({
      executeAsync: async (data, flags, message) => {
        sizes.requestBytes += size(message.Body);
        const answer = await executor.executeAsync(data, flags, message);
        sizes.responseBytes += size(answer.Body);
        return answer;
      },
    });
    const context = new client.Excel.RequestContext();
    const range = context.workbook.worksheets.getItem('Dati').getRange('A1');
    range.values = [['perché 5 € 𝄞']];
    range.load('values,address');
    await context.sync();
    expect(excel.traffic()).toMatchObject({ syncs: 1, ...sizes });
    expect(sizes.responseBytes).toBeGreaterThan(0);
  });

  test('does not count what Excel.run sends to release its ranges', async () => {
    await client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Dati').getRange('A1');
      range.load('values');
      await context.sync();
      range.values = [['b']];
      await context.sync();
    });
    expect(excel.traffic().syncs).toBe(2);
  });
});
