import { describe, expect, test } from '@jest/globals';
import { formulaTokens } from '../../../../src/preview/host/formulas/formulaTokens';
import { isFormula } from '../../../../src/preview/host/formulas/isFormula';
import { mapSheets } from '../../../../src/preview/host/formulas/mapSheets';
import { shiftFormula } from '../../../../src/preview/host/formulas/shiftFormula';

const GOOD = [
  '=1',
  '=-A1',
  '=A1+B2*2%',
  '="a ""b"" c"&A1',
  "='L''anno 1'!$A$1",
  '=IF(A1="","",ROUND(B1/C1,10))',
  '=IF(,,)',
  '=NOW()',
  '=SUM(A:A,1:3)',
  '=SUM((A1:B2 B1:C3))',
  '=[1]Foglio1!A1',
  '=Tabella[[#This Row],[Voce]]',
  '={1,2;3,4}',
  '=A1<>B1',
  '=#REF!A1',
  '=IFERROR(VLOOKUP(A1,Dati!$A$1:$B$9,2,FALSE),"")',
  '=A1#',
  '= 1 + 2 ',
];
const BAD = [
  '=',
  '=1+',
  '=*1',
  '=(1',
  '=1)',
  '="a',
  '=A1 2',
  '=IF(1 2)',
  '=,',
  '=A1!',
  '={1',
  '=1 2',
];

describe('isFormula', () => {
  test.each(GOOD)('takes %s', (formula) => {
    expect(isFormula(formula)).toBe(true);
  });

  test.each(BAD)('refuses %s', (formula) => {
    expect(isFormula(formula)).toBe(false);
  });

  test.each(GOOD)('takes %s apart without losing a character', (formula) => {
    const tokens = formulaTokens(formula.slice(1));
    expect(`=${tokens.map(({ text }) => text).join('')}`).toBe(formula);
  });
});

describe('mapSheets', () => {
  test.each([
    ['=Dati!A1+SUM(dati!B1:B2)', "='X'!A1+SUM('X'!B1:B2)"],
    ["='Dati'!A1", "='X'!A1"],
    ['="Dati!A1"&Dati!A1', `="Dati!A1"&'X'!A1`],
    ['=Altri_Dati!A1', '=Altri_Dati!A1'],
    ['=Dati+1', '=Dati+1'],
  ])('rewrites %s', (formula, expected) => {
    expect(mapSheets(formula, 'Dati', "'X'!")).toBe(expected);
  });
});

describe('shiftFormula', () => {
  test.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['LOG10(A1)', 'LOG10(B3)'],
    ['"A1"&Foglio1!A1', '"A1"&Foglio1!B3'],
    ['XFD1', '#REF!'],
  ])('moves %s two rows down and one column right', (formula, expected) => {
    expect(shiftFormula(formula, 2, 1)).toBe(expected);
  });
});
