import { LEFT, NONE, UP, fixed, formula, pct } from '../kit/cells';
import {
  REACHED,
  actual,
  bare,
  contains,
  indicator,
  is,
  leftOut,
  noActual,
  oneOf,
  over,
  short,
  target,
  type DrawnCase,
} from '../kit/truth';

/** A university's annex: half English, target of three years under one merged header. */
export const universitaPiao: DrawnCase = {
  name: 'universita-piao-target-triennali',
  author: 'Direzione generale',
  sheets: [
    {
      name: 'All. 1 - Obiettivi',
      headers: [4, 5],
      rows: [
        ['Università degli Studi di Roccamare', LEFT, LEFT, LEFT],
        ['PIAO 2023-2025 – Allegato 1: obiettivi di performance organizzativa', LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT],
        [NONE],
        ['Codice', 'Obiettivo', 'KPI', 'Baseline 2022', 'Target', LEFT, LEFT, 'Actual 2023', 'Achievement %', 'Owner', 'Stakeholder'],
        [UP, UP, UP, UP, 2023, 2024, 2025, UP, UP, UP, UP],
        ['OS1', 'Migliorare i servizi agli studenti', 'Student satisfaction (scala 1-5)', 3.8, 4, 4.1, 4.2, 3.9, pct(0.975, 1), 'Area didattica', 'Studenti'],
        ['OO1.1', 'Ridurre gli abbandoni', 'Tasso di abbandono al primo anno', pct(0.142, 1), '< 13%', '< 12%', '< 11%', pct(0.124, 1), pct(1), 'Area didattica', 'Studenti'],
        ['OO1.2', 'Potenziare l\'orientamento', 'Open day organizzati', 6, 8, 8, 9, 8, pct(1), 'Orientamento', 'Scuole'],
        ['OS2', 'Attrarre dall\'estero', 'Studenti in mobilità outgoing', '1.028', '1.100', '1.150', '1.200', '1.045', pct(0.95), 'International office', 'Studenti'],
        ['OO2.1', 'Internationalisation of programmes', 'Corsi erogati in inglese sul totale', pct(0.18), pct(0.22), pct(0.25), pct(0.28), pct(0.205, 1), pct(0.9318, 2), 'International office', 'Studenti'],
      ],
    },
    {
      name: 'Glossario',
      headers: [1],
      rows: [
        ['Termine', 'Definizione'],
        ['Obiettivo', 'Ciò che l\'Ateneo si propone di raggiungere nel periodo.'],
        ['Indicatore', 'Grandezza che misura il grado di raggiungimento di un obiettivo.'],
        ['Target', 'Valore atteso dell\'indicatore nell\'anno, per esempio >= 90%.'],
        ['Baseline', 'Valore di partenza dell\'indicatore.'],
        ['Consuntivo', 'Valore dell\'indicatore al 31 dicembre.'],
      ],
    },
  ],
  expected: {
    about: 'Target of three years under a merged header, English words, codes with OO; a glossary.',
    exit: 0,
    year: 2023,
    sheets: [
      {
        name: 'All. 1 - Obiettivi',
        layout: 'table',
        blocks: [
          {
            columns: {
              A: 'objectiveCode',
              B: 'objectiveTitle',
              C: 'indicator',
              D: oneOf('baseline', 'actual:2022'),
              E: 'target:2023',
              F: 'target:2024',
              G: 'target:2025',
              H: oneOf('actual:2023', 'actual'),
              I: oneOf('achievement', 'achievement:2023'),
              J: oneOf('department', 'remark', 'ignored'),
              K: leftOut,
            },
            mayAsk: ['J', 'K'],
          },
        ],
      },
      { name: 'Glossario', layout: 'unrecognised' },
    ],
    objectives: [
      { code: 'OS1', title: 'Migliorare i servizi agli studenti' },
      { code: 'OO1.1', codeAsWritten: 'OO1.1', achievement: 100 },
      { code: 'OO1.2', codeAsWritten: 'OO1.2', title: contains('orientamento') },
      { code: 'OS2', achievement: 95 },
      { code: 'OO2.1', title: contains('Internationalisation') },
    ],
    indicators: [
      indicator('Student satisfaction (scala 1-5)', bare(4), actual(3.9), short(3.9, 4), { stated: 97.5 }),
      indicator(
        'Tasso di abbandono al primo anno',
        target('<', 13, '%', { byYear: { '2023': 13, '2024': 12, '2025': 11 } }),
        actual(12.4),
        REACHED,
        { objective: 'OO1.1' },
      ),
      indicator('Open day organizzati', bare(8), actual(8), REACHED),
      indicator('Studenti in mobilità outgoing', bare(1100), actual(1045), short(1045, 1100), { stated: 95 }),
      indicator(
        'Corsi erogati in inglese sul totale',
        target('>=', 22, '%', { byYear: { '2023': 22, '2024': 25, '2025': 28 } }),
        actual(20.5),
        short(20.5, 22),
      ),
    ],
    errors: [],
  },
};

/** A region's report: three years of results, one target; codes with three numbers. */
export const regioneTreConsuntivi: DrawnCase = {
  name: 'regione-tre-consuntivi',
  author: 'Struttura tecnica permanente',
  sheets: [
    {
      name: 'Relazione 2023',
      headers: [2],
      rows: [
        ['Relazione sulla performance – Allegato B', LEFT, LEFT, LEFT],
        ['Codice obiettivo', 'Obiettivo strategico', 'Indicatore di impatto', 'Formula di calcolo', 'Unità di misura', 'Consuntivo 2021', 'Consuntivo 2022', 'Target 2023', 'Consuntivo 2023', 'Scostamento', 'Fonte del dato'],
        ['1.2.1', 'Ridurre i tempi dei procedimenti', 'Giorni medi per l\'autorizzazione ambientale', 'Somma dei giorni / N. pratiche', 'giorni', 145, 132, '<= 120', 126, 6, 'Protocollo'],
        ['1.2.2', 'Sostenere gli investimenti', 'Contributi erogati alle PMI', 'Totale dei mandati', '€', 12400000, 13150000, '14.000.000,00', '13.720.500,50', formula('-279499.5', -279499.5, '#,##0.00'), 'Contabilità'],
        ['1.2.3', 'Aumentare la raccolta differenziata', 'Quota di raccolta differenziata', 't differenziate / t totali', '%', pct(0.614, 1), pct(0.632, 1), pct(0.65), pct(0.6615, 2), pct(0.0115, 2), 'Osservatorio rifiuti'],
        ['1.3.1', 'Semplificare', 'Procedimenti digitali sul totale', 'N. digitali / N. totale', '%', '52%', '60%', '70%', 'in corso di rilevazione', NONE, 'Portale'],
        ['1.3.2', 'Migliorare la qualità dell\'aria', 'Giorni di superamento del limite PM10', 'N. giorni', 'n.', 41, 38, 'max 35', 35, 0, 'ARPA'],
      ],
    },
    {
      name: 'Budget',
      headers: [1],
      rows: [
        ['Capitolo', 'Descrizione', 'Stanziato', 'Impegnato', '% impegnato'],
        ['U0110', 'Contributi alle PMI', fixed(14000000), fixed(13720500.5), pct(0.98)],
        ['U0140', 'Centraline per l\'aria', fixed(820000), fixed(611340), pct(0.7455, 2)],
      ],
    },
  ],
  expected: {
    about: 'Results of three years beside one target; codes like 1.2.1; Italian thousands as text.',
    exit: 0,
    year: 2023,
    sheets: [
      {
        name: 'Relazione 2023',
        layout: 'table',
        blocks: [
          {
            columns: {
              A: 'objectiveCode',
              B: 'objectiveTitle',
              C: 'indicator',
              D: 'algorithm',
              E: 'unit',
              F: 'actual:2021',
              G: 'actual:2022',
              H: 'target:2023',
              I: 'actual:2023',
              J: 'gap',
              K: 'source',
            },
          },
        ],
      },
      { name: 'Budget', layout: 'unrecognised' },
    ],
    objectives: [
      { code: '1.2.1', title: 'Ridurre i tempi dei procedimenti', achievement: 95 },
      { code: '1.2.3', achievement: 100 },
      { code: '1.3.1', achievement: null, counted: 0 },
      { code: '1.3.2', achievement: 100 },
    ],
    indicators: [
      indicator('Giorni medi per l\'autorizzazione ambientale', target('<=', 120, oneOf('gg', null)), actual(126), over(126, 120), {
        history: { '2021': 145, '2022': 132 },
        algorithm: contains('N. pratiche'),
        source: 'Protocollo',
      }),
      indicator('Contributi erogati alle PMI', bare(14000000), actual(13720500.5), short(13720500.5, 14000000), {
        history: { '2021': 12400000, '2022': 13150000 },
      }),
      indicator('Quota di raccolta differenziata', bare(65, '%'), actual(66.15), REACHED, {
        history: { '2021': 61.4, '2022': 63.2 },
      }),
      indicator('Procedimenti digitali sul totale', bare(70, '%'), noActual, oneOf(is('missing-actual'), is('to-confirm')), {
        history: { '2021': 52, '2022': 60 },
      }),
      indicator('Giorni di superamento del limite PM10', target('<=', 35), actual(35), REACHED),
    ],
    findings: [{ check: 'missing-actual', about: 'Procedimenti digitali sul totale' }],
    errors: [],
  },
};

const banner = (text: string) => [text, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT];

/** Objectives as banner rows inside the table; the code column numbers the indicators. */
export const righeObiettivo: DrawnCase = {
  name: 'camera-obiettivi-come-righe',
  author: 'Ufficio performance',
  sheets: [
    {
      name: 'Performance',
      headers: [3],
      hiddenRows: [12],
      rows: [
        ['Camera di commercio dei Laghi', LEFT, LEFT, LEFT, LEFT, LEFT, LEFT],
        ['Relazione sulla performance anno 2023', LEFT, LEFT, LEFT, LEFT, LEFT, LEFT],
        ['Cod.', 'Indicatore', 'Peso indicatore', 'Target', 'Risultato al 31.12', 'Scostamento', 'Motivazione dello scostamento'],
        banner('OBIETTIVO STRATEGICO 1 - Sviluppare il sistema economico locale'),
        banner('Obiettivo operativo 1.1 - Favorire l\'orientamento al lavoro'),
        ['I1', 'Studenti coinvolti nei percorsi', pct(0.6), '>= 1.500', 1620, 120, NONE],
        ['I2', 'Scuole convenzionate', pct(0.4), '>= 24', 21, -3, 'due istituti accorpati'],
        banner('Obiettivo operativo 1.2 - Valorizzare il turismo'),
        ['I3', 'Imprese con marchio di ospitalità', pct(0.7), '>= 80', 80, 0, NONE],
        ['I4', 'Costo per impresa certificata', pct(0.3), '<= € 450,00', '€ 463,50', '+ 13,50', 'aumento delle tariffe'],
        banner('OBIETTIVO STRATEGICO 2 - Rendere efficiente la Camera'),
        ['I5', 'Riga di prova da cancellare', NONE, NONE, NONE, NONE, NONE],
        banner('Obiettivo operativo 2.1 - Pagare in anticipo'),
        ['I6', 'Indice di tempestività dei pagamenti (giorni)', pct(1), '<= -12', -14.3, -2.3, NONE],
      ],
    },
  ],
  expected: {
    about: 'Objectives as merged rows in the table; Cod. numbers indicators; negative days; a gap column.',
    exit: 0,
    year: 2023,
    sheets: [
      {
        name: 'Performance',
        layout: 'table',
        blocks: [
          {
            columns: {
              A: oneOf('ignored', 'note', 'remark', 'objectiveCode', null),
              B: 'indicator',
              C: 'weight',
              D: 'target',
              E: oneOf('actual', 'actual:2023'),
              F: 'gap',
              G: oneOf('remark', 'ignored'),
            },
            mayAsk: ['A'],
          },
        ],
      },
    ],
    objectives: [
      { code: '1', title: contains('sistema economico locale'), achievement: (95 + (0.7 * 100 + 0.3 * 97)) / 2 },
      { code: '1.1', title: contains('orientamento al lavoro'), parent: '1', achievement: 0.6 * 100 + 0.4 * 87.5 },
      { code: '1.2', title: contains('turismo'), parent: '1', achievement: 0.7 * 100 + 0.3 * 97 },
      { code: '2.1', title: contains('Pagare'), parent: '2', achievement: 100 },
    ],
    indicators: [
      indicator('Studenti coinvolti nei percorsi', target('>=', 1500), actual(1620), REACHED, { objective: '1.1', weight: 60 }),
      indicator('Scuole convenzionate', target('>=', 24), actual(21), short(21, 24), { objective: '1.1' }),
      indicator('Imprese con marchio di ospitalità', target('>=', 80), actual(80), REACHED, { objective: '1.2' }),
      indicator('Costo per impresa certificata', target('<=', 450, '€'), actual(463.5), over(463.5, 450), { objective: '1.2' }),
      { ...indicator('Riga di prova da cancellare', { kind: oneOf('none', 'unreadable') }, noActual, oneOf(is('missing-target'), is('missing-actual'))), optional: true },
      indicator('Indice di tempestività dei pagamenti (giorni)', target('<=', -12), actual(-14.3), REACHED, { objective: '2.1' }),
    ],
    errors: [],
  },
};
