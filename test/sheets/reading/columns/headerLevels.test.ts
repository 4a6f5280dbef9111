import { describe, expect, it } from '@jest/globals';
import { percent } from '../drawSheet';
import { misreadColumns, type ColumnTable } from './columnTable';

/** Headers of two and three levels; rows counted as in Excel. */
const TABLES: readonly ColumnTable[] = [
  {
    about: 'three levels, merged, with a first and a revised target',
    rows: [
      ['Piano della performance 2023-2025'],
      ['Obiettivo', 'Indicatore', '2023', '', '', '2024'],
      ['', '', 'Target', '', 'Consuntivo', 'Target', '', 'Consuntivo'],
      ['', '', 'iniziale', 'rimodulato', '', 'iniziale', 'rimodulato'],
      ['O1 Servizi', 'Imprese assistite', 100, 120, 118, 130, '', 125],
      ['O2 Tempi', 'Giorni medi', '<= 30', '', 28, '<= 28', '<= 32', 31],
    ],
    extras: {
      merges: ['A2:A4', 'B2:B4', 'C2:E2', 'F2:H2', 'C3:D3', 'F3:G3', 'E3:E4', 'H3:H4'],
    },
    roles: {
      A: 'objectiveTitle',
      B: 'indicator',
      C: 'target:2023',
      D: 'target:2023',
      E: 'actual:2023',
      F: 'target:2024',
      G: 'target:2024',
      H: 'actual:2024',
    },
  },
  {
    about: 'three levels without merged cells',
    rows: [
      ['Obiettivo', 'Indicatore', '2023', '', '2024', ''],
      ['', '', 'Target', 'Consuntivo', 'Target', 'Consuntivo'],
      ['', '', 'previsto', 'effettivo', 'previsto', 'effettivo'],
      ['Servizi', 'Imprese assistite', 100, 118, 130, 125],
      ['Tempi', 'Pratiche evase', 30, 28, 28, 31],
    ],
    roles: {
      B: 'indicator',
      C: 'target:2023',
      D: 'actual:2023',
      E: 'target:2024',
      F: 'actual:2024',
    },
  },
  {
    about: 'three levels, the group above the years',
    rows: [
      ['Obiettivo', 'Indicatore', 'Valori attesi', '', 'Valori conseguiti', ''],
      ['', '', 'Anno', '', 'Anno', ''],
      ['', '', '2023', '2024', '2023', '2024'],
      ['Servizi', 'Imprese assistite', 100, 130, 118, 125],
      ['Tempi', 'Pratiche evase', 30, 28, 28, 31],
    ],
    extras: {
      merges: ['A1:A3', 'B1:B3', 'C1:D1', 'E1:F1', 'C2:D2', 'E2:F2'],
    },
    roles: {
      B: 'indicator',
      C: 'target:2023',
      D: 'target:2024',
      E: 'actual:2023',
      F: 'actual:2024',
    },
  },
  {
    about: 'bands over objective, indicator and result',
    rows: [
      ['Obiettivo', '', 'Indicatore', '', '', '', 'Risultato', ''],
      ['Codice', 'Descrizione', 'Descrizione', 'Formula', 'U.M.', 'Target', 'Valore', '% ragg.'],
      ['A1', 'Servizi', 'Pratiche evase', 'evase / totali', '%', '>= 90%', '81%', percent(0.9)],
      ['A2', 'Tempi', 'Istanze chiuse', 'chiuse / totali', '%', '>= 80%', '84%', percent(1)],
    ],
    extras: { merges: ['A1:B1', 'C1:F1', 'G1:H1'] },
    roles: {
      A: 'objectiveCode',
      B: 'objectiveTitle',
      C: 'indicator',
      D: 'algorithm',
      E: 'unit',
      F: 'target',
      G: 'actual',
      H: 'achievement',
    },
  },
  {
    about: 'thresholds under a band',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', '', '', 'Consuntivo'],
      ['', '', 'minimo', 'atteso', 'massimo', ''],
      ['Servizi', 'Imprese assistite', 80, 100, 120, 95],
      ['Corsi', 'Corsi svolti', 8, 10, 12, 11],
    ],
    extras: { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'] },
    roles: { B: 'indicator', C: 'ignored', D: 'target', E: 'ignored', F: 'actual' },
  },
  {
    about: 'thresholds side by side',
    rows: [
      [
        'Area',
        'Indicatore',
        'Peso',
        'Soglia minima',
        'Risultato atteso',
        'Soglia massima',
        'Risultato conseguito',
        'Punteggio',
      ],
      ['Servizi', 'Tempo medio di attesa (minuti)', '20%', 20, 15, 10, 17, percent(0.9)],
      ['Servizi', 'Dichiarazioni assistite', '30%', 90000, 100000, 115000, 104500, percent(1.03)],
      [
        'Controlli',
        'Verifiche effettuate',
        '50%',
        '4.500',
        '5.000',
        '5.750',
        '4.850',
        percent(0.97),
      ],
    ],
    roles: {
      A: 'area',
      B: 'indicator',
      C: 'weight',
      D: 'ignored',
      E: 'target',
      F: 'ignored',
      G: 'actual',
      H: ['achievement', 'ignored', '?'],
    },
  },
  {
    about: 'a lower and an upper bound without the value between them',
    rows: [
      ['Obiettivo', 'Indicatore', 'Soglia minima', 'Soglia massima', 'Consuntivo'],
      ['Servizi', 'Imprese assistite', 80, 120, 95],
      ['Corsi', 'Corsi svolti', 8, 12, 11],
    ],
    roles: { B: 'indicator', C: '? target', D: '? target', E: 'actual' },
  },
  {
    about: 'half years under a band, the year in the title',
    rows: [
      ['Rendicontazione 2024'],
      ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', ''],
      ['', '', '', 'I semestre', 'II semestre'],
      ['Servizi', 'Imprese assistite', 100, 45, 95],
      ['Corsi', 'Corsi svolti', 10, 6, 11],
    ],
    extras: { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2'] },
    roles: { C: 'target', D: 'actual:2024-06', E: ['actual', 'actual:2024'] },
  },
  {
    about: 'a strange word under the band of results',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', '', ''],
      ['', '', '', 'Valore', 'Grado', 'Commento'],
      ['Servizi', 'Imprese assistite', 100, 80, 80, 'sede chiusa'],
      ['Corsi', 'Corsi svolti', 10, 6, 60, ''],
      ['Bandi', 'Bandi pubblicati', 4, 3, 75, ''],
    ],
    extras: { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'] },
    roles: { C: 'target', D: 'actual', E: 'achievement', F: 'remark' },
  },
  {
    about: 'mere forms of a value under the groups that say what it is',
    rows: [
      ['Obiettivo', 'Indicatore', 'Valore atteso', '', 'Consuntivo', ''],
      ['', '', 'n.', 'note', 'n.', 'note'],
      ['Servizi', 'Imprese assistite', 100, 'stima', 80, ''],
      ['Corsi', 'Corsi svolti', 10, '', 6, 'sede chiusa'],
    ],
    extras: { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
    roles: { C: 'target', D: 'remark', E: 'actual', F: 'remark' },
  },
  {
    about: 'an unknown word under the band of results beside their value',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', ''],
      ['', '', '', 'Valore', 'Zeta'],
      ['Servizi', 'Imprese assistite', 100, 80, 17],
      ['Corsi', 'Corsi svolti', 10, 6, 31],
      ['Bandi', 'Bandi pubblicati', 4, 3, 12],
    ],
    extras: { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] },
    roles: { C: 'target', D: 'actual', E: '?' },
  },
  {
    about: 'values of years before the targets of a plan, with dashes for what is missing',
    rows: [
      ['Piano 2024-2026'],
      [
        'Obiettivo',
        'Indicatore',
        'Valore 2021',
        'Valore 2022',
        'Valore 2023',
        'Target 2024',
        'Target 2025',
        'Target 2026',
      ],
      ['O1', 'Copertura', '-', '98,0%', '98%', '> 97%', '> 97%', '> 98%'],
      ['O1', 'Imprese', '=', '50', '55', '>= 60', '>= 65', '>= 70'],
    ],
    roles: {
      C: 'actual:2021',
      D: 'actual:2022',
      E: 'actual:2023',
      F: 'target:2024',
      G: 'target:2025',
      H: 'target:2026',
    },
  },
  {
    about: 'values of years, all missing but one, with other signs for nothing',
    rows: [
      ['Obiettivo', 'Indicatore', 'Valore 2022', 'Valore 2023', 'Target 2024'],
      ['O1', 'Copertura', 'n.d.', '98%', '> 97%'],
      ['O1', 'Imprese', '//', '55', '>= 60'],
      ['O1', 'Corsi', '–', '5', '>= 6'],
    ],
    roles: { C: 'actual:2022', D: 'actual:2023', E: 'target:2024' },
  },
];

describe('headers of several levels', () => {
  it.each(TABLES)('reads $about', (table) => {
    expect(misreadColumns(table)).toEqual([]);
  });
});
