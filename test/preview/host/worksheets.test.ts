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

  test('keeps references in step with a new name', async () => {
    excel.alter((workbook) => {
      workbook.names.push({ name: 'Uno', formula: '=Dati!$A$1', comment: '', visible: true });
      workbook.sheets[1]?.conditionalFormats.push({
        id: 'r',
        range: { top: 0, left: 0, bottom: 1, right: 1 },
        formula: '=Dati!$B$1>A1',
        fill: null,
        font: null,
      });
      workbook.sheets[1]?.validations.push({
        range: { top: 0, left: 0, bottom: 0, right: 0 },
        rule: { list: { inCellDropDown: true, source: '=dati!$A$1:$A$3' } },
        errorAlert: null,
        prompt: null,
      });
    });
    await run(async (context) => {
      context.workbook.worksheets.getItem('Dati').name = "I dati d'anno";
      await context.sync();
    });
    const [, second] = excel.workbook().sheets;
    expect(second?.cells.get(0)?.get(0)?.formula).toBe("='I dati d''anno'!B1");
    expect(second?.cells.get(0)?.get(1)?.formula).toBe("=SUM('I dati d''anno'!A1:B1)");
    expect(second?.conditionalFormats[0]?.formula).toBe("='I dati d''anno'!$B$1>A1");
    expect(second?.validations[0]?.rule).toEqual({
      list: { inCellDropDown: true, source: "='I dati d''anno'!$A$1:$A$3" },
    });
    expect(excel.workbook().names[0]?.formula).toBe("='I dati d''anno'!$A$1");
  });

  test('turns references to a deleted sheet into #REF!', async () => {
    await run(async (context) => {
      context.workbook.worksheets.getItem('Dati').delete();
      await context.sync();
      const range = context.workbook.worksheets.getItem("L'anno").getRange('A1:B1');
      range.load('formulas,values');
      await context.sync();
      expect(range.formulas).toEqual([['=#REF!B1', '=SUM(#REF!A1:B1)']]);
      expect(range.values).toEqual([['#REF!', '#REF!']]);
    });
    expect(excel.workbook().active.sheet).toBe('{drawn-2}');
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

describe('protection', () => {
  test('shows on the sheet, the workbook and its state', async () => {
    excel.alter((workbook) => {
      workbook.isProtected = true;
      workbook.isReadOnly = true;
      for (const sheet of workbook.sheets) sheet.isProtected = true;
    });
    await run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem('Dati');
      workbook.load('readOnly');
      workbook.protection.load('protected');
      sheet.load('protection/protected');
      await context.sync();
      expect(workbook.readOnly).toBe(true);
      expect(workbook.protection.protected).toBe(true);
      expect(sheet.protection.protected).toBe(true);
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['formulas', (sheet) => (sheet.getRange('A1').formulas = [['=1']])],
    ['numberFormat', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
    ['clear', (sheet) => sheet.getRange('A1').clear()],
    ['merge', (sheet) => sheet.getRange('A1:B1').merge()],
    ['fill', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
    ['width', (sheet) => (sheet.getRange('A:A').format.columnWidth = 30)],
    ['conditional format', (sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom')],
    ['validation', (sheet) => sheet.getRange('A1').dataValidation.clear()],
    ['freeze', (sheet) => sheet.freezePanes.freezeRows(1)],
    ['filter', (sheet) => sheet.autoFilter.apply(sheet.getRange('A1:B1'))],
    ['print', (sheet) => (sheet.pageLayout.orientation = 'Landscape')],
  ])('refuses to change %s on a protected sheet', async (_what, change) => {
    excel.alter(({ sheets }) => sheets.forEach((sheet) => (sheet.isProtected = true)));
    const work = run(async (context) => {
      change(context.workbook.worksheets.getItem('Dati'));
      await context.sync();
    });
    expect(await errorCode(work)).toBe('AccessDenied');
  });

  test.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ['add', (sheets) => void sheets.add('Nuovo')],
    ['delete', (sheets) => sheets.getItem('Dati').delete()],
    ['rename', (sheets) => (sheets.getItem('Dati').name = 'Altro')],
    ['hide', (sheets) => (sheets.getItem('Dati').visibility = 'Hidden')],
    ['move', (sheets) => (sheets.getItem('Dati').position = 1)],
  ])('refuses to %s a sheet in a protected workbook', async (_what, change) => {
    excel.alter((workbook) => (workbook.isProtected = true));
    const work = run(async (context) => {
      change(context.workbook.worksheets);
      await context.sync();
    });
    expect(await errorCode(work)).toBe('AccessDenied');
    expect(names()).toEqual(['Dati', "L'anno"]);
  });

  test('takes values into sheets of a workbook whose structure is protected', async () => {
    excel.alter((workbook) => (workbook.isProtected = true));
    await run(async (context) => {
      context.workbook.worksheets.getItem('Dati').getRange('A1').values = [['b']];
      await context.sync();
    });
    expect(excel.workbook().sheets[0]?.cells.get(0)?.get(0)?.value).toEqual({
      kind: 'text',
      text: 'b',
    });
  });
});
