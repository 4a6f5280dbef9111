import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  readItalianNumber,
  ITALIAN_NUMBER_SOURCE,
} from '../../../src/domain/language/italianNumber';

describe('readItalianNumber', () => {
  it.each([
    ['18.307', '18307', 0, false],
    ['0,18', '0.18', 2, false],
    ['-8,36', '-8.36', 2, false],
    ['–8,36', '-8.36', 2, false],
    ['1.250.000,00', '1250000', 2, false],
    ['1 200', '1200', 0, false],
    ['1\u00a0200', '1200', 0, false],
    ['4000', '4000', 0, false],
    ['0.180', '0.18', 3, true],
    ['12.5', '12.5', 1, true],
    ['1.0285', '1.0285', 4, true],
    ['+10', '10', 0, false],
    ['0.000', '0', 3, true],
  ])('reads %s', (text, value, places, decimalDot) => {
    const read = readItalianNumber(text);
    expect(read?.value.toString()).toBe(value);
    expect(read).toMatchObject({ places, decimalDot });
  });

  it.each(['', 'abc', '1.2.3', '1,250.00', '12 34', '1.25,3', '--3', '3%', '1.0280.000'])(
    'refuses %j',
    (text) => expect(readItalianNumber(text)).toBeNull(),
  );

  it('reads back every number in Italian writing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (n, c) => {
        const whole = Math.abs(n).toLocaleString('it-IT', { useGrouping: true });
        const text = `${n < 0 ? '-' : ''}${whole},${String(c).padStart(2, '0')}`;
        const read = readItalianNumber(text);
        expect(read?.value.abs().toFixed(2)).toBe(`${Math.abs(n)}.${String(c).padStart(2, '0')}`);
        expect(read?.decimalDot).toBe(false);
      }),
    );
  });

  it('finds whole numbers in running text', () => {
    const pattern = new RegExp(ITALIAN_NUMBER_SOURCE, 'g');
    expect('Num 18.307- Den 64.095, 28,56% e 1 200 poi 9.079.'.match(pattern)).toEqual([
      '18.307',
      '64.095',
      '28,56',
      '1 200',
      '9.079',
    ]);
  });
});
