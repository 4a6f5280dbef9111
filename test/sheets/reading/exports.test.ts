import { describe, expect, it } from '@jest/globals';
import { assessSheets, figuresOf } from '../../support/assessSheets';
import { drawSheet, type Drawn } from './drawSheet';

const read = (rows: readonly (readonly Drawn[])[], year: number | null = null) =>
  assessSheets([drawSheet('Dati', rows)], year);

describe('exports with a row for each period, year or unit', () => {
  it('are one indicator for all its periods, asked, with the months kept', () => {
    const found = read([
      ['Anno', 'Codice', 'Indicatore', 'Periodo', 'Target', 'Valore'],
      [2023, 'I1', 'Imprese assistite', 'I trimestre', 120, 30],
      [2023, 'I1', 'Imprese assistite', 'II trimestre', 120, 60],
      [2023, 'I1', 'Imprese assistite', 'III trimestre', 120, 88],
      [2023, 'I1', 'Imprese assistite', 'IV trimestre', 120, 118],
    ]);
    expect(figuresOf(found)).toEqual(['Imprese assistite | >= 120 | ask']);
    const { actual, rounds } = found.assessment.indicators[0]?.indicator ?? {};
    expect([actual?.value, ...(actual?.rivals ?? [])].map(String)).toEqual(['118', '296', '74']);
    expect([...(rounds ?? [])].map(([month, value]) => `${month} ${value.toString()}`)).toEqual([
      '2023-03 30',
      '2023-06 60',
      '2023-09 88',
      '2023-12 118',
    ]);
  });

  it('keep the rows of other years as targets and series of theirs', () => {
    const rows: readonly (readonly Drawn[])[] = [
      ['Anno', 'Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
      [2022, 'O1', 'Imprese assistite', 100, 90],
      [2023, 'O1', 'Imprese assistite', 120, 118],
      [2022, 'O2', 'Corsi', 10, 9],
      [2023, 'O2', 'Corsi', 11, 11],
    ];
    expect(figuresOf(read(rows, 2023))).toEqual([
      'Imprese assistite | >= 120 | 118',
      'Corsi | >= 11 | 11',
    ]);
    expect(figuresOf(read(rows, 2022))).toEqual([
      'Imprese assistite | >= 100 | 90',
      'Corsi | >= 10 | 9',
    ]);
    expect(
      read(rows, 2023).assessment.indicators[0]?.indicator.history.map(({ year }) => year),
    ).toEqual([2022]);
  });

  it('take the total of units, and ask where there is none', () => {
    const found = read([
      ['Anno 2023'],
      ['Obiettivo', 'Indicatore', 'Target', 'Sede', 'Consuntivo'],
      ['O1', 'Imprese assistite', '>= 20', 'Imperia', 12],
      ['O1', 'Imprese assistite', '>= 20', 'Savona', 9],
      ['O1', 'Imprese assistite', '>= 20', 'Totale', 21],
      ['O2', 'Corsi', '>= 3', 'Imperia', 2],
      ['O2', 'Corsi', '>= 3', 'Savona', 2],
    ]);
    expect(figuresOf(found)).toEqual(['Imprese assistite | >= 20 | 21', 'Corsi | >= 3 | ask']);
  });

  it('keep units with targets of their own apart', () => {
    const found = read([
      ['Anno 2023'],
      ['Obiettivo', 'Indicatore', 'Target', 'Sede', 'Consuntivo'],
      ['O1', 'Imprese assistite', '>= 20', 'Imperia', 12],
      ['O1', 'Imprese assistite', '>= 8', 'Savona', 9],
    ]);
    expect(figuresOf(found)).toEqual([
      'Imprese assistite | >= 20 | 12',
      'Imprese assistite | >= 8 | 9',
    ]);
  });
});
