/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { embedExcel } from '../../../src/preview/host/embedExcel';
import { excelClient } from './support/excelClient';
import { hostWorkbookOf } from './support/hostWorkbookOf';

const client = excelClient();

beforeEach(() => {
  embedExcel({
    client,
    workbook: hostWorkbookOf({
      'Foglio 1': [
        ['a', 1, true],
        [null, '=B1', 0.25],
      ],
      Due: [],
    }),
  });
});

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  client.Excel.run((context) => work(context.workbook.worksheets.getItem('Foglio 1'), context));

const valuesOf = (address: string): Promise<unknown[][]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });

/** Writes one cell and gives what it holds then. */
const written = (value: unknown): Promise<readonly unknown[]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('E9');
    range.values = [[value]];
    range.load('values,formulas,numberFormat,valueTypes');
    await context.sync();
    const { values, formulas, numberFormat, valueTypes } = range;
    return [values, formulas, numberFormat, valueTypes].map((all: unknown[][]) => all[0]?.[0]);
  });

describe('written values', () => {
  test('gives back whatever numbers, truth values and harmless texts were written', async () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc.string({ maxLength: 20 }).map((text) => `t${text}`),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 }),
        async (values) => {
          await onSheet(async (sheet, context) => {
            sheet.getRange('A1:C2').values = values;
            await context.sync();
          });
          const read = await valuesOf('A1:C2');
          expect(read).toEqual(JSON.parse(JSON.stringify(values)));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('keeps any text behind an apostrophe as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 12 }), async (text) => {
        expect((await written(`'${text}`))[0]).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});
