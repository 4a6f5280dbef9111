import { describe, expect, it } from '@jest/globals';
import { percent } from '../drawSheet';
import { misreadColumns, type ColumnTable } from './columnTable';

const HEAD = ['Obiettivo', 'Indicatore', 'Target'];

/** Columns whose words leave two meanings open, or none, and whose numbers decide. */
const DECIDED: readonly ColumnTable[] = [
  {
    about: 'Avanzamento as a share of 1 of counted targets',
    rows: [
      ['Scheda 2021'],
      [...HEAD, 'Avanzamento'],
      ['O1', 'N. listerie tipizzate', 80, 1],
      ['O1', 'N. studi', 10, 0.5],
      ['O1', 'Piano redatto', 1, 1],
    ],
    roles: { C: 'target', D: 'achievement' },
  },
  {
    about: 'Avanzamento as a percentage of counted targets',
    rows: [
      [...HEAD, 'Avanzamento'],
      ['O1', 'Imprese assistite', 80, percent(1)],
      ['O1', 'Studi conclusi', 10, percent(0.5)],
    ],
    roles: { D: 'achievement' },
  },
  {
    about: 'Avanzamento far above any percentage and near its target',
    rows: [
      [...HEAD, 'Avanzamento'],
      ['O1', 'Imprese assistite', 1800, 1750],
      ['O1', 'Visite al sito', 5200, 5600],
      ['O1', 'Pratiche evase', 340, 330],
    ],
    roles: { D: 'actual' },
  },
  {
    about: 'Avanzamento in the unit of its target',
    rows: [
      [...HEAD, 'Avanzamento'],
      ['O1', 'Durata delle pratiche', '<= 30 gg', '28 gg'],
      ['O1', 'Attesa allo sportello', '<= 15 gg', '17 gg'],
    ],
    roles: { D: 'actual' },
  },
  {
    about: 'Avanzamento beside a Valore of which it is the share',
    rows: [
      [...HEAD, 'Valore', 'Avanzamento'],
      ['O1', 'Imprese assistite', 80, 60, 75],
      ['O1', 'Studi conclusi', 10, 5, 50],
      ['O1', 'Corsi svolti', 4, 4, 100],
    ],
    roles: { C: 'target', D: 'actual', E: 'achievement' },
  },
  {
    about: 'Avanzamento as the value of which another column is the share',
    rows: [
      [...HEAD, 'Avanzamento', '%'],
      ['O1', 'Imprese assistite', 80, 60, 75],
      ['O1', 'Studi conclusi', 10, 5, 50],
      ['O1', 'Pratiche evase', 200, 190, 95],
    ],
    roles: { D: 'actual', E: 'achievement' },
  },
  {
    about: 'a share of 1 that stops at 1',
    rows: [
      [...HEAD, 'Consuntivo', 'Grado'],
      ['O1', 'Imprese assistite', 80, 96, 1],
      ['O1', 'Studi conclusi', 10, 5, 0.5],
      ['O1', 'Pratiche evase', 200, 150, 0.75],
    ],
    roles: { D: 'actual', E: 'achievement' },
  },
  {
    about: 'a share that stops at 100 and is printed without decimals',
    rows: [
      [...HEAD, 'Consuntivo', 'Esito'],
      ['O1', 'Imprese assistite', 80, 96, 100],
      ['O1', 'Studi conclusi', 15, 7, 47],
      ['O1', 'Pratiche evase', 200, 133, 66],
    ],
    roles: { D: 'actual', E: 'achievement' },
  },
  {
    about: 'a share under a word that nobody knows',
    rows: [
      [...HEAD, 'Consuntivo', 'Zeta'],
      ['O1', 'Imprese assistite', 80, 72, 90],
      ['O1', 'Studi conclusi', 10, 5, 50],
      ['O1', 'Pratiche evase', 200, 150, 75],
    ],
    roles: { D: 'actual', E: 'achievement' },
  },
  {
    about: 'a share where fewer is better, by the rule of the missing part',
    rows: [
      [...HEAD, 'Consuntivo', 'Zeta'],
      ['O1', 'Giorni medi', '<= 30', 33, '90%'],
      ['O1', 'Reclami', '<= 20', 24, '80%'],
      ['O1', 'Attesa media', '<= 10', 9, '100%'],
    ],
    roles: { E: 'achievement' },
  },
  {
    about: 'a share where fewer is better, target over result',
    rows: [
      [...HEAD, 'Consuntivo', 'Zeta'],
      ['O1', 'Giorni medi', '<= 30', 40, '75%'],
      ['O1', 'Reclami', '<= 20', 25, '80%'],
      ['O1', 'Attesa media', '<= 10', 9, '100%'],
    ],
    roles: { E: 'achievement' },
  },
  {
    about: 'two results of which one is the share of the other',
    rows: [
      [...HEAD, 'Risultato', 'Risultato %'],
      ['O1', 'Imprese assistite', 80, 60, 75],
      ['O1', 'Studi conclusi', 10, 5, 50],
      ['O1', 'Corsi svolti', 8, 6, 75],
    ],
    roles: { D: 'actual', E: 'achievement' },
  },
  {
    about: 'a difference under a word that nobody knows',
    rows: [
      [...HEAD, 'Consuntivo', 'Eta'],
      ['O1', 'Imprese assistite', 80, 60, -20],
      ['O1', 'Studi conclusi', 10, 15, 5],
      ['O1', 'Corsi svolti', 8, 6, -2],
    ],
    roles: { D: 'actual', E: 'gap' },
  },
  {
    about: 'numerator and denominator beside their ratio',
    rows: [
      ['Consuntivo 2024'],
      ['Obiettivo', 'Indicatore', 'Numeratore', 'Denominatore', 'Target', 'Risultato'],
      ['O1 Servizi', 'Pratiche evase', 45, 50, '>= 90%', percent(0.9)],
      ['O1 Servizi', 'Fatture pagate', 30, 50, '>= 70%', percent(0.6)],
    ],
    roles: { C: 'ignored', D: 'ignored', E: 'target', F: 'actual' },
  },
  {
    about: 'parts of a ratio under words of their own',
    rows: [
      ['Obiettivo', 'Indicatore', 'Casi favorevoli', 'Casi totali', 'Target', 'Risultato'],
      ['O1', 'Pratiche evase', 45, 50, '>= 90%', '90%'],
      ['O1', 'Fatture pagate', 30, 50, '>= 70%', '60%'],
      ['O1', 'Istanze chiuse', 12, 16, '>= 70%', '75%'],
    ],
    roles: { C: 'ignored', D: 'ignored', E: 'target', F: 'actual' },
  },
  {
    about: 'a score that is weight times share',
    rows: [
      ['Obiettivo', 'Indicatore', 'Peso', 'Target', 'Consuntivo', '% raggiungimento', 'Punti'],
      ['O1', 'Imprese assistite', 30, 80, 60, 75, 22.5],
      ['O1', 'Studi conclusi', 50, 10, 5, 50, 25],
      ['O1', 'Corsi svolti', 20, 8, 8, 100, 20],
    ],
    roles: { C: 'weight', F: 'achievement', G: 'ignored' },
  },
  {
    about: 'two results that say the same on every row',
    rows: [
      [...HEAD, 'Consuntivo', 'Valore raggiunto'],
      ['O1', 'Imprese assistite', 80, 60, 60],
      ['O1', 'Studi conclusi', 10, 5, 5],
      ['O1', 'Corsi svolti', 8, 9, 9],
    ],
    roles: { D: 'actual', E: 'ignored' },
  },
  {
    about: 'a target under a word that nobody knows, by share and result',
    rows: [
      ['Obiettivo', 'Indicatore', 'Zeta', 'Consuntivo', '% raggiungimento'],
      ['O1', 'Imprese assistite', 80, 60, 75],
      ['O1', 'Studi conclusi', 10, 5, 50],
      ['O1', 'Pratiche evase', 200, 190, 95],
    ],
    roles: { C: 'target', D: 'actual', E: 'achievement' },
  },
];

/** Columns that the numbers contradict or leave open: a person must say. */
const ASKED: readonly ColumnTable[] = [
  {
    about: 'Avanzamento that may be the value or the share',
    rows: [
      [...HEAD, 'Avanzamento'],
      ['O1', 'Imprese assistite', 80, 75],
      ['O1', 'Studi conclusi', 50, 48],
      ['O1', 'Corsi svolti', 60, 61],
    ],
    roles: { C: 'target', D: '?' },
  },
  {
    about: 'Avanzamento in per cent of targets in per cent',
    rows: [
      [...HEAD, 'Avanzamento'],
      ['O1', 'Pratiche evase', '90%', '85%'],
      ['O1', 'Istanze chiuse', '80%', '82%'],
    ],
    roles: { D: '?' },
  },
  {
    about: 'Avanzamento without a sign beside targets in per cent',
    rows: [
      [...HEAD, 'Avanzamento'],
      ['O1', 'Pratiche evase', '90%', 85],
      ['O1', 'Istanze chiuse', '80%', 82],
    ],
    roles: { D: '?' },
  },
  {
    about: 'a result below five per cent of its target that another column calls reached',
    rows: [
      [...HEAD, 'Consuntivo', 'Esito'],
      ['O1', 'Imprese assistite', 80, 1, 'Raggiunto'],
      ['O1', 'Studi conclusi', 100, 1, 'Raggiunto'],
      ['O1', 'Corsi svolti', 50, 1, 'Raggiunto'],
    ],
    roles: { D: ['?', 'achievement'] },
  },
  {
    about: 'shares of 1 under Risultato beside counted targets',
    rows: [
      [...HEAD, 'Risultato', 'Stato'],
      ['O1', 'Imprese assistite', 80, 1, 'Raggiunto'],
      ['O1', 'Studi conclusi', 100, 0.9, 'Raggiunto'],
      ['O1', 'Corsi svolti', 50, 1, 'Raggiunto'],
    ],
    roles: { D: ['?', 'achievement'] },
  },
  {
    about: 'shares of 1 under Consuntivo without any other column',
    rows: [
      [...HEAD, 'Consuntivo'],
      ['O1', 'Imprese assistite', 80, 1],
      ['O1', 'Studi conclusi', 100, 0.9],
      ['O1', 'Corsi svolti', 50, 0.75],
    ],
    roles: { D: ['?', 'achievement'] },
  },
  {
    about: 'Raggiungimento that holds measured values',
    rows: [
      [...HEAD, 'Raggiungimento'],
      ['O1', 'Imprese assistite', 1800, 1750],
      ['O1', 'Visite al sito', 5200, 5600],
      ['O1', 'Pratiche evase', 340, 330],
    ],
    roles: { D: ['?', 'actual'] },
  },
  {
    about: 'Numeratore and Denominatore where no column holds the result',
    rows: [
      ['Obiettivo', 'Indicatore', 'Numeratore', 'Denominatore', 'Target'],
      ['O1', 'Pratiche evase', 45, 50, '>= 90%'],
      ['O1', 'Fatture pagate', 30, 50, '>= 70%'],
    ],
    roles: { C: '?', E: 'target' },
  },
  {
    about: 'a share that follows from the result of another year alone',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target 2023', 'Consuntivo 2022', 'Consuntivo 2023', '% 2023'],
      ['O1', 'Imprese assistite', 80, 60, 72, 75],
      ['O1', 'Studi conclusi', 10, 5, 9, 50],
      ['O1', 'Pratiche evase', 200, 190, 100, 95],
    ],
    roles: { C: 'target:2023', E: 'actual:2023', F: '?' },
  },
  {
    about: 'figures that repeat the result where every target is a hundred',
    rows: [
      [...HEAD, 'Consuntivo', 'Zeta'],
      ['O1', 'Imprese assistite', 100, 72, 72],
      ['O1', 'Studi conclusi', 100, 50, 50],
      ['O1', 'Pratiche evase', 100, 75, 75],
    ],
    roles: { D: 'actual', E: '?' },
  },
  {
    about: 'a hundred on every row that is reached',
    rows: [
      [...HEAD, 'Consuntivo', 'Zeta'],
      ['O1', 'Imprese assistite', 80, 96, 100],
      ['O1', 'Studi conclusi', 10, 12, 100],
      ['O1', 'Pratiche evase', 200, 230, 100],
    ],
    roles: { D: 'actual', E: '?' },
  },
  {
    about: 'small results above 1 that another column calls reached',
    rows: [
      [...HEAD, 'Consuntivo', 'Esito'],
      ['O1', 'Imprese assistite', 80, 2, 'Raggiunto'],
      ['O1', 'Studi conclusi', 100, 3, 'Raggiunto'],
      ['O1', 'Corsi svolti', 70, 2, 'Raggiunto'],
    ],
    roles: { D: '? achievement' },
  },
  {
    about: 'percentages under a word of scores that follow from nothing',
    rows: [
      [...HEAD, 'Consuntivo', 'Punteggio'],
      ['O1', 'Imprese assistite', 80, 60, percent(0.35)],
      ['O1', 'Studi conclusi', 10, 5, percent(0.9)],
      ['O1', 'Corsi svolti', 8, 6, percent(0.2)],
    ],
    roles: { D: 'actual', E: '? achievement' },
  },
  {
    about: 'Avanzamento from 0 to 1 beside targets from 0 to 1',
    rows: [
      [...HEAD, 'Avanzamento'],
      ['O1', 'Indice di rotazione', 0.6, 0.5],
      ['O1', 'Indice di copertura', 0.95, 0.9],
      ['O1', 'Indice di autonomia', 0.8, 0.85],
    ],
    roles: { C: 'target', D: '?' },
  },
  {
    about: 'figures that fit neither as share nor as difference',
    rows: [
      [...HEAD, 'Consuntivo', 'Zeta'],
      ['O1', 'Imprese assistite', 80, 72, 17],
      ['O1', 'Studi conclusi', 10, 5, 31],
      ['O1', 'Pratiche evase', 200, 150, 12],
    ],
    roles: { D: 'actual', E: '?' },
  },
];

/** Columns of numbers that are no measure, whatever they add up to. */
const OTHER: readonly ColumnTable[] = [
  {
    about: 'shares that add up to a hundred without a word of weight',
    rows: [
      [...HEAD, 'Consuntivo', 'Addetti', 'Denominatore'],
      ['O1', 'Imprese assistite', 80, 72, 40, 40],
      ['O1', 'Studi conclusi', 10, 5, 60, 60],
    ],
    roles: { E: 'ignored', F: 'ignored' },
  },
  {
    about: 'a numbering without a header',
    rows: [
      ['', 'Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
      [1, 'O1', 'Imprese assistite', 80, 72],
      [2, 'O1', 'Studi conclusi', 10, 5],
      [3, 'O1', 'Corsi svolti', 4, 4],
    ],
    roles: { A: 'ignored', D: 'target', E: 'actual' },
  },
  {
    about: 'years and codes under strange words',
    rows: [
      ['Obiettivo', 'Indicatore', 'Zeta', 'Eta', 'Target', 'Consuntivo'],
      ['O1', 'Imprese assistite', 2023, 'K12', 80, 72],
      ['O1', 'Studi conclusi', 2023, 'K13', 10, 5],
    ],
    roles: { C: 'ignored', D: 'ignored', E: 'target', F: 'actual' },
  },
  {
    about: 'amounts and staff under words of their own',
    rows: [
      [
        'Obiettivo',
        'Indicatore',
        'Budget',
        'N. addetti',
        'Importo impegnato',
        'Data avvio',
        'Target',
        'Consuntivo',
      ],
      ['O1', 'Imprese assistite', 12000, 3, 11000, '01/02/2023', 80, 72],
      ['O1', 'Studi conclusi', 8000, 2, 7500, '01/03/2023', 10, 5],
    ],
    roles: { C: 'ignored', D: 'ignored', E: 'ignored', F: 'ignored', G: 'target', H: 'actual' },
  },
  {
    about: 'texts under a strange word',
    rows: [
      [...HEAD, 'Consuntivo', 'Zeta'],
      ['O1', 'Imprese assistite', 80, 72, 'in collaborazione con le associazioni'],
      ['O1', 'Studi conclusi', 10, 5, 'affidati a terzi'],
    ],
    roles: { E: 'ignored' },
  },
];

describe('columns that check each other', () => {
  it.each(DECIDED)('tells $about', (table) => {
    expect(misreadColumns(table)).toEqual([]);
  });
  it.each(ASKED)('asks about $about', (table) => {
    expect(misreadColumns(table)).toEqual([]);
  });
  it.each(OTHER)('takes for no measure $about', (table) => {
    expect(misreadColumns(table)).toEqual([]);
  });
});
