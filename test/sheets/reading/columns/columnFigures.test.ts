import { describe, expect, it } from '@jest/globals';
import { columnFigures, type Figure } from '../../../../src/sheets/reading/columns/columnFigures';
import { buildGrid } from '../../../../src/sheets/reading/grid/grid';
import { date, drawSheet, percent, type Drawn } from '../drawSheet';

const figureOf = (drawn: Drawn): Figure | undefined =>
  columnFigures(buildGrid(drawSheet('Dati', [[drawn]])).cellsAt(0)).get(0);

describe('the one number of a cell', () => {
  it.each<readonly [Drawn, Partial<Figure>]>([
    [90, { value: 90, percent: false, places: 0 }],
    [percent(0.275), { value: 27.5, percent: true, places: 1 }],
    ['>= 90%', { value: 90, percent: true, down: false }],
    ['≤ 51 giorni', { value: 51, down: true, unit: 'giorni' }],
    ['non superiore a 30 gg', { value: 30, down: true, unit: 'gg' }],
    ['almeno 3', { value: 3, down: false }],
    ['€ 1.250,50', { value: 1250.5, places: 2 }],
    ['2023: >= 12', { value: 12 }],
    ['Anno 2023 >= 1.500', { value: 1500 }],
    ['-8,36%', { value: -8.36, percent: true }],
    ['1 200', { value: 1200 }],
  ])('is read of %j', (drawn, figure) => {
    expect(figureOf(drawn)).toMatchObject(figure);
  });

  it.each<Drawn>(['O12', 'Indicatore 3', '5 su 7', 'n.d.', 'raggiunto', date('2023-06-30')])(
    'is not read of %j',
    (drawn) => {
      expect(figureOf(drawn)).toBeUndefined();
    },
  );
});
