/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { embedExcel } from '../../../src/preview/host/embedExcel';
import type { EmbeddedExcel, Fault } from '../../../src/preview/host/embeddedExcel';
import { errorCode } from './support/errorCode';
import { excelClient } from './support/excelClient';
import { hostWorkbookOf } from './support/hostWorkbookOf';

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

describe('faults', () => {
  test.each<[Fault, string]>([
    ['edit-mode', 'InvalidOperationInCellEditMode'],
    ['access-denied', 'AccessDenied'],
    ['conflict', 'Conflict'],
    ['session-timeout', 'InvalidOrTimedOutSession'],
    ['closed', 'InactiveWorkbook'],
    ['too-large', 'RequestPayloadSizeLimitExceeded'],
    ['failing', 'GeneralException'],
  ])('%s fails with %s before anything is done, once', async (fault, code) => {
    excel.inject(fault);
    expect(await errorCode(write('b'))).toBe(code);
    expect(held()).toEqual({ kind: 'text', text: 'a' });
    await write('c');
    expect(held()).toEqual({ kind: 'text', text: 'c' });
  });

  const twoHalves = (): Promise<void> =>
    client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Dati');
      for (let row = 1; row <= 10; row += 1) sheet.getRange(`A${row}`).values = [[row]];
      await context.sync();
    });
  const rowsWritten = (): number =>
    [...(excel.workbook().sheets[0]?.cells.values() ?? [])].filter(
      (row) => row.get(0)?.value?.kind === 'number',
    ).length;

  test('failing-halfway fails after half of the actions', async () => {
    excel.inject('failing-halfway');
    expect(await errorCode(twoHalves())).toBe('GeneralException');
    expect(rowsWritten()).toBeGreaterThan(2);
    expect(rowsWritten()).toBeLessThan(8);
  });

  test('hanging does half and never answers', async () => {
    const settled = jest.fn();
    excel.inject('hanging');
    void twoHalves().then(settled, settled);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(settled).not.toHaveBeenCalled();
    expect(rowsWritten()).toBeGreaterThan(2);
    expect(rowsWritten()).toBeLessThan(8);
    await write('dopo');
    expect(held()).toEqual({ kind: 'text', text: 'dopo' });
  });

  test('come at the sync they are meant for, as often as said, until all is well again', async () => {
    excel.inject('conflict', 2, 2);
    await write('1');
    expect(await errorCode(write('2'))).toBe('Conflict');
    expect(await errorCode(write('3'))).toBe('Conflict');
    await write('4');
    excel.inject('failing', 1, Infinity);
    expect(await errorCode(write('5'))).toBe('GeneralException');
    expect(await errorCode(write('6'))).toBe('GeneralException');
    excel.healthy();
    await write('7');
    expect(held()).toEqual({ kind: 'number', value: 7 });
  });
});

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

describe('sets of the interface', () => {
  test('refuses members that came later than the host', async () => {
    excel = embedExcel({
      client,
      workbook: hostWorkbookOf({ Dati: [['a']] }),
      apiSet: '1.12',
    });
    const work = client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Dati');
      sheet.getRange('A1').getMergedAreasOrNullObject();
      await context.sync();
    });
    expect(await errorCode(work)).toBe('ApiNotFound');
    await write('b');
  });

  test('refuses names that no object has, and says where', async () => {
    const error: unknown = await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Dati').load('nome');
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Worksheet.nome' },
    });
  });

  test('refuses what the host does not do, and says where', async () => {
    const error: unknown = await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Dati').getRange('A1').insert('Down');
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: 'NotImplemented',
      debugInfo: { errorLocation: 'Range.insert' },
    });
  });
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
