import { describe, expect, it } from '@jest/globals';
import { date, percent } from '../drawSheet';
import { misreadColumns, type ColumnTable } from './columnTable';

/** Whole worksheets as bodies of several kinds draw them, with more than one difficulty each. */
const TABLES: readonly ColumnTable[] = [
  {
    about: 'an export of a database with names run together and a period',
    rows: [
      [
        'CodObiettivo',
        'DescrObiettivo',
        'CodIndicatore',
        'DescrIndicatore',
        'UM',
        'ValTarget',
        'ValConsuntivo',
        'PercRagg',
        'Anno',
        'DataAggiornamento',
      ],
      [
        'A01',
        'Servizi alle imprese',
        'I1',
        'Imprese assistite in sede',
        'n.',
        100,
        80,
        80,
        2023,
        date('2024-01-15'),
      ],
      [
        'A01',
        'Servizi alle imprese',
        'I2',
        'Corsi svolti per le imprese',
        'n.',
        10,
        6,
        60,
        2023,
        date('2024-01-15'),
      ],
      [
        'A02',
        'Tempi dei procedimenti',
        'I3',
        'Pratiche evase nei termini',
        'n.',
        40,
        30,
        75,
        2023,
        date('2024-01-15'),
      ],
    ],
    roles: {
      A: 'objectiveCode',
      B: 'objectiveTitle',
      C: 'ignored',
      D: 'indicator',
      E: 'unit',
      F: 'target',
      G: 'actual',
      H: 'achievement',
      I: 'ignored',
      J: 'ignored',
    },
  },
  {
    about: 'capitals run together, as old programs export',
    rows: [
      [
        'AREASTRATEGICA',
        'OBIETTIVOOPERATIVO',
        'INDICATORE',
        'UNITAMISURA',
        'VALOREATTESO',
        'VALORERAGGIUNTO',
        'PERCENTUALERAGGIUNGIMENTO',
      ],
      ['Area 1', 'Sportello per le imprese', 'Imprese assistite', 'n.', 100, 80, 80],
      ['Area 1', 'Tempi dei procedimenti', 'Pratiche evase', 'n.', 30, 33, 100],
    ],
    roles: {
      A: 'area',
      B: 'objectiveTitle',
      C: 'indicator',
      D: 'unit',
      E: 'target',
      F: 'actual',
      G: 'achievement',
    },
  },
  {
    about: 'several typing errors in one header',
    rows: [
      [
        'Obeittivo operativo',
        'Indictaore',
        'Untià di misura',
        'Taregt',
        'Conusntivo',
        '% raggiugimento',
        'Fnote dei dati',
      ],
      ['Sportello per le imprese', 'Imprese assistite', 'n.', 100, 80, '80%', 'Registro'],
      ['Tempi dei procedimenti', 'Pratiche evase', 'n.', 30, 27, '90%', 'Protocollo'],
    ],
    roles: {
      A: 'objectiveTitle',
      B: 'indicator',
      C: 'unit',
      D: 'target',
      E: 'actual',
      F: 'achievement',
      G: 'source',
    },
  },
  {
    about: 'a target of this year with a typing error beside one of another year',
    rows: [
      ['Obiettivo', 'Indicatore', 'Tragte 2023', 'Consuntivo 2023', 'Target 2024'],
      ['Uno', 'Imprese assistite', '>= 100', 80, '>= 110'],
      ['Due', 'Corsi svolti', '>= 10', 12, '>= 12'],
    ],
    roles: { C: ['target:2023', '? target:2023'], D: 'actual:2023', E: 'target:2024' },
  },
  {
    about: 'Valore under each half year of a monitoring',
    rows: [
      ['Monitoraggio 2023'],
      ['Obiettivo', 'Indicatore', 'Target', '30/06/2023', '', '31/12/2023', ''],
      ['', '', '', 'Valore', '%', 'Valore', '%'],
      ['Uno', 'Imprese assistite', 100, 40, 40, 80, 80],
      ['Due', 'Corsi svolti', 10, 5, 50, 9, 90],
      ['Due', 'Bandi pubblicati', 4, 1, 25, 3, 75],
    ],
    extras: { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2'] },
    roles: { C: 'target', D: 'actual:2023-06', E: 'ignored', F: 'actual:2023', G: 'achievement' },
  },
  {
    about: 'target and result of two years with the share of each',
    rows: [
      [
        'Obiettivo',
        'Indicatore',
        'Target 2022',
        'Consuntivo 2022',
        '% 2022',
        'Target 2023',
        'Consuntivo 2023',
        '% 2023',
      ],
      ['Uno', 'Imprese assistite', 80, 60, 75, 100, 80, 80],
      ['Due', 'Corsi svolti', 10, 5, 50, 10, 6, 60],
      ['Due', 'Bandi pubblicati', 4, 3, 75, 5, 5, 100],
    ],
    roles: {
      C: 'target:2022',
      D: 'actual:2022',
      F: 'target:2023',
      G: 'actual:2023',
      H: 'achievement',
    },
  },
  {
    about: 'a budget sheet of a hospital ward with score and weight',
    rows: [
      [
        'Obiettivo',
        'Indicatore',
        'Peso',
        'Valore atteso',
        'Valore rilevato',
        'Punteggio',
        'Punteggio pesato',
      ],
      ['Attività', 'Ricoveri ordinari', 40, 800, 720, 90, 36],
      ['Qualità', 'Cadute dei pazienti', 35, '<= 10', 8, 100, 35],
      ['Tempi', 'Referti nei termini', 25, 90, 45, 50, 12.5],
    ],
    roles: { C: 'weight', D: 'target', E: 'actual', F: 'achievement', G: 'ignored' },
  },
  {
    about: 'a share of the target under a word of scores that does not follow',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', 'Punteggio'],
      ['Uno', 'Imprese assistite', 100, 80, 3],
      ['Due', 'Corsi svolti', 10, 6, 2],
      ['Due', 'Bandi pubblicati', 4, 4, 5],
    ],
    roles: { D: 'actual', E: ['?', 'ignored'] },
  },
  {
    about: 'numerator and denominator under a band with their value',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', '', ''],
      ['', '', '', 'Num.', 'Den.', 'Valore'],
      ['Uno', 'Pratiche evase', '>= 90%', 45, 50, '90%'],
      ['Due', 'Istanze chiuse', '>= 70%', 30, 50, '60%'],
      ['Due', 'Fatture pagate', '>= 80%', 12, 16, '75%'],
    ],
    extras: { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'] },
    roles: { C: 'target', D: 'ignored', E: 'ignored', F: 'actual' },
  },
  {
    about: 'a result with its unit in the header',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target (n.)', 'Risultato (n.)', 'Raggiungimento (%)'],
      ['Uno', 'Imprese assistite', 100, 80, 80],
      ['Due', 'Corsi svolti', 10, 6, 60],
    ],
    roles: { C: 'target', D: 'actual', E: 'achievement' },
  },
  {
    about: 'two columns of achievement of which one is capped',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', '% effettiva', '% di raggiungimento'],
      ['Uno', 'Imprese assistite', 100, 120, 120, 100],
      ['Due', 'Corsi svolti', 10, 6, 60, 60],
      ['Due', 'Bandi pubblicati', 4, 5, 125, 100],
    ],
    roles: { C: 'target', D: 'actual', F: ['achievement', '?'] },
  },
  {
    about: 'a result told in words beside its figures without a word',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Rendicontazione', 'Zeta'],
      ['Uno', 'Imprese assistite', '>= 10', 'Assistite dodici imprese del territorio', 12],
      ['Due', 'Corsi svolti', '>= 20', 'Svolti diciotto corsi in due sedi', 18],
    ],
    roles: { C: 'target', D: ['actual', '?'], E: '?' },
  },
  {
    about: 'dates under a strange word where nothing else is a result',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Zeta'],
      ['Uno', 'Pubblicazione del bando', 'entro il 30/06/2023', date('2023-06-12')],
      ['Due', 'Avvio del portale', 'entro il 31/12/2023', date('2023-11-30')],
    ],
    roles: { C: 'target', D: '? actual' },
  },
  {
    about: 'a table in English of an agency',
    rows: [
      ['Strategic objective', 'KPI', 'Unit', 'Baseline', 'Target', 'Actual', 'Achievement'],
      ['Digital services', 'Online applications', '%', '40%', '>= 60%', '54%', '90%'],
      ['Digital services', 'Opened data sets', 'n.', 5, 10, 10, '100%'],
    ],
    roles: {
      A: 'objectiveTitle',
      B: 'indicator',
      C: 'unit',
      D: 'baseline',
      E: 'target',
      F: 'actual',
      G: 'achievement',
    },
  },
  {
    about: 'Obiettivo that means the target beside Indicatore',
    rows: [
      ['Area', 'Indicatore', 'Obiettivo', 'Risultato', '% raggiunta'],
      ['Servizi', 'Imprese assistite', 100, 80, '80%'],
      ['Servizi', 'Corsi svolti', 10, 6, '60%'],
    ],
    roles: { A: 'area', B: 'indicator', C: ['target', '? target'], D: 'actual', E: 'achievement' },
  },
  {
    about: 'Realizzato and Previsto the other way round',
    rows: [
      ['Obiettivo', 'Indicatore', 'Realizzato', 'Previsto', 'Scostamento'],
      ['Uno', 'Imprese assistite', 80, 100, -20],
      ['Due', 'Corsi svolti', 12, 10, 2],
    ],
    roles: { C: 'actual', D: 'target', E: 'gap' },
  },
  {
    about: 'Avanzamento in months of a monitoring, which are rounds',
    rows: [
      ['Monitoraggio 2023'],
      ['Obiettivo', 'Indicatore', 'Target', 'Avanzamento al 30/06', 'Avanzamento al 30/09'],
      ['Uno', 'Imprese assistite', 100, 40, 70],
      ['Due', 'Corsi svolti', 10, 5, 8],
    ],
    roles: { C: 'target', D: 'actual:2023-06', E: 'actual:2023-09' },
  },
  {
    about: 'Avanzamento in words',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', 'Avanzamento'],
      ['Uno', 'Imprese assistite', 100, 80, 'in corso'],
      ['Due', 'Corsi svolti', 10, 10, 'concluso'],
    ],
    roles: { C: 'target', D: 'actual', E: ['status', 'ignored', 'remark'] },
  },
  {
    about: 'Avanzamento beside Consuntivo from which it does not follow',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', 'Avanzamento'],
      ['Uno', 'Imprese assistite', 100, 80, 35],
      ['Due', 'Corsi svolti', 10, 6, 90],
      ['Due', 'Bandi pubblicati', 4, 4, 20],
    ],
    roles: { C: 'target', D: 'actual', E: '?' },
  },
  {
    about: 'staff and money of an objective between its columns',
    rows: [
      [
        'Obiettivo',
        'Indicatore',
        'Stanziamento',
        'N. dipendenti',
        'Ore lavorate',
        'Target',
        'Consuntivo',
      ],
      ['Uno', 'Imprese assistite', 15000, 4, 1200, 100, 80],
      ['Due', 'Corsi svolti', 22000, 6, 900, 10, 6],
    ],
    roles: { C: 'ignored', D: 'ignored', E: 'ignored', F: 'target', G: 'actual' },
  },
  {
    about: 'a share of 1 with a percent format beside targets in per cent',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Risultato', 'Grado di raggiungimento'],
      ['Uno', 'Pratiche evase', percent(0.9), percent(0.81), percent(0.9)],
      ['Due', 'Istanze chiuse', percent(0.8), percent(0.6), percent(0.75)],
    ],
    roles: { C: 'target', D: 'actual', E: 'achievement' },
  },
  {
    about: 'a margin of notes right of the table without a header',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
      ['Uno', 'Imprese assistite', 100, 80, 'verificare con il servizio'],
      ['Due', 'Corsi svolti', 10, 6, 'dato provvisorio'],
    ],
    roles: { C: 'target', D: 'actual', E: 'ignored' },
  },
  {
    about: 'codes of numbers under a strange word',
    rows: [
      ['Obiettivo', 'Indicatore', 'Zeta', 'Target', 'Consuntivo'],
      ['Uno', 'Imprese assistite', '1.1', 100, 80],
      ['Uno', 'Corsi svolti', '1.2', 10, 6],
      ['Due', 'Bandi pubblicati', '2.1', 4, 4],
    ],
    roles: { C: ['ignored', '?', 'objectiveCode'], D: 'target', E: 'actual' },
  },
  {
    about: 'the same target twice under two names',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Valore atteso', 'Consuntivo'],
      ['Uno', 'Imprese assistite', 100, 100, 80],
      ['Due', 'Corsi svolti', 10, 10, 6],
    ],
    roles: { C: 'target', D: 'ignored', E: 'actual' },
  },
  {
    about: 'a mean of other bodies between target and result',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Media nazionale', 'Consuntivo'],
      ['Uno', 'Pratiche evase', '>= 90%', '88%', '81%'],
      ['Due', 'Istanze chiuse', '>= 80%', '79%', '84%'],
    ],
    roles: { C: 'target', D: ['ignored', '?', 'baseline'], E: 'actual' },
  },
  {
    about: 'results of three districts side by side',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Imperia', 'Savona', 'Totale'],
      ['Uno', 'Imprese assistite', 100, 40, 38, 78],
      ['Due', 'Corsi svolti', 10, 4, 5, 9],
    ],
    roles: { C: 'target', D: '?', E: '?', F: '?' },
  },
];

describe('worksheets with several difficulties', () => {
  it.each(TABLES)('reads $about', (table) => {
    expect(misreadColumns(table)).toEqual([]);
  });
});
