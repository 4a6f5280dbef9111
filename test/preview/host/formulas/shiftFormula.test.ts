import { describe, expect, test } from '@jest/globals';
import { shiftFormula } from '../../../../src/preview/host/formulas/shiftFormula';

describe('shiftFormula', () => {
  test.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['=A1+$B$2+C$3+$D4', '=B3+$B$2+D$3+$D6'],
    ['=SUM(A:B,1:2,$A:$A)', '=SUM(B:C,3:4,$A:$A)'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    [`='A1 foglio'!A1&"A1"`, `='A1 foglio'!B3&"A1"`],
    ['=AB1!C3+LOG10(A1)+Tab_A1', '=AB1!D5+LOG10(B3)+Tab_A1'],
    ['=Tabella[A1]', '=Tabella[A1]'],
    ['=XFE1+A1048577', '=XFE1+A1048577'],
    ['XFD1', '#REF!'],
  ])('moves %s two rows down and one column right', (formula, expected) => {
    expect(shiftFormula(formula, 2, 1)).toBe(expected);
  });

  test('writes #REF! for what leaves the sheet', () => {
    expect(shiftFormula('=A1+B2', -1, 0)).toBe('=#REF!+B1');
    expect(shiftFormula('=A1+B2+$A:A', 0, -1)).toBe('=#REF!+A2+#REF!');
  });
});
