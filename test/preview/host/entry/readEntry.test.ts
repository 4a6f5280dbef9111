import { describe, expect, test } from '@jest/globals';
import { ITALY, UNITED_STATES } from '../../../../src/preview/host/entry/languages';
import { readEntry } from '../../../../src/preview/host/entry/readEntry';
import { hostWorkbookOf } from '../support/hostWorkbookOf';
import { serialNumber } from '../../../../src/preview/host/entry/readDate';

const thisYear = new Date().getFullYear();
const dayOf = (month: number, day: number): number =>
  serialNumber(thisYear, month, day, false) ?? Number.NaN;

/** Number and format of an entry, or its text, truth value or formula. */
const read = (entry: string, language = ITALY, format?: string): unknown => {
  const result = readEntry(entry, format, language, hostWorkbookOf({ Dati: [] }));
  if ('formula' in result) return result.formula;
  const { value, numberFormat } = result;
  if (value.kind === 'text') return value.text;
  if (value.kind === 'error') return value.code;
  return value.kind === 'number' && numberFormat !== undefined
    ? [value.value, numberFormat]
    : value.value;
};

describe('what people type into an Italian Excel', () => {
  test.each<[string, unknown]>([
    ['12', 12],
    ['12,5', 12.5],
    [' 12 ', 12],
    ['-3', -3],
    ['(3)', -3],
    [',5', 0.5],
    ['1.234', [1234, '#,##0']],
    ['1.234,5', [1234.5, '#,##0.00']],
    ['1.23', '1.23'],
    ['1e5', [100000, '0.00E+00']],
    ['27%', [0.27, '0%']],
    ['57,5%', [0.575, '0.00%']],
    ['€ 12', [12, '€#,##0']],
    ['12 €', [12, '€#,##0']],
    ['31/12/2025', [46022, 'dd/mm/yyyy']],
    ['31-12-25', [46022, 'dd/mm/yyyy']],
    ['2025-12-31', [46022, 'dd/mm/yyyy']],
    ['31 dic 2025', [46022, 'd-mmm-yy']],
    ['dicembre 2025', [45992, 'mmm-yy']],
    ['12/2025', [45992, 'mmm-yy']],
    ['3/4', [dayOf(4, 3), 'd-mmm']],
    ['32/12/2025', '32/12/2025'],
    ['12:30', [0.520833333333333, 'h:mm']],
    ['VERO', true],
    ['falso', false],
    ['TRUE', 'TRUE'],
    ['#N/D', '#N/A'],
    ["'12", '12'],
    ["l'ambito", "l'ambito"],
    ['=A1', '=A1'],
    ['=', '='],
    ['-', '-'],
    ['+A1', '=+A1'],
    ['≥ 90%', '≥ 90%'],
    ['100%-95%', '100%-95%'],
    ['12 mesi', '12 mesi'],
    ['', ''],
  ])('%j is %j', (entry, expected) => {
    const found = read(entry);
    if (Array.isArray(found) && Array.isArray(expected)) {
      expect(found[0]).toBeCloseTo(expected[0] as number, 10);
      expect(found[1]).toBe(expected[1]);
    } else expect(found).toEqual(expected);
  });
});

describe('what an add-in writes', () => {
  test.each<[string, unknown]>([
    ['12.5', 12.5],
    ['12,5', '12,5'],
    ['1,234', [1234, '#,##0']],
    ['12/31/2025', [46022, 'm/d/yyyy']],
    ['31/12/2025', '31/12/2025'],
    ['3/4', [dayOf(3, 4), 'd-mmm']],
    ['Dec 31, 2025', [46022, 'd-mmm-yy']],
    ['TRUE', true],
    ['VERO', 'VERO'],
    ['$12', [12, '$#,##0']],
  ])('%j is %j', (entry, expected) => {
    expect(read(entry, UNITED_STATES)).toEqual(expected);
  });
});

test('leaves every text alone in a cell formatted as text', () => {
  expect(['12', '=A1', "'12", '-x'].map((entry) => read(entry, ITALY, '@'))).toEqual([
    '12',
    '=A1',
    "'12",
    '-x',
  ]);
});

describe('serial numbers', () => {
  test.each([
    [[1900, 1, 1], 1],
    [[1900, 2, 28], 59],
    [[1900, 3, 1], 61],
    [[2025, 12, 31], 46022],
    [[2025, 2, 29], null],
    [[1899, 12, 31], null],
  ])('%j is %s', ([year = 0, month = 0, day = 0], expected) => {
    expect(serialNumber(year, month, day, false)).toBe(expected);
  });

  test('begin four years later in workbooks of the 1904 calendar', () => {
    expect(serialNumber(2025, 12, 31, true)).toBe(46022 - 1462);
  });
});
