/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { embedExcel } from '../../../src/preview/host/embedExcel';
import type { EmbeddedExcel } from '../../../src/preview/host/embeddedExcel';
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

describe('references to sheets', () => {
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
});
