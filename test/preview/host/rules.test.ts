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
    workbook: hostWorkbookOf({
      Dati: [
        [5, 'sì'],
        [50, 'no'],
      ],
      Liste: [['sì'], ['no']],
    }),
  });
});

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  client.Excel.run((context) => work(context.workbook.worksheets.getItem('Dati'), context));

describe('conditional formats', () => {
  const addRule = (range: Excel.Range, formula: string): Excel.ConditionalFormat => {
    const rule = range.conditionalFormats.add('Custom');
    rule.custom.rule.formula = formula;
    rule.custom.format.fill.color = '#c6efce';
    rule.custom.format.font.color = '#006100';
    return rule;
  };

  test('puts the newest rule first and tells what each is', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A2:A100');
      addRule(range, '=$A2>1');
      const second = addRule(range, '=$A2<1');
      second.stopIfTrue = true;
      await context.sync();
      const { conditionalFormats } = sheet.getRange('A5');
      conditionalFormats.load(
        'items/type,items/priority,items/stopIfTrue,items/custom/rule/formula,items/custom/format/fill/color,items/custom/format/font/color',
      );
      const place = conditionalFormats.getItemAt(0).getRange();
      place.load('address');
      await context.sync();
      expect(place.address).toBe('Dati!A2:A100');
      const told = conditionalFormats.items.map(({ type, priority, stopIfTrue, custom }) => [
        type,
        priority,
        stopIfTrue,
        custom.rule.formula,
        custom.format.fill.color,
        custom.format.font.color,
      ]);
      expect(told).toEqual([
        ['Custom', 0, true, '=$A2<1', '#C6EFCE', '#006100'],
        ['Custom', 1, false, '=$A2>1', '#C6EFCE', '#006100'],
      ]);
    });
  });

  test('changes the order and deletes one', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A9');
      const first = addRule(range, '=1=1');
      addRule(range, '=2=2');
      await context.sync();
      first.priority = 0;
      await context.sync();
      expect(excel.workbook().sheets[0]?.conditionalFormats[0]?.formula).toBe('=1=1');
      first.delete();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test('clears a part of a rule and keeps its formula right for the rest', async () => {
    await onSheet(async (sheet, context) => {
      addRule(sheet.getRange('A1:B10'), '=A1>$B$1');
      sheet.getRange('A1:B3').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(excel.workbook().sheets[0]?.conditionalFormats).toMatchObject([
      { range: { top: 3, left: 0, bottom: 9, right: 1 }, formula: '=A4>$B$1' },
    ]);
  });

  test.each(['A1>1', '=A1>', ''])('refuses the formula %j', async (formula) => {
    const work = onSheet(async (sheet, context) => {
      addRule(sheet.getRange('A1'), formula);
      await context.sync();
    });
    expect(await errorCode(work)).toBe('InvalidArgument');
  });
});

describe('validations', () => {
  const listRule = (source: string): Excel.DataValidationRule => ({
    list: { inCellDropDown: true, source },
  });

  test('sets a list with its words and reads it back', async () => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('B1:B2');
      dataValidation.rule = listRule('=Liste!$A$1:$A$2');
      dataValidation.errorAlert = {
        title: 'Risposta',
        message: 'Scegliere dalla lista.',
        showAlert: true,
        style: 'Stop',
      };
      dataValidation.prompt = { title: 'T', message: 'M', showPrompt: true };
      dataValidation.ignoreBlanks = false;
      dataValidation.load('rule,type,errorAlert,prompt,ignoreBlanks,valid');
      await context.sync();
      expect(dataValidation.toJSON()).toEqual({
        rule: { list: { inCellDropDown: true, source: '=Liste!$A$1:$A$2' } },
        type: 'List',
        errorAlert: {
          title: 'Risposta',
          message: 'Scegliere dalla lista.',
          showAlert: true,
          style: 'Stop',
        },
        prompt: { title: 'T', message: 'M', showPrompt: true },
        ignoreBlanks: false,
        valid: true,
      });
    });
  });

  test('sees which numbers are out of bounds', async () => {
    await onSheet(async (sheet, context) => {
      const rule = { decimal: { formula1: 0, formula2: 10, operator: 'Between' as const } };
      sheet.getRange('A1:A2').dataValidation.rule = rule;
      const ranges = ['A1', 'A2', 'A1:A2'].map((address) => sheet.getRange(address));
      for (const range of ranges) range.dataValidation.load('valid,type');
      await context.sync();
      expect(ranges.map(({ dataValidation }) => dataValidation.valid)).toEqual([true, false, null]);
      expect(ranges[0]?.dataValidation.type).toBe('Decimal');
    });
  });

  test('clears a part, and says so of a range that is validated in part', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A4').dataValidation.rule = listRule('sì,no');
      sheet.getRange('A1:A2').dataValidation.clear();
      const [none, all, part] = ['A1:A2', 'A3:A4', 'A1:A4'].map((address) => {
        const { dataValidation } = sheet.getRange(address);
        dataValidation.load('type,rule');
        return dataValidation;
      });
      await context.sync();
      expect([none?.type, all?.type, part?.type]).toEqual(['None', 'List', 'MixedCriteria']);
      expect(none?.rule).toEqual({});
      expect(part?.rule).toBeNull();
    });
  });

  test.each<[string, (validation: Excel.DataValidation) => void]>([
    ['a list longer than 255', (one) => (one.rule = listRule('x'.repeat(256)))],
    ['an empty list', (one) => (one.rule = listRule(''))],
    ['a list from a broken formula', (one) => (one.rule = listRule('=Liste!$A$1:'))],
    ['two rules at once', (one) => (one.rule = { ...listRule('a'), custom: { formula: '=TRUE' } })],
    [
      'bounds without the second',
      (one) => (one.rule = { decimal: { formula1: 1, operator: 'Between' } }),
    ],
    ['a title longer than 32', (one) => (one.errorAlert = alert('x'.repeat(33), ''))],
    ['a message longer than 255', (one) => (one.errorAlert = alert('', 'x'.repeat(256)))],
  ])('refuses %s', async (_what, change) => {
    const work = onSheet(async (sheet, context) => {
      change(sheet.getRange('A1').dataValidation);
      await context.sync();
    });
    expect(await errorCode(work)).toBe('InvalidArgument');
  });
});

const alert = (title: string, message: string): Excel.DataValidationErrorAlert => ({
  title,
  message,
  showAlert: true,
  style: 'Stop',
});
