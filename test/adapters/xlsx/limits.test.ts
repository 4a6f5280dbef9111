import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sheetCells } from '../../../src/adapters/xlsx/read/sheetCells';
import { storedDate, storedNumber } from '../../../src/adapters/xlsx/read/storedValue';
import { UnusableWorkbook } from '../../../src/adapters/xlsx/unusableWorkbook';
import { readWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import type { SheetSnapshot, SnapshotCell } from '../../../src/sheets/snapshot';
import { buildPackage, PLAIN_STYLES, type TestPackage } from './support/buildPackage';

const CELL: SnapshotCell = { content: { kind: 'text', text: 'x' } };

const read = async (xml: string, book: Partial<TestPackage> = {}): Promise<SheetSnapshot> => {
  const { sheets } = await readWorkbook(buildPackage({ sheets: [{ name: 'A', xml }], ...book }));
  return sheets[0] as SheetSnapshot;
};
const cells = (written: string): string => `<sheetData><row r="1">${written}</row></sheetData>`;
const ONE = cells('<c r="C1"><v>1</v></c>');

describe('a sheet of an .xlsx', () => {
  it.each(['row-billion.xlsx', 'row-4294967295.xlsx'])('is refused at once: %s', async (name) => {
    const bytes = new Uint8Array(readFileSync(`test/adapters/xlsx/fixtures/${name}`));
    await expect(readWorkbook(bytes)).rejects.toMatchObject({ reason: 'damaged' });
  });

  it.each([
    ['a row past the last', '<sheetData><row r="1048577"/></sheetData>'],
    ['a row of number 0', '<sheetData><row r="0"/></sheetData>'],
    ['a row without a number', '<sheetData><row r="x"><c><v>1</v></c></row></sheetData>'],
    ['a half row', '<sheetData><row r="1.5"><c><v>1</v></c></row></sheetData>'],
    ['a cell past the last column', cells('<c r="XFD1"><v>1</v></c><c><v>2</v></c>')],
    [
      'columns from less than nothing',
      `<cols><col min="-10000000" max="3" hidden="1"/></cols>${ONE}`,
    ],
    ['columns without an end', `<cols><col min="1" max="1000000000" hidden="1"/></cols>${ONE}`],
    ['columns that end before they begin', `<cols><col min="3" max="2" hidden="1"/></cols>${ONE}`],
    ['columns that do not say which', `<cols><col hidden="1"/></cols>${ONE}`],
    [
      'a merged area past the sheet',
      `${ONE}<mergeCells><mergeCell ref="A1:A1048577"/></mergeCells>`,
    ],
    ['a merged area that is none', `${ONE}<mergeCells><mergeCell ref="qui"/></mergeCells>`],
    [
      'merged areas one over the other',
      `${ONE}<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(2)}</mergeCells>`,
    ],
    ['a shared text that is not there', cells('<c r="B1" t="s"><v>0</v></c>'), 'cella B1'],
    ['a shared text without a number', cells('<c r="B1" t="s"><v>x</v></c>'), 'cella B1'],
    ['a style without a number', cells('<c r="B1" s="x"><v>1</v></c>'), 'cella B1'],
  ])('is refused as damaged where it has %s', async (_, xml, where = 'foglio «A»') => {
    await expect(read(xml)).rejects.toMatchObject({
      reason: 'damaged',
      where: expect.stringContaining(where),
    });
  });

  it('is read with oddities that Excel opens', async () => {
    const sheet = await read(
      `<cols><col min="2" max="16384" hidden="1"/><col min="0" max="99999"/></cols>${cells('<c r="C1" s="99"><v>1</v></c>')}<mergeCells><mergeCell ref="A5:C1048576"/></mergeCells>`,
    );
    expect(sheet.cells[0]?.[2]?.content).toEqual({ kind: 'number', value: '1', format: 'General' });
    expect([...sheet.hiddenColumns]).toEqual([1, 2]);
    expect(sheet.merges).toEqual([{ top: 4, left: 0, bottom: 1_048_575, right: 2 }]);
  });

  it('keeps what stands in a cell whose value is not of its type', async () => {
    const sheet = await read(
      cells(
        '<c r="A1"><v>abc</v></c><c r="B1"><v>0x1F</v></c><c r="C1"><v>INF</v></c><c r="D1" t="b"><v>forse</v></c><c r="E1" t="d"><v>maggio 1</v></c><c r="F1"><v>NaN</v></c><c r="G1" t="s"><f>1</f></c>',
      ),
    );
    expect(sheet.cells[0]?.map((cell) => cell?.content)).toEqual(
      ['abc', '0x1F', 'INF', 'forse', 'maggio 1', 'NaN', ''].map((text) => ({
        kind: 'text',
        text,
      })),
    );
  });

  it('is refused where styles or sheets name what is not there', async () => {
    const styles = PLAIN_STYLES.replace('numFmtId="14"', 'numFmtId="x"');
    await expect(read(ONE, { styles })).rejects.toMatchObject({ reason: 'damaged' });
    const workbook = (sheet: string): Partial<TestPackage> => ({
      parts: {
        'xl/workbook.xml': `<workbook xmlns="m" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheet}</sheets></workbook>`,
      },
    });
    await expect(read(ONE, workbook('<sheet name="A" sheetId="1" r:id="rId77"/>'))).rejects.toThrow(
      'foglio «A»',
    );
    const module = '<sheet name="M" sheetId="1" r:id=""/>';
    expect(
      await read(ONE, workbook(`${module}<sheet name="A" sheetId="x" r:id="rId1"/>`)),
    ).toMatchObject({ name: 'M', kind: 'macro' });
    // A sheet that lost its id must not pass for an old module without cells.
    await expect(read(ONE, workbook(module))).rejects.toThrow('foglio «M»');
  });
});

describe('the cells of a sheet', () => {
  const SIZE = { rows: 30, columns: 10 };
  const number = fc.oneof(fc.integer({ min: -5, max: 40 }), fc.double(), fc.constant(1e9));
  const isIndex = (value: number, most: number): boolean =>
    Number.isInteger(value) && value >= 0 && value < most;
  const outcome = (work: () => void): 'taken' | 'damaged' => {
    try {
      work();
      return 'taken';
    } catch (error) {
      if (error instanceof UnusableWorkbook && error.reason === 'damaged') return 'damaged';
      throw error;
    }
  };

  it('are taken inside the sheet and nowhere else', () => {
    fc.assert(
      fc.property(number, number, (row, column) => {
        const sheet = sheetCells({ left: 10 }, SIZE);
        const inside = isIndex(row, 30) && isIndex(column, 10);
        expect(outcome(() => sheet.keep(row, column, CELL))).toBe(inside ? 'taken' : 'damaged');
        expect(sheet.content().cells[row]?.[column]).toBe(inside ? CELL : undefined);
      }),
    );
  });

  it('are hidden as if each row and column of a span were marked alone, up to the last cell', () => {
    const span = fc.tuple(number, number);
    fc.assert(
      fc.property(fc.array(span), fc.nat(29), fc.nat(9), (list, row, column) => {
        const sheet = sheetCells({ left: 10 }, SIZE);
        sheet.keep(row, column, CELL);
        const rows = new Set<number>();
        for (const [first, last] of list) {
          const fits = isIndex(first, 30) && isIndex(last, 30) && first <= last;
          expect(outcome(() => sheet.hideRows(first, last))).toBe(fits ? 'taken' : 'damaged');
          if (fits) for (let at = first; at <= Math.min(last, row); at++) rows.add(at);
        }
        expect([...sheet.content().hiddenRows]).toEqual([...rows].sort((a, b) => a - b));
      }),
    );
  });

  it('are counted over all sheets, repeated rows included', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 20 }))), (rows) => {
        const budget = { left: 50 };
        let total = 0;
        for (const [filled, times] of rows) {
          const sheet = sheetCells(budget, SIZE);
          const add = (): void =>
            sheet.keepRows(
              0,
              times,
              Array.from({ length: filled }, () => CELL),
            );
          total += filled * times;
          if (total > 50) return expect(add).toThrow('troppo grande');
          add();
          sheet.content();
        }
      }),
    );
  });
});

describe('stored values', () => {
  it('are numbers only where they are decimal and finite', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String)), (text) => {
        const value = storedNumber(text);
        if (value === null) return;
        expect(Number.isFinite(value)).toBe(true);
        expect(text).toMatch(/^\s*[-+]?[\d.]+(?:e[-+]?\d+)?\s*$/i);
      }),
    );
  });

  it('are dates only where the day exists', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(14), fc.nat(40), (year, month, day) => {
        const text = [[year, 4], [month, 2], [day, 2]]
          .map(([part, width]) => String(part).padStart(width as number, '0'))
          .join('-'); // prettier-ignore
        const date = storedDate(text);
        if (date !== null) expect(date.toISOString().slice(0, 10)).toBe(text);
      }),
    );
  });
});
