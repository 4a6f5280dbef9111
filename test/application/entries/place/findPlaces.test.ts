import { describe, expect, it } from '@jest/globals';
import { findPlaces, objectiveOf } from '../../../../src/application/entries/place/findPlaces';
import { worksheetsOf } from '../../../support/worksheetsOf';

const LONG = 'Rendere più semplice e più rapido il rapporto delle imprese con gli uffici camerali';
const NOW = worksheetsOf([
  { code: 'A01', title: 'Assistere', indicators: [{ name: 'Imprese formate' }] },
  { code: 'A02', title: LONG, indicators: [{ name: 'Pratiche evase' }] },
  { code: 'A03', title: 'Promuovere', indicators: [{ name: 'Eventi' }] },
]);
const objective = (code: string, title: string) => ({ code, title, name: '' });

describe('findPlaces', () => {
  it('knows an objective of one run by its code, in whichever sheet its title is cut short', () => {
    const cut = `${LONG.slice(0, 62)}…`;
    const named = { code: 'A01/1', title: cut, name: 'Pratiche evase' };
    const places = findPlaces(
      NOW,
      'one-run',
      [objective('A01', LONG)],
      [{ named, actualPrint: null }],
    );
    const found = { kind: 'found', now: 'A02' };
    expect(places.ofObjective(objective('A01', LONG))).toEqual(found);
    expect(places.ofObjective(objective('A01', cut))).toEqual(found);
    expect(places.ofIndicator(named)).toEqual({ kind: 'found', now: 'A02/1' });
  });

  it('tells objectives of several runs apart that bore one code', () => {
    const rows = [objective('B01', 'Assistere'), objective('B01', 'Promuovere')];
    const places = findPlaces(NOW, 'several-runs', rows, []);
    expect(rows.map((named) => places.ofObjective(named))).toEqual([
      { kind: 'found', now: 'A01' },
      { kind: 'found', now: 'A03' },
    ]);
  });

  it('learns of an objective from the rows of its indicators alone', () => {
    const named = { code: 'B07/3', title: 'Promuovere', name: 'Eventi' };
    const places = findPlaces(NOW, 'one-run', [], [{ named, actualPrint: null }]);
    expect(places.ofObjective(objective('B07', 'Promuovere'))).toEqual({
      kind: 'found',
      now: 'A03',
    });
  });

  it('finds nothing for rows that it was not given', () => {
    const places = findPlaces(NOW, 'one-run', [], []);
    expect(places.ofObjective(objective('A01', 'Assistere'))).toEqual({
      kind: 'lost',
      likely: null,
    });
  });
});

describe('objectiveOf', () => {
  it.each([
    ['A01/2', 'A01'],
    ['a/b/3', 'a/b'],
    ['A01', ''],
  ])('gives of %s %s', (id, code) => {
    expect(objectiveOf(id)).toBe(code);
  });
});
