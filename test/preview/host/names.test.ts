/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { embedExcel } from '../../../src/preview/host/embedExcel';
import type { EmbeddedExcel } from '../../../src/preview/host/embeddedExcel';
import { errorCode } from './support/errorCode';
import { excelClient } from './support/excelClient';
import { hostWorkbookOf } from './support/hostWorkbookOf';

const client = excelClient();
let excel: EmbeddedExcel;

beforeEach(() => {
  excel = embedExcel({ client, workbook: hostWorkbookOf({ 'Foglio 1': [['a', 1]], Due: [] }) });
});

describe('names', () => {
  test('adds a name for a range, with a comment, and finds it again', async () => {
    await client.Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const range = worksheets.getItem('Foglio 1').getRange('A1:B2');
      const item = names.add('Traguardo_Stato', range, 'segno');
      item.visible = false;
      await context.sync();
      const again = names.getItem('traguardo_stato');
      again.load('name,formula,value,type,comment,visible,scope');
      const place = again.getRange();
      place.load('address');
      await context.sync();
      expect(again.toJSON()).toMatchObject({
        name: 'Traguardo_Stato',
        formula: "='Foglio 1'!$A$1:$B$2",
        value: "'Foglio 1'!A1:B2",
        type: 'Range',
        comment: 'segno',
        visible: false,
        scope: 'Workbook',
      });
      expect(place.address).toBe("'Foglio 1'!A1:B2");
    });
    expect(excel.workbook().names).toEqual([
      {
        name: 'Traguardo_Stato',
        formula: "='Foglio 1'!$A$1:$B$2",
        comment: 'segno',
        visible: false,
      },
    ]);
  });

  test.each([
    ['=0.25', 'Double', 0.25],
    ['="un ""testo"""', 'String', 'un "testo"'],
    ['=TRUE', 'Boolean', true],
    ['=#REF!$A$1', 'Error', '#REF!'],
  ])('says what %s stands for', async (formula, type, value) => {
    await client.Excel.run(async (context) => {
      const item = context.workbook.names.add('Cosa', formula);
      item.load('type,value');
      const range = item.getRangeOrNullObject();
      await context.sync();
      expect(item.toJSON()).toMatchObject({ type, value });
      expect(range.isNullObject).toBe(true);
    });
  });

  test('deletes, and answers a null object then', async () => {
    await client.Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add('Uno', '=1').delete();
      const gone = names.getItemOrNullObject('Uno');
      names.load('items/name');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      expect(names.items).toEqual([]);
    });
  });

  test.each(['A1', 'R1C1', 'C', 'con spazio', '1a', 'a-b', '', 'x'.repeat(256)])(
    'refuses the name %j',
    async (name) => {
      const work = client.Excel.run(async (context) => {
        context.workbook.names.add(name, '=1');
        await context.sync();
      });
      expect(await errorCode(work)).toBe('InvalidArgument');
    },
  );

  test('refuses a second name of the same letters, a formula without =, and what is not there', async () => {
    const add = (name: string, formula: string) =>
      client.Excel.run(async (context) => {
        context.workbook.names.add(name, formula);
        await context.sync();
      });
    await add('Uno', '=1');
    expect(await errorCode(add('UNO', '=2'))).toBe('ItemAlreadyExists');
    expect(await errorCode(add('Due', 'Foglio!A1'))).toBe('InvalidArgument');
    const missing = client.Excel.run(async (context) => {
      context.workbook.names.getItem('Tre').load('formula');
      await context.sync();
    });
    expect(await errorCode(missing)).toBe('ItemNotFound');
  });
});
