/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
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

describe('places', () => {
  test.each([
    ['A1', "'Foglio 1'!A1"],
    ['$A$1:$C$2', "'Foglio 1'!A1:C2"],
    ['C2:A1', "'Foglio 1'!A1:C2"],
    ['B:C', "'Foglio 1'!B:C"],
    ['2:3', "'Foglio 1'!2:3"],
    ["'Foglio 1'!B2", "'Foglio 1'!B2"],
    [undefined, "'Foglio 1'!1:1048576"],
  ])('reads the address %s', async (address, full) => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange(address);
      range.load('address');
      await context.sync();
      expect(range.address).toBe(full);
    });
  });

  test.each(['A', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1,B2', 'Due!A1', 'NonEsiste', '1A'])(
    'refuses the address %s',
    async (address) => {
      const work = onSheet(async (sheet, context) => {
        sheet.getRange(address).load('values');
        await context.sync();
      });
      expect(await errorCode(work)).toBe('InvalidArgument');
    },
  );

  test('walks from range to range', async () => {
    await onSheet(async (sheet, context) => {
      const base = sheet.getRangeByIndexes(1, 1, 2, 3);
      const found = {
        base,
        cell: base.getCell(1, 1),
        row: base.getRow(1),
        column: base.getColumn(0),
        last: base.getLastCell(),
        offset: base.getOffsetRange(1, -1),
        resized: base.getResizedRange(-1, 1),
        absolute: base.getAbsoluteResizedRange(4, 1),
        bounding: base.getBoundingRect('A9'),
        crossing: base.getIntersection('C1:C9'),
        rows: base.getEntireRow(),
        columns: base.getEntireColumn(),
      };
      for (const range of Object.values(found)) range.load('address');
      const none = base.getIntersectionOrNullObject('Z1');
      await context.sync();
      const addresses = Object.entries(found).map(([name, { address }]) => [
        name,
        address.replace("'Foglio 1'!", ''),
      ]);
      expect(Object.fromEntries(addresses)).toEqual({
        base: 'B2:D3',
        cell: 'C3',
        row: 'B3:D3',
        column: 'B2:B3',
        last: 'D3',
        offset: 'A3:C4',
        resized: 'B2:E2',
        absolute: 'B2:B5',
        bounding: 'A2:D9',
        crossing: 'C2:C3',
        rows: '2:3',
        columns: 'B:D',
      });
      expect(none.isNullObject).toBe(true);
    });
  });

  test('refuses to walk off the sheet', async () => {
    const work = onSheet(async (sheet, context) => {
      sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    });
    expect(await errorCode(work)).toBe('InvalidArgument');
  });

  test('counts rows, columns and cells', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:D5');
      const whole = sheet.getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount,cellCount');
      whole.load('cellCount');
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        rowIndex: 1,
        columnIndex: 1,
        rowCount: 4,
        columnCount: 3,
        cellCount: 12,
      });
      expect(whole.cellCount).toBe(-1);
    });
  });

  test('selects a range and brings its sheet to the front', async () => {
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Due').getRange('C4').select();
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      await context.sync();
      expect(selected.address).toBe('Due!C4');
    });
    expect(excel.workbook().active.range).toEqual({ top: 3, left: 2, bottom: 3, right: 2 });
  });

  test('finds a range by a defined name', async () => {
    excel.alter(({ names }) =>
      names.push({ name: 'Zona', formula: "='Foglio 1'!$B$1:$B$2", comment: '', visible: true }),
    );
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('zona');
      range.load('address');
      await context.sync();
      expect(range.address).toBe("'Foglio 1'!B1:B2");
    });
  });
});

describe('contents', () => {
  test('reads values, formulas, types and texts', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('C2').numberFormat = [['0.0%']];
      const range = sheet.getRange('A1:C2');
      range.load('values,formulas,valueTypes,text,numberFormatLocal,hasSpill');
      await context.sync();
      expect(range.values).toEqual([
        ['a', 1, true],
        ['', '', 0.25],
      ]);
      expect(range.formulas).toEqual([
        ['a', 1, true],
        ['', '=B1', 0.25],
      ]);
      expect(range.valueTypes).toEqual([
        ['String', 'Double', 'Boolean'],
        ['Empty', 'Empty', 'Double'],
      ]);
      expect(range.text).toEqual([
        ['a', '1', 'VERO'],
        ['', '', '25,0%'],
      ]);
      expect(range.numberFormatLocal[1]).toEqual(['Standard', 'Standard', '0,0%']);
      expect(range.hasSpill).toBe(false);
    });
  });

  test.each([
    [12.5, [12.5, 12.5, 'General', 'Double']],
    ['12', [12, 12, 'General', 'Double']],
    ['27%', [0.27, 0.27, '0%', 'Double']],
    ['27.5%', [0.275, 0.275, '0.00%', 'Double']],
    ['12/31/2025', [46022, 46022, 'm/d/yyyy', 'Double']],
    ['TRUE', [true, true, 'General', 'Boolean']],
    ['#N/A', ['#N/A', '#N/A', 'General', 'Error']],
    ["'12", ['12', '12', 'General', 'String']],
    ["l'ambito", ["l'ambito", "l'ambito", 'General', 'String']],
    ["''citato'", ["'citato'", "'citato'", 'General', 'String']],
    ['12,5', ['12,5', '12,5', 'General', 'String']],
    ['=1+1', ['', '=1+1', 'General', 'Empty']],
    ['-A1', ['', '=-A1', 'General', 'Empty']],
    ['', ['', '', 'General', 'Empty']],
  ])('reads the written %j as Excel reads an entry', async (value, expected) => {
    expect(await written(value)).toEqual(expected);
  });

  test('leaves text in cells formatted as text', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('E1:F1');
      range.numberFormat = [['@', '0.00']];
      range.values = [['12', '12']];
      range.load('values,numberFormat');
      await context.sync();
      expect(range.values).toEqual([['12', 12]]);
      expect(range.numberFormat).toEqual([['@', '0.00']]);
    });
  });

  test('leaves cells alone for null and empties them for an empty text', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C1').values = [[null, '', 'x']];
      await context.sync();
    });
    expect(await valuesOf('A1:C1')).toEqual([['a', '', 'x']]);
  });

  test('gives one value to all cells', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as unknown as unknown[][];
      range.numberFormat = '0.0' as unknown as string[][];
      range.load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([
        ['0.0', '0.0'],
        ['0.0', '0.0'],
      ]);
    });
    expect(await valuesOf('A1:B2')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test.each([[[[1, 2]]], [[[1], [2]]], [[[1, 2], [3]]], [[]]])(
    'refuses the shape %j for A1:B2',
    async (values) => {
      const work = onSheet(async (sheet, context) => {
        sheet.getRange('A1:B2').values = values as unknown[][];
        await context.sync();
      });
      const error = await work.catch((caught: unknown) => caught);
      expect(error).toMatchObject({
        code: 'InvalidArgument',
        message:
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      });
      expect(await valuesOf('A1:B2')).toEqual([
        ['a', 1],
        ['', ''],
      ]);
    },
  );

  test('refuses the wrong shape of an array that the client library writes in parts', async () => {
    const work = onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1000').values = Array.from({ length: 999 }, () => [1, 2]);
      await context.sync();
    });
    expect(await errorCode(work)).toBe('InvalidArgument');
    expect(await valuesOf('A1:A2')).toEqual([['a'], ['']]);
  });

  test.each(['=SUM(A1', '="a', '=A1 B', '=1+', '=)', '=IF(A1,,', '=1 2', '= '])(
    'refuses the formula %s and writes nothing of the request',
    async (formula) => {
      const work = onSheet(async (sheet, context) => {
        sheet.getRange('A1:B1').formulas = [['nuovo', formula]];
        await context.sync();
      });
      if (formula === '=A1 B') await work;
      else {
        expect(await errorCode(work)).toBe('InvalidArgument');
        expect(await valuesOf('A1')).toEqual([['a']]);
      }
    },
  );

  test('refuses a text that no cell can hold', async () => {
    expect(await errorCode(written('x'.repeat(32_768)))).toBe('InvalidArgument');
    expect((await written('x'.repeat(32_767)))[3]).toBe('String');
  });

  test('answers null for whole columns and refuses to write them', async () => {
    await onSheet(async (sheet, context) => {
      const column = sheet.getRange('A:A');
      column.load('values,numberFormat,rowCount');
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.rowCount).toBe(1_048_576);
    });
    const work = onSheet(async (sheet, context) => {
      sheet.getRange('A:A').values = 'x' as unknown as string[][];
      await context.sync();
    });
    expect(await errorCode(work)).toBe('InvalidArgument');
  });

  test('loses rich text when values are written', async () => {
    excel.alter(({ sheets }) => {
      sheets[0]?.cells.get(0)?.set(0, {
        value: {
          kind: 'text',
          text: '10 20',
          runs: [
            { text: '10', struck: true },
            { text: ' 20', struck: false },
          ],
        },
        format: { strikethrough: null },
      });
    });
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.values = [['10 20']];
      range.load('format/font/strikethrough');
      await context.sync();
      expect(range.format.font.strikethrough).toBe(true);
    });
    const cell = excel.workbook().sheets[0]?.cells.get(0)?.get(0);
    expect(cell?.value).toEqual({ kind: 'text', text: '10 20' });
  });

  test('keeps what was done before the action that fails', async () => {
    const work = onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['prima']];
      sheet.getRange('A1:B2').values = [[1]];
      sheet.getRange('A2').values = [['dopo']];
      await context.sync();
    });
    expect(await errorCode(work)).toBe('InvalidArgument');
    expect(await valuesOf('A1:A2')).toEqual([['prima'], ['']]);
  });

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

describe('merged areas', () => {
  test('keeps the first value top left and names the areas', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C1').merge();
      sheet.getRange('B3:C4').merge(true);
      const areas = sheet.getRange('A1:D9').getMergedAreasOrNullObject();
      areas.load('address,areaCount,areas/items/address');
      const none = sheet.getRange('F1').getMergedAreasOrNullObject();
      await context.sync();
      expect(areas.address).toBe("'Foglio 1'!A1:C1,'Foglio 1'!B3:C3,'Foglio 1'!B4:C4");
      expect(areas.areas.items.map(({ address }) => address)).toHaveLength(3);
      expect(none.isNullObject).toBe(true);
    });
    expect(await valuesOf('A1:C1')).toEqual([['a', '', '']]);
  });

  test('drops what is written to hidden cells of a merged area', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1:C1').values = [['x', 'y', 'z']];
      await context.sync();
    });
    expect(await valuesOf('A1:C1')).toEqual([['x', '', 'z']]);
  });

  test('refuses to merge over a merged area until it is taken apart', async () => {
    const work = onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('B2:C3').merge();
      await context.sync();
    });
    expect(await errorCode(work)).toBe('InvalidOperation');
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2').unmerge();
      sheet.getRange('B2:C3').merge();
      await context.sync();
    });
    expect(excel.workbook().sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  });
});

describe('clearing', () => {
  test('takes contents, formats or everything', async () => {
    const look = (address: string): Promise<unknown> =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange(address);
        range.load('values,numberFormat');
        await context.sync();
        return [range.values, range.numberFormat];
      });
    const cleared = async (applyTo?: 'Contents' | 'Formats' | 'All'): Promise<unknown> => {
      await onSheet(async (sheet, context) => {
        const range = sheet.getRange('B1');
        range.values = [[1]];
        range.numberFormat = [['0.0']];
        range.clear(applyTo);
        await context.sync();
      });
      return look('B1');
    };
    expect(await cleared('Contents')).toEqual([[['']], [['0.0']]]);
    expect(await cleared('Formats')).toEqual([[[1]], [['General']]]);
    expect(await cleared()).toEqual([[['']], [['General']]]);
  });
});
