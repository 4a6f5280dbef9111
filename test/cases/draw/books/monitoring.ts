import { LEFT, NONE, UP, fixed, pct } from '../kit/cells';
import {
  REACHED,
  actual,
  bare,
  contains,
  indicator,
  is,
  leftOut,
  measured,
  noTarget,
  oneOf,
  over,
  short,
  target,
  type DrawnCase,
} from '../kit/truth';

/** A half-year's value stands beside the year's: only the latter is the result. */
export const semestre: DrawnCase = {
  name: 'citta-metropolitana-monitoraggio-semestrale',
  author: 'Ufficio controllo strategico',
  sheets: [
    {
      name: 'Monitoraggio 2023',
      headers: [3],
      rows: [
        ['CITTÀ METROPOLITANA DI ROVERIA', LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT],
        [NONE],
        [
          'Cod. ob.',
          'Obiettivo operativo',
          'Indicatore di risultato',
          'Target annuale',
          'Monitoraggio al 30.06.2023',
          'Consuntivo al 31.12.2023',
          'Grado di raggiungimento',
          'Note',
        ],
        [
          '1.1',
          'Sviluppare la mobilità dolce',
          'Km di piste ciclabili',
          '>= 24',
          9,
          22.8,
          pct(0.95),
          NONE,
        ],
        [
          '1.2',
          'Ridurre le emissioni',
          'Autobus elettrici in servizio',
          '>= 40',
          12,
          46,
          pct(1),
          NONE,
        ],
        [
          '1.3',
          'Gestire le autorizzazioni',
          'Tempo medio di rilascio (gg)',
          '<= 45',
          61,
          43,
          pct(1),
          'recuperato nel secondo semestre',
        ],
        [
          '1.4',
          'Formare i dipendenti',
          'Dipendenti formati sul totale',
          '>= 80%',
          '35%',
          '76%',
          pct(0.95),
          NONE,
        ],
        [NONE],
        ['Nota: i dati al 30.06.2023 sono provvisori.'],
        ['Legenda: >= 90% verde; 70%-90% giallo; < 70% rosso'],
      ],
    },
  ],
  expected: {
    about:
      'Half-year value beside the final one; notes and a legend under the table are no indicators.',
    exit: 0,
    year: 2023,
    sheets: [
      {
        name: 'Monitoraggio 2023',
        layout: 'table',
        blocks: [
          {
            columns: {
              A: 'objectiveCode',
              B: 'objectiveTitle',
              C: 'indicator',
              D: oneOf('target', 'target:2023'),
              E: oneOf('actual:2023-06', 'ignored', null),
              F: oneOf('actual', 'actual:2023', 'actual:2023-12'),
              G: 'achievement',
              H: oneOf('remark', 'ignored'),
            },
            mayAsk: ['E'],
          },
        ],
      },
    ],
    objectives: [
      { code: '1.1', achievement: 95 },
      { code: '1.3', achievement: 100 },
    ],
    indicators: [
      indicator('Km di piste ciclabili', target('>=', 24), actual(22.8), short(22.8, 24)),
      indicator('Autobus elettrici in servizio', target('>=', 40), actual(46), REACHED),
      indicator('Tempo medio di rilascio (gg)', target('<=', 45), actual(43), REACHED),
      indicator('Dipendenti formati sul totale', target('>=', 80, '%'), actual(76), short(76, 80)),
    ],
    errors: [],
  },
};

/** Year above, «Previsto» and «Realizzato» below; the lower header names no year. */
export const previstoRealizzato: DrawnCase = {
  name: 'agenzia-previsto-realizzato-per-anno',
  author: 'Pianificazione',
  sheets: [
    {
      name: 'Serie',
      at: 'B3',
      headers: [5, 6],
      rows: [
        ['Agenzia per il lavoro – Rapporto di gestione 2023', LEFT, LEFT, LEFT, LEFT, LEFT],
        [NONE],
        ['Obiettivo', 'Indicatore', 'Anno 2022', LEFT, 'Anno 2023', LEFT],
        [UP, UP, 'Previsto', 'Realizzato', 'Previsto', 'Realizzato'],
        [
          'Collocare chi cerca lavoro',
          'Persone prese in carico',
          '4.000',
          '3.912',
          '4.200',
          '4.305',
        ],
        [UP, 'Tirocini avviati', 600, 655, 700, 630],
        ['Servire le imprese', 'Giorni medi per una preselezione', '<= 20', 22, '<= 18', 19.8],
      ],
    },
  ],
  expected: {
    about: 'Planned and done per year under merged years, text thousands, table at B5.',
    exit: 0,
    year: 2023,
    sheets: [
      {
        name: 'Serie',
        layout: 'table',
        blocks: [
          {
            columns: {
              B: 'objectiveTitle',
              C: 'indicator',
              D: oneOf('target:2022', 'planned:2022', 'ignored'),
              E: 'actual:2022',
              F: 'target:2023',
              G: 'actual:2023',
            },
          },
        ],
      },
    ],
    objectives: [
      { title: contains('Collocare'), achievement: 95, counted: 2 },
      { title: contains('Servire'), achievement: 90 },
    ],
    indicators: [
      indicator('Persone prese in carico', bare(4200), actual(4305), REACHED),
      indicator('Tirocini avviati', bare(700), actual(630), short(630, 700)),
      indicator('Giorni medi per una preselezione', target('<=', 18), actual(19.8), over(19.8, 18)),
    ],
    errors: [],
  },
};

/** The header's words are split over two rows without merging; units stand in the header. */
export const intestazioneSpezzata: DrawnCase = {
  name: 'camera-intestazione-su-due-righe',
  author: 'Provveditorato',
  sheets: [
    {
      name: 'Obiettivi',
      headers: [3, 4],
      rows: [
        ['Relazione performance 2023'],
        [NONE],
        ['Obiettivo', 'Descrizione', 'Valore', 'Valore', 'Percentuale di', 'Peso'],
        ['operativo', 'indicatore', 'atteso', 'raggiunto', 'raggiungimento', 'indicatore'],
        [
          'A1 Tenere aggiornato il registro',
          "Cancellazioni d'ufficio concluse",
          400,
          360,
          pct(0.9),
          '50%',
        ],
        ['A1 Tenere aggiornato il registro', 'Bilanci controllati', 250, 275, pct(1), '50%'],
        [
          'B2 Contenere i consumi',
          'Spesa per energia (€)',
          '<= 82.500,00',
          fixed(80120.55),
          pct(1),
          '100%',
        ],
      ],
    },
  ],
  expected: {
    about: 'Header words split over two rows without merging.',
    exit: 0,
    year: 2023,
    sheets: [
      {
        name: 'Obiettivi',
        layout: 'table',
        blocks: [
          {
            columns: {
              A: 'objectiveTitle',
              B: 'indicator',
              C: 'target',
              D: oneOf('actual', 'actual:2023'),
              E: 'achievement',
              F: 'weight',
            },
          },
        ],
      },
    ],
    objectives: [
      { code: 'A1', title: contains('registro'), achievement: 95 },
      { code: 'B2', achievement: 100 },
    ],
    indicators: [
      indicator("Cancellazioni d'ufficio concluse", bare(400), actual(360), measured(90)),
      indicator('Bilanci controllati', bare(250), actual(275), REACHED),
      indicator('Spesa per energia (€)', target('<=', 82500), actual(80120.55), REACHED),
    ],
    errors: [],
  },
};

/** Minimum, expected and excellent under one «Target»: which one counts must not be guessed. */
export const treSoglie: DrawnCase = {
  name: 'regione-target-a-tre-soglie',
  author: 'OIV regionale',
  sheets: [
    {
      name: 'Direzioni 2023',
      headers: [2, 3],
      rows: [
        ['Obiettivi delle direzioni – anno 2023', LEFT, LEFT, LEFT, LEFT, LEFT],
        ['Obiettivo', 'Indicatore', 'Target', LEFT, LEFT, 'Consuntivo'],
        [UP, UP, 'Minimo', 'Atteso', 'Eccellente', UP],
        [
          'Spendere i fondi europei',
          'Spesa certificata sul programmato',
          pct(0.7),
          pct(0.8),
          pct(0.9),
          pct(0.76),
        ],
        ['Spendere i fondi europei', 'Bandi pubblicati', 6, 8, 10, 9],
      ],
    },
  ],
  expected: {
    about:
      'Three thresholds under one Target: the expected one, or ask; never the minimum or excellent.',
    exit: 0,
    year: 2023,
    sheets: [
      {
        name: 'Direzioni 2023',
        layout: 'table',
        blocks: [
          {
            columns: {
              A: 'objectiveTitle',
              B: 'indicator',
              C: leftOut,
              D: oneOf('target', 'target:2023'),
              E: leftOut,
              F: oneOf('actual', 'actual:2023'),
            },
            mayAsk: ['C', 'D', 'E'],
          },
        ],
      },
    ],
    indicators: [
      indicator(
        'Spesa certificata sul programmato',
        oneOf(bare(80, '%'), noTarget),
        actual(76),
        oneOf(short(76, 80), is('missing-target'), is('to-confirm')),
      ),
      indicator(
        'Bandi pubblicati',
        oneOf(bare(8), noTarget),
        actual(9),
        oneOf(REACHED, is('missing-target'), is('to-confirm')),
      ),
    ],
    errors: [],
  },
};

/** A provisional result in a hidden column beside the final one; a target shared by two rows. */
export const colonnaNascosta: DrawnCase = {
  name: 'istituto-consuntivo-nascosto',
  author: 'Ragioneria',
  sheets: [
    {
      name: 'Foglio indicatori',
      headers: [2],
      hiddenColumns: ['D'],
      rows: [
        ['Istituto zooprofilattico – relazione sulla performance 2023', LEFT, LEFT, LEFT, LEFT],
        ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo provvisorio', 'Consuntivo'],
        [
          'Rispondere in tempo',
          'Referti consegnati nei termini – sede',
          '>= 95%',
          pct(0.91),
          pct(0.962, 1),
        ],
        [UP, 'Referti consegnati nei termini – sezioni', UP, pct(0.88), pct(0.931, 1)],
        ['Fare ricerca', 'Articoli pubblicati', '>= 60', 41, 66],
      ],
    },
  ],
  expected: {
    about: 'A hidden provisional column beside the final one; one target merged over two rows.',
    exit: 0,
    year: 2023,
    sheets: [
      {
        name: 'Foglio indicatori',
        layout: 'table',
        blocks: [
          {
            columns: {
              A: 'objectiveTitle',
              B: 'indicator',
              C: 'target',
              D: leftOut,
              E: oneOf('actual', 'actual:2023'),
            },
            mayAsk: ['D', 'E'],
          },
        ],
      },
    ],
    indicators: [
      indicator(
        'Referti consegnati nei termini – sede',
        target('>=', 95, '%'),
        oneOf(actual(96.2), { value: null }),
        oneOf(REACHED, is('missing-actual')),
      ),
      indicator(
        'Referti consegnati nei termini – sezioni',
        target('>=', 95, '%'),
        oneOf(actual(93.1), { value: null }),
        oneOf(short(93.1, 95), is('missing-actual')),
      ),
      indicator(
        'Articoli pubblicati',
        target('>=', 60),
        oneOf(actual(66), { value: null }),
        oneOf(REACHED, is('missing-actual')),
      ),
    ],
    errors: [],
  },
};
