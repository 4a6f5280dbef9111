/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { embedExcel } from '../../../src/preview/host/embedExcel';
import { errorCode } from './support/errorCode';
import { excelClient } from './support/excelClient';
import { hostWorkbookOf } from './support/hostWorkbookOf';

const client = excelClient();

beforeEach(() => {
  embedExcel({ client, workbook: hostWorkbookOf({ Dati: [['a']] }) });
});

const write = (value: string): Promise<void> =>
  client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Dati').getRange('A1').values = [[value]];
    await context.sync();
  });

describe('sets of the interface', () => {
  test('refuses members that came later than the host', async () => {
    embedExcel({
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
