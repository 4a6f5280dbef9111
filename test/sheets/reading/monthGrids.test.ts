import { describe, expect, it } from '@jest/globals';
import { assessSheets, figuresOf, messagesOf } from '../../support/assessSheets';
import { drawSheet, type Drawn } from './drawSheet';

const MONTHS = ['Gen', 'Feb', 'Mar', 'Apr', 'Mag', 'Giu', 'Lug', 'Ago', 'Set', 'Ott', 'Nov', 'Dic'];

const read = (rows: readonly (readonly Drawn[])[]) =>
  assessSheets([drawSheet('Dati', [['Monitoraggio 2023'], ...rows])]);

describe('months in columns', () => {
  const found = read([
    ['Indicatore', 'Target', ...MONTHS],
    ['Imprese assistite', '>= 120', 10, 11, 9, 10, 10, 12, 8, 3, 11],
    ['Tempo medio (gg)', '<= 30', 31, 30, 29, 28, 28, 27, 27, 27, 28],
  ]);

  it('offer the last filled month and the sum, and count neither', () => {
    expect(figuresOf(found)).toEqual([
      'Imprese assistite | >= 120 | ask',
      'Tempo medio (gg) | <= 30 | ask',
    ]);
    const actual = found.assessment.indicators[0]?.indicator.actual;
    expect([actual?.value, ...(actual?.rivals ?? [])].map(String)).toEqual(['11', '84']);
    expect(actual?.doubt?.detail).toContain('settembre');
    expect(messagesOf(found, 'missing-actual')).toEqual([]);
  });

  it('are said once to be read and not evaluated', () => {
    expect(messagesOf(found, 'months-not-evaluated')).toHaveLength(1);
  });

  it('never take December alone for the year', () => {
    const full = read([
      ['Indicatore', 'Target', ...MONTHS],
      ['Imprese assistite', '>= 10', 10, 11, 9, 10, 10, 12, 8, 3, 11, 10, 9, 14],
    ]);
    expect(figuresOf(full)).toEqual(['Imprese assistite | >= 10 | ask']);
  });

  it('never take the last quarter alone for the year', () => {
    const quarters = read([
      ['Indicatore', 'Target', 'I trim', 'II trim', 'III trim', 'IV trim'],
      ['Imprese assistite', '>= 100', 30, 31, 29, 25],
    ]);
    expect(figuresOf(quarters)).toEqual(['Imprese assistite | >= 100 | ask']);
  });

  it('take the final value where it has a column of its own', () => {
    const final = read([
      ['Indicatore', 'Target', 'Monitoraggio al 30.06.2023', 'Consuntivo al 31.12.2023'],
      ['Imprese assistite', '>= 100', 30, 125],
    ]);
    expect(figuresOf(final)).toEqual(['Imprese assistite | >= 100 | 125']);
  });
});
