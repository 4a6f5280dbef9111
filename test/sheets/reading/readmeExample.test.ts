import { expect, it } from '@jest/globals';
import { evaluate } from '../../../src/application/evaluate/evaluate';
import { headerReadings } from '../../../src/sheets/reading/headers/headerMatch';
import { drawSheet, rolesOf, type Drawn } from './drawSheet';

const ROWS: readonly (readonly Drawn[])[] = [
  ['Scheda 2021'],
  ['Obiettivo', 'Indicatore', 'Taregt', 'Valore', 'Avanzamento', 'Zeta'],
  ['O1 Servizi', 'Imprese assistite', 80, 60, 75, 7],
  ['', 'Studi conclusi', 10, 5, 50, 18],
  ['', 'Corsi svolti', 4, 4, 100, 3],
];

it('reads the table of the README as it is told there', () => {
  expect(headerReadings('Taregt')).toMatchObject([{ role: 'target', score: 5 / 6 }]);
  expect(headerReadings('Zeta')).toEqual([]);
  const { recognition, assessment } = evaluate(
    { sheets: [drawSheet('Dati', ROWS)], marks: [] },
    { year: null, answers: [], earlier: null },
  );
  const [sheet] = recognition.sheets;
  expect(rolesOf(sheet)).toEqual({
    Obiettivo: 'objectiveTitle',
    Indicatore: 'indicator',
    Taregt: 'target',
    Valore: 'actual',
    Avanzamento: 'achievement',
    Zeta: '? actual, baseline',
  });
  expect(sheet?.blocks[0]?.columns.map(({ confidence }) => confidence).slice(2, 5)).toEqual([
    0.96, 0.96, 0.96,
  ]);
  expect(sheet?.blocks[0]?.columns[5]?.doubt).toEqual({ kind: 'unnamed' });
  const [first] = assessment.indicators;
  expect(assessment.year).toBe(2021);
  expect(first?.indicator.id).toBe('O1/1');
  expect(first?.indicator.stated?.value.toString()).toBe('75');
  expect(first?.achievement).toMatchObject({ kind: 'measured' });
  expect(first?.achievement.kind === 'measured' && first.achievement.percentage.toString()).toBe(
    '75',
  );
});
