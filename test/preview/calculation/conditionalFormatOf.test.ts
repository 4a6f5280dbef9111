import { describe, expect, test } from '@jest/globals';
import { conditionalFormatOf } from '../../../src/preview/host/calculation/conditionalFormatOf';
import type { HostSheet, HostWorkbook } from '../../../src/preview/host/hostWorkbook';
import { drawnWorkbook } from './drawnWorkbook';

const coloured = (): { readonly workbook: HostWorkbook; readonly sheet: HostSheet } => {
  const workbook = drawnWorkbook({ Stato: [['Voto'], [100], [50], ['n.d.'], [null]] });
  const sheet = workbook.sheets[0] as HostSheet;
  const range = { top: 1, left: 0, bottom: 4, right: 1 };
  sheet.conditionalFormats.push(
    { id: '1', range, formula: '=AND(ISNUMBER($A2),$A2>=100)', fill: '#00FF00', font: null },
    { id: '2', range, formula: '=ISNUMBER($A2)', fill: '#FFFF00', font: '#333333' },
    { id: '3', range, formula: '=NOPE(A2)', fill: '#FF0000', font: '#FF0000' },
  );
  return { workbook, sheet };
};

describe('the colours that rules give to a cell', () => {
  test.each([
    [1, 0, { fill: '#00FF00', font: '#333333' }],
    [2, 1, { fill: '#FFFF00', font: '#333333' }],
    [3, 0, { fill: null, font: null }],
    [4, 0, { fill: null, font: null }],
    [2, 2, { fill: null, font: null }],
  ])('moves formulas to row %d, column %d and takes the first that holds', (row, column, look) => {
    const { workbook, sheet } = coloured();
    expect(conditionalFormatOf(workbook, sheet, row, column)).toEqual(look);
  });
});
