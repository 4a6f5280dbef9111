/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { embedExcel } from '../../../src/preview/host/embedExcel';
import type { EmbeddedExcel } from '../../../src/preview/host/embeddedExcel';
import { excelClient } from './support/excelClient';
import { hostWorkbookOf } from './support/hostWorkbookOf';

const client = excelClient();
const drawn = () => hostWorkbookOf({ Dati: [['a', 1]], Due: [] });
let excel: EmbeddedExcel;
let told: Record<string, unknown>[];

const embed = (apiSet = '1.14'): void => {
  excel = embedExcel({ client, workbook: drawn(), apiSet });
};

/** Handlers of the workbook; what they are told without its functions and undefined parts. */
const listen = async (): Promise<void> => {
  told = [];
  const note = (event: unknown): Promise<void> => {
    told.push(JSON.parse(JSON.stringify(event)) as Record<string, unknown>);
    return Promise.resolve();
  };
  await client.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(note);
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onNameChanged.add(note);
    await context.sync();
  });
};

const passed = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(async () => {
  embed();
  await listen();
});

describe('events', () => {
  test('tell of what a person types, with both values', async () => {
    excel.type({ sheet: 'Dati', row: 0, column: 1 }, '12,5');
    expect(told).toEqual([]);
    await passed();
    expect(told).toEqual([
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

  test('tell an add-in of its own writes, after the sync', async () => {
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Dati');
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('A1').format.font.bold = true;
      await context.sync();
      expect(told).toEqual([]);
    });
    await passed();
    expect(told).toMatchObject([
      { address: 'A1:B2', source: 'Local', triggerSource: 'ThisLocalAddin' },
    ]);
  });

  test('tell of what somebody else does by hand', async () => {
    excel.alter((workbook) => {
      const [first, second] = workbook.sheets;
      first?.cells.get(0)?.set(0, { value: { kind: 'text', text: 'altro' }, format: {} });
      if (first) first.name = 'Nuovo nome';
      workbook.sheets = workbook.sheets.filter((sheet) => sheet !== second);
    });
    await passed();
    const summary = told.map(({ type, source, triggerSource }) => [type, source, triggerSource]);
    expect(summary).toEqual([
      ['WorksheetChanged', 'Remote', 'Unknown'],
      ['WorksheetDeleted', 'Remote', undefined],
      ['WorksheetNameChanged', 'Remote', undefined],
    ]);
    expect(told[2]).toMatchObject({ nameBefore: 'Dati', nameAfter: 'Nuovo nome' });
  });

  test('tell of sheets that the add-in adds, renames and deletes', async () => {
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Terzo');
      sheet.name = 'Quarto';
      sheet.delete();
      await context.sync();
    });
    await passed();
    expect(told.map(({ type }) => type)).toEqual([
      'WorksheetAdded',
      'WorksheetNameChanged',
      'WorksheetDeleted',
    ]);
  });

  test('say nothing when nothing changed', async () => {
    excel.alter(() => undefined);
    await passed();
    expect(told).toEqual([]);
  });

  test('leave the trigger source out before ExcelApi 1.14', async () => {
    embed('1.13');
    await listen();
    excel.type({ sheet: 'Dati', row: 0, column: 0 }, 'b');
    await passed();
    expect(told).toHaveLength(1);
    expect(told[0]).not.toHaveProperty('triggerSource');
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
    excel.type({ sheet: 'Dati', row: 0, column: 0 }, 'x');
    await passed();
    expect(heard).not.toHaveBeenCalled();
    excel.type({ sheet: 'Due', row: 0, column: 0 }, 'x');
    await passed();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('stop when the handler is removed', async () => {
    const heard = jest.fn(() => Promise.resolve());
    const context = new client.Excel.RequestContext();
    const handle = context.workbook.worksheets.onChanged.add(heard);
    await context.sync();
    handle.remove();
    await context.sync();
    excel.type({ sheet: 'Dati', row: 0, column: 0 }, 'x');
    await passed();
    expect(heard).not.toHaveBeenCalled();
  });

  test('stop when another workbook is opened', async () => {
    excel.open(drawn());
    excel.type({ sheet: 'Dati', row: 0, column: 0 }, 'x');
    await passed();
    expect(told).toEqual([]);
    await listen();
    excel.type({ sheet: 'Dati', row: 0, column: 0 }, 'y');
    await passed();
    expect(told).toHaveLength(1);
  });
});

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
