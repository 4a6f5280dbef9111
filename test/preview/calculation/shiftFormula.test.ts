import { describe, expect, test } from '@jest/globals';
import { shiftFormula } from '../../../src/preview/host/calculation/shiftFormula';

describe('moving a formula', () => {
  test.each([
    ['=A1+$B$2+C$3+$D4', '=B3+$B$2+D$3+$D6'],
    ['=SUM(A:B,1:2,$A:$A)', '=SUM(B:C,3:4,$A:$A)'],
    [`='A1 foglio'!A1&"A1"`, `='A1 foglio'!B3&"A1"`],
    ['=AB1!C3+LOG10(A1)+Tab_A1', '=AB1!D5+LOG10(B3)+Tab_A1'],
    ['=Tabella[A1]', '=Tabella[A1]'],
  ])('moves the relative references of %s alone', (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });

  test('writes #REF! for what leaves the sheet', () => {
    expect(shiftFormula('=A1+B2', -1, 0)).toBe('=#REF!+B1');
  });
});
