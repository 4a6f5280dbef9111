import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { calculate } from '../../../src/preview/host/calculation/calculate';
import { loadWorkbook } from '../../../src/preview/host/file/loadWorkbook';
import { drawnWorkbook, shown, type Drawn } from './drawnWorkbook';

const TABLE: readonly (readonly Drawn[])[] = [
  [null, 'Settore', 'Voto'],
  [null, 'Promozione', 80],
  [null, 'promozione', 60.5],
  [null, 'Albo', '70'],
  [null, 'Albo*', null],
  [null, null, 'n.d.'],
];

const result = (formula: string, extra: Readonly<Record<string, Drawn[][]>> = {}): Drawn => {
  const workbook = drawnWorkbook({
    Foglio1: [[formula, ...(TABLE[0] ?? []).slice(1)], ...TABLE.slice(1)],
    ...extra,
  });
  calculate(workbook);
  return shown(workbook, 'A1');
};

describe('formulas as Excel computes them', () => {
  test.each<readonly [string, Drawn]>([
    ['=1+2*3^2', 19],
    ['=-2^2', 4],
    ['=50%*4', 2],
    ['="SÌ"="sì"', true],
    ['=B6=""', true],
    ['=B6=0', true],
    ['=IF(B6,1,2)', 2],
    ['=0.1+0.2=0.3', true],
    ['="a"<1', false],
    ['=1/0', '#DIV/0!'],
    ['=IFERROR(1/0,"n.d.")', 'n.d.'],
    ['=IF(TRUE,1,1/0)', 1],
    ['=SUM(C2:C6)', 140.5],
    ['=SUM(C:C)', 140.5],
    ['=COUNT(C1:C6)&"/"&COUNTA(C1:C6)', '2/5'],
    ['=COUNTBLANK(C1:C10)', 5],
    ['=SUMIF(B2:B6,"promozione",C2:C6)', 140.5],
    ['=SUMIF(B:B,"PROMO*",C:C)', 140.5],
    ['=COUNTIF(B:B,"Albo~*")', 1],
    ['=COUNTIF(C:C,">=70")', 1],
    ['=COUNTIF(C1:C6,"<>")', 5],
    ['=COUNTIFS(B2:B6,"Promozione",C2:C6,"<70")', 1],
    ['=AVERAGEIF(B:B,"nessuno",C:C)', '#DIV/0!'],
    ['=MATCH("albo",B1:B6,0)', 4],
    ['=VLOOKUP("Albo",B1:C6,2,FALSE)', '70'],
    ['=INDEX(C1:C6,MATCH("promozione",B1:B6,0))', 80],
    ['=ROUND(2.345,2)', 2.35],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1234,-2)', 1200],
    ['=ROUNDUP(2.001,2)', 2.01],
    ['=MOD(-3,2)', 1],
    ['=TRIM("  a   b ")', 'a b'],
    ['=HYPERLINK("#Foglio1!A1","vai")', 'vai'],
    ['=SUMPRODUCT((B2:B6="promozione")*1,C2:C6)', 140.5],
    ['=YEAR(DATE(2023,13,1))', 2024],
    ['=ISNUMBER(C4)', false],
    ['=SUM(Foglio2!A1:A2)', 7],
    ["=SUM('Scheda 2'!A:A)", 9],
    ['=MIN(C1:C6)&" "&MAX(C1:C6)', '60,5 80'],
    ['=FACT(5)', 120],
  ])('computes %s', (formula, expected) => {
    expect(result(formula, { Foglio2: [[3], [4]], 'Scheda 2': [[9]] })).toBe(expected);
  });

  test('keeps the stored result of what it cannot compute, and says #NAME? without one', () => {
    const workbook = drawnWorkbook({ Foglio1: [['=TEXT(B1,"gg/mm")', 45_000], ['=TEXT(1,"0")']] });
    const stored = workbook.sheets[0]?.cells.get(0)?.get(0);
    if (stored !== undefined) stored.value = { kind: 'text', text: '15/03' };
    calculate(workbook);
    expect([shown(workbook, 'A1'), shown(workbook, 'A2')]).toEqual(['15/03', '#NAME?']);
  });

  test('gives an error to formulas in a circle, and computes the others', () => {
    const workbook = drawnWorkbook({
      Foglio1: [['=B1+1', '=A1+1', '=2+2', '=IFERROR(A1,"giro")']],
    });
    calculate(workbook);
    expect(['A1', 'B1', 'C1', 'D1'].map((cell) => shown(workbook, cell))).toEqual([
      '#REF!',
      '#REF!',
      4,
      'giro',
    ]);
  });

  test('computes a chain of 20,000 formulas that is written upside down', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [`=A${at + 2}+1`] as Drawn[]);
    const workbook = drawnWorkbook({ Foglio1: [...rows, [1]] });
    calculate(workbook);
    expect(shown(workbook, 'A1')).toBe(20_001);
  });

  test('gives an error to a circle that is longer than the stack', () => {
    const rows = Array.from(
      { length: 3_000 },
      (_, at) => [`=A${((at + 1) % 3_000) + 1}+1`] as Drawn[],
    );
    const workbook = drawnWorkbook({ Foglio1: rows });
    calculate(workbook);
    expect([shown(workbook, 'A1'), shown(workbook, 'A3000')]).toEqual(['#REF!', '#REF!']);
  });

  test.each(['assets/samples/schede-2023.xlsx', 'assets/samples/indicatori-2023.xlsx'])(
    'computes what Excel stored in %s',
    async (path) => {
      const [stored, computed] = await Promise.all([
        loadWorkbook(readFileSync(path)),
        loadWorkbook(readFileSync(path)),
      ]);
      calculate(computed);
      expect(computed.sheets).toEqual(stored.sheets);
    },
  );
});
