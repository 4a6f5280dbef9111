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
  excel = embedExcel({
    client,
    workbook: hostWorkbookOf({ Dati: [['a', 1]], "L'anno": [['=Dati!B1', '=SUM(Dati!A1:B1)']] }),
  });
});

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  client.Excel.run(work);
const names = (): string[] => excel.workbook().sheets.map(({ name }) => name);

describe('worksheets', () => {
  test('lists what is there, with ids that find the sheets again', async () => {
    const found = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/id,items/position,items/visibility');
      await context.sync();
      const [first] = worksheets.items;
      const again = worksheets.getItem(first?.id ?? '');
      again.load('name');
      await context.sync();
      return { again: again.name, all: worksheets.items.map((item) => item.toJSON()) };
    });
    expect(found.again).toBe('Dati');
    expect(found.all).toEqual([
      { id: '{drawn-1}', name: 'Dati', position: 0, visibility: 'Visible' },
      { id: '{drawn-2}', name: "L'anno", position: 1, visibility: 'Visible' },
    ]);
  });

  test('finds by name whatever its case, and answers a null object for none', async () => {
    await run(async (context) => {
      const here = context.workbook.worksheets.getItemOrNullObject('dati');
      const gone = context.workbook.worksheets.getItemOrNullObject('Altro');
      const below = gone.getRange('A1');
      below.load('values');
      gone.delete();
      await context.sync();
      expect(here.isNullObject).toBe(false);
      expect(gone.isNullObject).toBe(true);
      expect(below.isNullObject).toBe(true);
    });
    expect(names()).toEqual(['Dati', "L'anno"]);
  });

  test('adds a sheet once, and uses it over several syncs', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Stato');
      sheet.tabColor = '#1f4e79';
      sheet.showGridlines = false;
      await context.sync();
      sheet.getRange('A1').values = [['x']];
      sheet.position = 0;
      await context.sync();
      sheet.load('name,tabColor,showGridlines,position');
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({
        name: 'Stato',
        tabColor: '#1F4E79',
        showGridlines: false,
        position: 0,
      });
    });
    expect(names()).toEqual(['Stato', 'Dati', "L'anno"]);
  });

  test('gives a sheet without a name the next free one', async () => {
    await run(async (context) => {
      context.workbook.worksheets.add();
      await context.sync();
    });
    expect(names().at(-1)).toBe('Foglio3');
  });

  test.each([
    ['x'.repeat(32), 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ['[a]', 'InvalidArgument'],
    ["'a", 'InvalidArgument'],
    ['', 'InvalidArgument'],
    ['Cronologia', 'InvalidArgument'],
    ['DATI', 'ItemAlreadyExists'],
  ])('refuses the name %j', async (name, code) => {
    const adding = run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    const renaming = run(async (context) => {
      context.workbook.worksheets.getItem("L'anno").name = name;
      await context.sync();
    });
    expect(await errorCode(adding)).toBe(code);
    expect(await errorCode(renaming)).toBe(code);
    expect(names()).toEqual(['Dati', "L'anno"]);
  });

  test('takes a name of 31 characters', async () => {
    await run(async (context) => {
      context.workbook.worksheets.add('x'.repeat(31));
      await context.sync();
    });
    expect(names()).toHaveLength(3);
  });

  test('refuses a sheet that does not exist', async () => {
    const work = run(async (context) => {
      context.workbook.worksheets.getItem('Altro').load('name');
      await context.sync();
    });
    expect(await errorCode(work)).toBe('ItemNotFound');
  });

  test('refuses a sheet that was deleted meanwhile', async () => {
    const work = run(async (context) => {
      const range = context.workbook.worksheets.getItem('Dati').getRange('A1');
      await context.sync();
      excel.alter((workbook) => workbook.sheets.splice(0, 1));
      range.values = [[2]];
      await context.sync();
    });
    expect(await errorCode(work)).toBe('ItemNotFound');
  });

  test('refuses to delete or hide the last visible sheet, or delete a very hidden one', async () => {
    const hideFirst = (context: Excel.RequestContext): void => {
      context.workbook.worksheets.getItem('Dati').visibility = 'VeryHidden';
    };
    const deletions = ["L'anno", 'Dati'].map((name) =>
      run(async (context) => {
        hideFirst(context);
        context.workbook.worksheets.getItem(name).delete();
        await context.sync();
      }),
    );
    for (const work of deletions) expect(await errorCode(work)).toBe('InvalidOperation');
    const hiding = run(async (context) => {
      hideFirst(context);
      context.workbook.worksheets.getItem("L'anno").visibility = 'Hidden';
      await context.sync();
    });
    expect(await errorCode(hiding)).toBe('InvalidOperation');
    expect(names()).toHaveLength(2);
  });

  test('activates, and says which sheet is in front', async () => {
    await run(async (context) => {
      context.workbook.worksheets.getItem("L'anno").activate();
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      expect(active.name).toBe("L'anno");
    });
  });

  test('finds the used range, with formats and without', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Dati');
      sheet.getRange('D5').format.fill.color = '#FFFF00';
      const values = sheet.getUsedRange(true);
      const formats = sheet.getUsedRange();
      const empty = context.workbook.worksheets.add('Vuoto');
      const nothing = empty.getUsedRangeOrNullObject();
      const corner = empty.getUsedRange();
      for (const range of [values, formats, corner]) range.load('address');
      await context.sync();
      expect(values.address).toBe('Dati!A1:B1');
      expect(formats.address).toBe('Dati!A1:D5');
      expect(nothing.isNullObject).toBe(true);
      expect(corner.address).toBe('Vuoto!A1');
    });
  });
});
