import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { typedEntry } from '../../../../src/sheets/generated/entries/typedEntry';
import { typedNumber } from '../../../../src/sheets/generated/parameters/parameterValues';

describe('typedEntry', () => {
  test.each([
    ['27%', '0.27', '0%'],
    ['27,5 %', '0.275', '0.0%'],
    ['1.234,50', '1234.5', '0.00'],
    ['45', '45', 'General'],
    ['-5', '-5', 'General'],
  ])('reads %s as the number %s shown as %s', (entry, value, format) => {
    expect(typedEntry(entry)).toEqual({ kind: 'number', value, format });
  });

  test('reads a day as a date with its serial number', () => {
    expect(typedEntry('31/12/2023')).toEqual({
      kind: 'date',
      date: '2023-12-31',
      value: '45291',
      format: 'dd/mm/yyyy',
    });
  });

  test.each(['>= 27%', '31/02/2023', 'da vedere', '12 34', '%'])('keeps %s as text', (entry) => {
    expect(typedEntry(` ${entry} `)).toEqual({ kind: 'text', text: entry });
  });

  test('keeps every share with two decimals exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (hundredths) => {
        const text = `${(hundredths / 100).toFixed(2).replace('.', ',')}%`;
        expect(typedNumber(typedEntry(text))?.times(100).toNumber()).toBe(hundredths);
      }),
    );
  });
});
