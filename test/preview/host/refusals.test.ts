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
    workbook: hostWorkbookOf({ Dati: [['a', 1]], 'Due, tre': [[2]], Vuoto: [] }),
  });
});

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> =>
  client.Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem('Dati'), context);
    await context.sync();
    return result;
  });

const cells = (count: number): string => Array.from({ length: count }, () => 'A1').join();

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;
const formula =
  (text: string): Act =>
  (sheet) =>
    (sheet.getRange('C1').formulas = [[text]]);
const format =
  (code: string): Act =>
  (sheet) =>
    (sheet.getRange('C1').numberFormat = [[code]]);

describe('what Excel refuses', () => {
  test.each<[string, Act, string]>([
    ['a formula with semicolons', formula('=SUM(A1;B1)'), 'InvalidArgument'],
    ['a formula with too few arguments', formula('=ROUND(A1)'), 'InvalidArgument'],
    ['a formula that names no sheet', formula('=Mancante!A1'), 'InvalidArgument'],
    ['a text of 256 characters in a formula', formula(`="${'x'.repeat(256)}"`), 'InvalidArgument'],
    [
      'a formula of 8193 characters',
      formula(`=${'1+'.repeat(4096)}1`.slice(0, 8190) + '+11'),
      'FormulaLengthExceedsLimit',
    ],
    ['a format with an open quote', format('0" punti'), 'InvalidArgument'],
    ['a format with an open bracket', format('[Red0'), 'InvalidArgument'],
    ['a format with five sections', format('0;0;0;@;0'), 'InvalidArgument'],
    ['a format with bare words', format('0 punti'), 'InvalidArgument'],
    ['the Italian name of General', format('Standard'), 'InvalidArgument'],
    [
      'formats of another shape',
      (sheet) => (sheet.getRange('A1:B1').numberFormat = [['0'], ['0']]),
      'InvalidArgument',
    ],
    [
      'an address of more than 8192 characters',
      (sheet) => sheet.getRanges(cells(2732)).load('areaCount'),
      'InvalidArgument',
    ],
    [
      'a hole in an address',
      (sheet) => sheet.getRanges('A1, ,B1').load('address'),
      'InvalidArgument',
    ],
    ['a filter on nothing', (sheet) => sheet.autoFilter.apply('D5:F9'), 'InvalidArgument'],
    ['a filter on another sheet', (sheet) => sheet.autoFilter.apply('Vuoto!A1'), 'InvalidArgument'],
    ['to freeze everything', (sheet) => sheet.freezePanes.freezeAt('1:1048576'), 'InvalidArgument'],
    ['to freeze too much', (sheet) => sheet.freezePanes.freezeRows(1_048_577), 'InvalidArgument'],
    [
      'to freeze less than nothing',
      (sheet) => sheet.freezePanes.freezeColumns(-1),
      'InvalidArgument',
    ],
    ['to freeze nowhere', (sheet) => sheet.freezePanes.freezeAt('A0'), 'InvalidArgument'],
    ['no print area', (sheet) => sheet.pageLayout.setPrintArea(''), 'InvalidArgument'],
    [
      'a comment of 256 characters',
      (_sheet, { workbook }) => workbook.names.add('Uno', '=1', 'x'.repeat(256)),
      'InvalidArgument',
    ],
    [
      'a name for a sheet that is not there',
      (_sheet, { workbook }) => workbook.names.add('Uno', '=Mancante!$A$1'),
      'InvalidArgument',
    ],
    [
      'a second Normal',
      (_sheet, { workbook }) => workbook.styles.add('normal'),
      'ItemAlreadyExists',
    ],
    [
      'a property that is not there',
      (sheet) => sheet.getRange('A1').load('value'),
      'InvalidArgument',
    ],
  ])('refuses %s', async (_what, act, code) => {
    expect(await errorCode(onSheet((sheet, context) => void act(sheet, context)))).toBe(code);
  });

  test('refuses to give a property that was not loaded', async () => {
    const work = onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      return range.formulas;
    });
    expect(await errorCode(work)).toBe('PropertyNotLoaded');
  });

  test('refuses array constants in the criteria of rules and validations', async () => {
    const rule = onSheet((sheet) => {
      const added = sheet.getRange('A1').conditionalFormats.add('Custom');
      added.custom.rule.formula = '=OR(A1={1,2})';
    });
    const validation = onSheet((sheet) => {
      sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=OR(A1={1,2})' } };
    });
    expect(await errorCode(rule)).toBe('InvalidArgument');
    expect(await errorCode(validation)).toBe('InvalidArgument');
    await onSheet(formula('=OR(A1={1,2})') as () => void);
  });

  test('refuses a rule where only some of the cells are validated, until they are cleared', async () => {
    const rule = { list: { inCellDropDown: true, source: 'sì,no' } };
    const widen = (clear: boolean): Promise<void> =>
      onSheet((sheet) => {
        const { dataValidation } = sheet.getRange('A1:A9');
        if (clear) dataValidation.clear();
        dataValidation.rule = rule;
      });
    await onSheet((sheet) => void (sheet.getRange('A1:A3').dataValidation.rule = rule));
    expect(await errorCode(widen(false))).toBe('InvalidArgument');
    await widen(true);
    expect(excel.workbook().sheets[0]?.validations).toHaveLength(1);
  });

  test('refuses to clear contents of a part of a merged area', async () => {
    await onSheet((sheet) => sheet.getRange('A1:B1').merge());
    const cut = onSheet((sheet) => sheet.getRange('A1').clear('Contents'));
    expect(await errorCode(cut)).toBe('InvalidOperation');
    await onSheet((sheet) => sheet.getRange('A1:B1').clear('Contents'));
    expect(excel.workbook().sheets[0]?.cells.get(0)?.get(0)?.value ?? null).toBeNull();
  });

  test('gives 512 merged areas, and refuses to give one more', async () => {
    const merged = (rows: number): Promise<number> =>
      onSheet(async (sheet, context) => {
        sheet.getRange(`E1:F${rows}`).merge(true);
        const areas = sheet.getRange('E:F').getMergedAreasOrNullObject().load('areaCount');
        await context.sync();
        return areas.areaCount;
      });
    expect(await merged(512)).toBe(512);
    expect(await errorCode(merged(513))).toBe('InvalidOperation');
  });
});
