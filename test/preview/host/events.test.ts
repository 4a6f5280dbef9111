/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { embedExcel } from '../../../src/preview/host/embedExcel';
import type { EmbeddedExcel } from '../../../src/preview/host/embeddedExcel';
import { errorCode } from './support/errorCode';
import { eventLog, type EventLog } from './support/eventLog';
import { excelClient } from './support/excelClient';
import { hostWorkbookOf } from './support/hostWorkbookOf';

const client = excelClient();
const drawn = () => hostWorkbookOf({ Dati: [['a', 1]], Due: [] });
let excel: EmbeddedExcel;
let log: EventLog;

const embed = (apiSet = '1.17'): void => {
  excel = embedExcel({ client, workbook: drawn(), apiSet });
};

const typeInto = (row: number, column: number, sheet = 'Dati'): void =>
  excel.type({ sheet, row, column }, 'x');

/** Events come in their order: once a last one is there, nothing that was to come is missing. */
const lastEvent = async (): Promise<void> => {
  const count = log.told.length;
  typeInto(98, 25);
  await log.until(count + 1);
  while (log.told.at(-1)?.['address'] !== 'Z99') await log.until(log.told.length + 1);
};

beforeEach(async () => {
  embed();
  log = await eventLog(client);
});

describe('events', () => {
  test('tell of what a person types, with both values', async () => {
    excel.type({ sheet: 'Dati', row: 0, column: 1 }, '12,5');
    expect(log.told).toEqual([]);
    await log.until(1);
    expect(log.told).toEqual([
      {
        type: 'WorksheetChanged',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'Unknown',
        worksheetId: '{drawn-1}',
        address: 'B1',
        details: {
          valueBefore: 1,
          valueAfter: 12.5,
          valueTypeBefore: 'Double',
          valueTypeAfter: 'Double',
        },
      },
    ]);
  });

  test('tell an add-in of its own writes, and nothing of formats', async () => {
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Dati');
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('A1').format.font.bold = true;
      await context.sync();
    });
    await lastEvent();
    expect(log.told).toMatchObject([
      { address: 'A1:B2', source: 'Local', triggerSource: 'ThisLocalAddin' },
      { address: 'Z99' },
    ]);
  });

  test('tell of what somebody else does by hand', async () => {
    excel.alter((workbook) => {
      const [first, second] = workbook.sheets;
      first?.cells.get(0)?.set(0, { value: { kind: 'text', text: 'altro' }, format: {} });
      if (first) first.name = 'Nuovo nome';
      workbook.sheets = workbook.sheets.filter((sheet) => sheet !== second);
    });
    await log.until(3);
    const summary = log.told.map(({ type, source, triggerSource }) => [
      type,
      source,
      triggerSource,
    ]);
    expect(summary).toEqual([
      ['WorksheetChanged', 'Remote', 'Unknown'],
      ['WorksheetDeleted', 'Remote', undefined],
      ['WorksheetNameChanged', 'Remote', undefined],
    ]);
    expect(log.told[2]).toMatchObject({ nameBefore: 'Dati', nameAfter: 'Nuovo nome' });
  });

  test('tell of sheets that the add-in adds, renames and deletes', async () => {
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Terzo');
      sheet.name = 'Quarto';
      sheet.delete();
      await context.sync();
    });
    await log.until(3);
    expect(log.told.map(({ type }) => type)).toEqual([
      'WorksheetAdded',
      'WorksheetNameChanged',
      'WorksheetDeleted',
    ]);
  });

  test('say nothing when nothing changed', async () => {
    excel.alter(() => undefined);
    await lastEvent();
    expect(log.told).toHaveLength(1);
  });

  test('leave the trigger source out before ExcelApi 1.14', async () => {
    embed('1.13');
    log = await eventLog(client, false);
    typeInto(0, 0);
    await log.until(1);
    expect(log.told).toHaveLength(1);
    expect(log.told[0]).not.toHaveProperty('triggerSource');
  });

  test('cannot be taken up before their set', async () => {
    embed('1.16');
    expect(await errorCode(eventLog(client))).toBe('ApiNotFound');
  });

  test('reach handlers of one sheet alone', async () => {
    const heard = jest.fn(() => Promise.resolve());
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Due');
      sheet.load('id');
      await context.sync();
      sheet.onChanged.add(heard);
      await context.sync();
    });
    typeInto(0, 0);
    await lastEvent();
    expect(heard).not.toHaveBeenCalled();
    typeInto(0, 0, 'Due');
    await lastEvent();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('stop when the handler is removed', async () => {
    const heard = jest.fn(() => Promise.resolve());
    const context = new client.Excel.RequestContext();
    const handle = context.workbook.worksheets.onChanged.add(heard);
    await context.sync();
    typeInto(0, 0);
    await lastEvent();
    const before = heard.mock.calls.length;
    expect(before).toBeGreaterThan(0);
    handle.remove();
    await context.sync();
    typeInto(0, 0);
    await lastEvent();
    expect(heard).toHaveBeenCalledTimes(before);
  });

  test('stop when another workbook is opened', async () => {
    const first = log;
    excel.open(drawn());
    typeInto(0, 0);
    log = await eventLog(client);
    typeInto(0, 1);
    await log.until(1);
    expect(log.told).toMatchObject([{ address: 'B1' }]);
    expect(first.told).toEqual([]);
  });
});
