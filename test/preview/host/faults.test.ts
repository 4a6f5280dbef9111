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
    // The host works in the order of the requests: with this one done the first had its turn.
    await write('dopo');
    expect(held()).toEqual({ kind: 'text', text: 'dopo' });
    expect(rowsWritten()).toBeGreaterThan(2);
    expect(rowsWritten()).toBeLessThan(8);
    await write('ancora');
    expect(settled).not.toHaveBeenCalled();
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
