import { describe, expect, it } from '@jest/globals';
import { evaluate } from '../../../../src/application/evaluate/evaluate';
import { drawSheet, percent, type Drawn } from '../drawSheet';

const stated = (header: string, ...values: readonly Drawn[]): readonly (string | null)[] => {
  const rows = values.map((value, at) => ['O1', `Indicatore ${at + 1}`, 10 * (at + 8), value]);
  const { assessment } = evaluate(
    {
      sheets: [drawSheet('Dati', [['Obiettivo', 'Indicatore', 'Target', header], ...rows])],
      marks: [],
    },
    { year: 2023, answers: [], earlier: null },
  );
  return assessment.indicators.map(({ indicator }) => indicator.stated?.value.toString() ?? null);
};

describe('an achievement in shares of 1', () => {
  it.each<readonly [string, string, readonly Drawn[], readonly (string | null)[]]>([
    ['shares', '% raggiungimento', [1, 0.5, 0.955], ['100', '50', '95.5']],
    ['shares typed as text', 'Raggiungimento', ['1', '0,5', '0,75'], ['100', '50', '75']],
    ['shares of a word that may be the value', 'Avanzamento', [1, 0.5, 0.9], ['100', '50', '90']],
    ['all or nothing', 'Raggiungimento', [1, 0, 1], ['100', '0', '100']],
    ['percentages', '% raggiungimento', [100, 50, 1], ['100', '50', '1']],
    [
      'percentages by their format',
      'Raggiungimento',
      [percent(1), percent(0.005), percent(0.01)],
      ['100', '0.5', '1'],
    ],
    ['percentages by their sign', 'Raggiungimento', ['1%', '0,5%', '1%'], ['1', '0.5', '1']],
  ])('reads %s under %s', (_, header, values, expected) => {
    expect(stated(header, ...values)).toEqual(expected);
  });
});
