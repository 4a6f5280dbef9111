import { describe, expect, test } from '@jest/globals';
import { followFormula } from '../../../../src/sheets/generated/layout/followFormula';

/** Typed in G5; row 5 comes to stand in 7, row 6 in 5, row 7 in 6, row 9 goes; column F in H. */
const FROM = { sheet: 'Stato indicatori', row: 4, column: 6 };
const moves = {
  rows: new Map([[3, 3], [4, 6], [5, 4], [6, 5], [7, 7]]), // prettier-ignore
  columns: new Map([[0, 0], [4, 4], [5, 7], [6, 6]]), // prettier-ignore
};

describe('followFormula', () => {
  test.each([
    ['its own row', 'E5*2', 'E7*2'],
    ['its own row with $', '$E$5+E$5+$E5', '$E$7+E$7+$E7'],
    ['its own row by the name of its sheet', "'Stato indicatori'!E5", "'Stato indicatori'!E7"],
    ['a row that moved', 'E6+E7', 'E5+E6'],
    ['a column that moved', 'F5', 'H7'],
    ['a range in its own row', 'SUM(E5:G5)', 'SUM(E7:H7)'],
    ['all rows that were sorted', 'SUM(E5:E7)', 'SUM(E5:E7)'],
    ['from the header to its own row', 'SUM(E$4:E5)', 'SUM(E$4:E7)'],
    ['whole columns and rows', 'SUM(F:F)+SUM(5:5)', 'SUM(H:H)+SUM(7:7)'],
    ['a row that goes', 'E9', 'E9'],
    ['a column that goes', 'B5', 'B7'],
    ['a range that reaches beyond the table', 'SUM(E5:E1000)', 'SUM(E5:E1000)'],
    ['other sheets', "Parametri!E5+'Scheda 1'!E5", "Parametri!E5+'Scheda 1'!E5"],
    ['the same sheet of another file', "'[1]Stato indicatori'!E5", "'[1]Stato indicatori'!E5"],
    ['texts and names', '"E5"&Tabella[E5]&E5_totale', '"E5"&Tabella[E5]&E5_totale'],
  ])('follows or leaves %s', (_, formula, expected) => {
    expect(followFormula(formula, FROM, { row: 6, column: 6, moves })).toBe(expected);
  });

  test.each([
    ['where nobody knows the moves', undefined],
    ['where the moves are those of another copy', { ...moves, rows: new Map([[4, 4], [5, 8]]) }], // prettier-ignore
  ])('moves its own row and column alone %s', (_, known) => {
    const place = { row: 6, column: 8, moves: known };
    expect(followFormula('G5+E5+E6+SUM(E5:E6)', FROM, place)).toBe('I7+E7+E6+SUM(E6:E7)');
  });

  test('keeps every letter where nothing moves', () => {
    const place = { row: 4, column: 6, moves: undefined };
    expect(followFormula('sum( e5 : $f$6 )+E5', FROM, place)).toBe('sum( e5 : $f$6 )+E5');
  });
});
