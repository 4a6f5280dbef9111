import { describe, expect, test } from '@jest/globals';
import { shiftFormula } from '../../src/sheets/shiftFormula';

describe('shiftFormula', () => {
  test.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['=A1+$B$2+C$3+$D4', '=B3+$B$2+D$3+$D6'],
    ['=SUM(A:B,1:2,$A:$A,$1:$1)', '=SUM(B:C,3:4,$A:$A,$1:$1)'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['SUM($A$1:B2)', 'SUM($A$1:C4)'],
    [`='A1 foglio'!A1&"A1"`, `='A1 foglio'!B3&"A1"`],
    [`='L''anno A1'!A1&"dice ""A1"""`, `='L''anno A1'!B3&"dice ""A1"""`],
    ['=AB1!C3+LOG10(A1)+Tab_A1', '=AB1!D5+LOG10(B3)+Tab_A1'],
    ["=Foglio1!A1+'Scheda 1'!$A1", "=Foglio1!B3+'Scheda 1'!$A3"],
    ['=[1]Foglio1!A1', '=[1]Foglio1!B3'],
    ['=SUM(Gen:Mar!A1)', '=SUM(Gen:Mar!B3)'],
    ['=SUM(A1:INDEX(B:B,3))', '=SUM(B3:INDEX(C:C,3))'],
    ['=Tabella[A1]', '=Tabella[A1]'],
    ['=Tabella[[#This Row],[A1]]', '=Tabella[[#This Row],[A1]]'],
    ['=CittàA1+Quota.A1+1.5+1E5', '=CittàA1+Quota.A1+1.5+1E5'],
    ['=a1*2', '=B3*2'],
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
