import { describe, expect, it } from '@jest/globals';
import { percent } from '../drawSheet';
import { misreadColumns, type ColumnTable } from './columnTable';

/** Columns whose header says nothing: what they hold is never left out in silence, nor taken. */
const TABLES: readonly ColumnTable[] = [
  {
    about: 'what looks like targets',
    rows: [
      ['Obiettivo', 'Indicatore', 'Zeta', 'Consuntivo'],
      ['Uno', 'Pratiche evase', '>= 90%', '97%'],
      ['Due', 'Tempo di risposta', '<= 5 gg', '7'],
    ],
    roles: { C: '? target', D: 'actual' },
  },
  {
    about: 'figures where the result is missing',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Zeta'],
      ['Uno', 'Imprese assistite', '>= 10', 12],
      ['Due', 'Corsi svolti', '>= 20', 22],
    ],
    roles: { C: 'target', D: '? actual' },
  },
  {
    about: 'figures beside target and result',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', 'Zeta'],
      ['Uno', 'Imprese assistite', '>= 10', 12, 7],
      ['Due', 'Corsi svolti', '>= 20', 22, 18],
    ],
    roles: { C: 'target', D: 'actual', E: '?' },
  },
  {
    about: 'percentages where the result is missing',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Zeta'],
      ['Uno', 'Imprese assistite', 10, percent(0.9)],
      ['Due', 'Corsi svolti', 20, percent(1)],
    ],
    roles: { C: 'target', D: '?' },
  },
  {
    about: 'percentages beside target and result that follow from neither',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', 'Zeta'],
      ['Uno', 'Imprese assistite', 100, 80, percent(0.35)],
      ['Due', 'Corsi svolti', 20, 10, percent(0.65)],
      ['Due', 'Bandi pubblicati', 4, 3, percent(0.2)],
    ],
    roles: { D: 'actual', E: '?' },
  },
  {
    about: 'figures without any header at all',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', ''],
      ['Uno', 'Imprese assistite', '>= 10', 12],
      ['Due', 'Corsi svolti', '>= 20', 22],
    ],
    roles: { C: 'target', D: '? actual' },
  },
  {
    about: 'results told in words with their figures, where no other column is a result',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Zeta'],
      ['Uno', 'Imprese assistite', '>= 10', 'Nel corso del 2023 sono state assistite 12 imprese'],
      ['Due', 'Corsi svolti', '>= 20', 'Si sono tenuti 22 corsi nelle due sedi della provincia'],
    ],
    roles: { C: 'target', D: '? actual' },
  },
  {
    about: 'results that happen to count up',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Zeta'],
      ['Uno', 'Imprese assistite', '>= 10', 1],
      ['Due', 'Corsi svolti', '>= 20', 2],
      ['Due', 'Bandi pubblicati', '>= 4', 3],
    ],
    roles: { C: 'target', D: '? actual' },
  },
  {
    about: 'results that happen to look like years',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Zeta'],
      ['Uno', 'Imprese assistite', '>= 2000', 2010],
      ['Due', 'Pratiche evase', '>= 2000', 1995],
      ['Due', 'Certificati rilasciati', '>= 2000', 2048],
    ],
    roles: { C: 'target', D: '? actual' },
  },
  {
    about: 'targets and figures, both without a word',
    rows: [
      ['Obiettivo', 'Indicatore', 'Alfa', 'Beta', 'Raggiungimento'],
      ['Uno', 'Imprese assistite', '>= 10', 12, percent(1)],
      ['Due', 'Corsi svolti', '>= 20', 18, percent(0.9)],
    ],
    roles: { C: '? target', D: '? actual', E: 'achievement' },
  },
];

describe('columns that nobody names', () => {
  it.each(TABLES)('asks about $about', (table) => {
    expect(misreadColumns(table)).toEqual([]);
  });
});
