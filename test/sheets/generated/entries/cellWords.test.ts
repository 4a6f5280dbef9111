import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CellContent } from '../../../../src/domain/model/cell';
import { typedEntry } from '../../../../src/sheets/generated/entries/typedEntry';
import { typedWords } from '../../../../src/sheets/generated/entries/cellWords';

const number = (value: string, format = 'General'): CellContent => ({
  kind: 'number',
  value,
  format,
});

describe('typedWords', () => {
  test.each<readonly [CellContent, string]>([
    [number('150'), '150'],
    [number('1250.5'), '1250,5'],
    // In binary, 100 × 0,07 is 7,000000000000001.
    [number('0.07', '0%'), '7%'],
    [number('0.285', '0.0%'), '28,5%'],
    [number('1e-7'), '0,0000001'],
    [{ kind: 'text', text: ' >= 27% ' }, '>= 27%'],
    [{ kind: 'boolean', value: true }, 'SI'],
    [{ kind: 'date', date: '2023-12-31', value: '45291', format: 'dd/mm/yyyy' }, '31/12/2023'],
  ])('gives %j as %s', (content, words) => {
    expect(typedWords(content)).toBe(words);
  });

  test('gives words that mean the same number when they are typed again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.boolean(), (digits, isPercent) => {
        const content = number(String(digits / 1000), isPercent ? '0.00%' : 'General');
        const again = typedEntry(typedWords(content));
        expect([again.kind, 'value' in again ? Number(again.value) : null]).toEqual([
          'number',
          digits / 1000,
        ]);
      }),
    );
  });
});
