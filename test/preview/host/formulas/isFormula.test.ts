import { describe, expect, test } from '@jest/globals';
import { formulaTokens } from '../../../../src/preview/host/formulas/formulaTokens';
import { isFormula } from '../../../../src/preview/host/formulas/isFormula';

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
  `="${'x'.repeat(254)}"""`,
  `=${'ABS('.repeat(64)}1${')'.repeat(64)}`,
  `=SUM(${'1,'.repeat(254)}1)`,
  '=NOPE()',
  '=NOPE(1,2,3)',
  '=IF(A1,,)',
  '=TRUE()',
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
  '=SUM(A1;B1)',
  '=1;2',
  `="${'x'.repeat(256)}"`,
  `=${'ABS('.repeat(65)}1${')'.repeat(65)}`,
  `=SUM(${'1,'.repeat(255)}1)`,
  '=ROUND(A1)',
  '=IF()',
  '=IF(1,2,3,4)',
  '=TODAY(1)',
  '=SUMIF(A:A)',
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
