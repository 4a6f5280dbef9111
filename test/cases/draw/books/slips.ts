import { LEFT, NONE, eur, fixed, pct, struck } from '../kit/cells';
import {
  REACHED,
  actual,
  by,
  contains,
  indicator,
  is,
  measuredOrAsked,
  noActual,
  noTarget,
  ofYear,
  oneOf,
  over,
  short,
  target,
  toldAs,
  within,
  type DrawnCase,
} from '../kit/truth';

/** A fraction typed where a percentage was meant: 0,93 beside 90%. */
export const frazioni: DrawnCase = {
  name: 'asp-frazioni-per-percentuali',
  author: 'Coordinamento',
  sheets: [
    {
      name: 'Indicatori',
      headers: [2],
      rows: [
        ['Azienda servizi alla persona - anno 2023', LEFT, LEFT, LEFT],
        ['Obiettivo', 'Indicatore', 'Valore atteso', 'Valore rilevato'],
        ["Curare l'accoglienza", 'Ospiti con piano individuale', '>= 90%', 0.93],
        ["Curare l'accoglienza", 'Famiglie soddisfatte', pct(0.85), 0.82],
        ["Curare l'accoglienza", 'Posti letto occupati', '>= 97%', 98.4],
        ['Ridurre le cadute', 'Cadute per ospite', '<= 0,5', 0.42],
      ],
    },
  ],
  expected: {
    about: '0,93 against 90% is 93% or a question, never 1% achieved.',
    exit: 0,
    year: 2023,
    sheets: [
      {
        name: 'Indicatori',
        layout: 'table',
        blocks: [
          {
            columns: {
              A: 'objectiveTitle',
              B: 'indicator',
              C: 'target',
              D: oneOf('actual', 'actual:2023'),
            },
          },
        ],
      },
    ],
    objectives: [
      { title: contains('accoglienza'), departments: [], counted: oneOf(1, 3) },
      { title: contains('cadute'), departments: [], achievement: 100 },
    ],
    indicators: [
      indicator(
        'Ospiti con piano individuale',
        target('>=', 90, '%'),
        oneOf({ value: 93 }, { confidence: 'low' }),
        measuredOrAsked(REACHED),
      ),
      indicator(
        'Famiglie soddisfatte',
        target('>=', 85, '%'),
        oneOf({ value: 82 }, { confidence: 'low' }),
        measuredOrAsked(short(82, 85)),
      ),
      indicator('Posti letto occupati', target('>=', 97, '%'), actual(98.4), REACHED),
      indicator('Cadute per ospite', target('<=', 0.5), actual(0.42), REACHED),
    ],
    errors: [],
  },
};

/** Footnote marks, thousands and millions in words, a struck-out target, ranges, remarks. */
export const segniEParole: DrawnCase = {
  name: 'autorita-portuale-note-e-migliaia',
  author: 'Segretariato',
  sheets: [
    {
      name: 'Consuntivo 2023',
      headers: [2],
      rows: [
        ['Autorità di sistema portuale – performance 2023', LEFT, LEFT, LEFT, LEFT],
        ['Cod.', 'Obiettivo', 'Indicatore', 'Target 2023', 'Risultato 2023'],
        ['PO1', 'Ammodernare i moli', 'Investimenti avviati', '>= 1,5 mln €', eur(1480000)],
        [
          'PO2',
          'Snellire le pratiche',
          'Concessioni rilasciate entro 60 gg',
          struck('>= 85%', ' >= 80%'),
          '87,5%*',
        ],
        ['PO3', 'Tenere puliti i fondali', 'Sopralluoghi subacquei', '>= 12', '12 (1)'],
        ['PO4', 'Rispettare le scadenze', 'Bilancio adottato', 'entro il 30/04/2023', '28/04/2023'],
        [
          'PO5',
          'Contenere i costi',
          'Costo del servizio di guardiania',
          '<= 250 mila €',
          '€ 261.000,00',
        ],
        [
          'PO6',
          'Programmare i dragaggi',
          'Giorni di fermo delle banchine',
          'da 10 a 15 giorni',
          '18 giorni',
        ],
        ['PO7', 'Attrarre traffici', 'TEU movimentati', '≥ 120.000', '118.450'],
        ['PO8', 'Semplificare', 'Moduli online', '>= 90% (baseline 75%)', '92%'],
        [NONE],
        ['* dato al netto delle pratiche sospese'],
        ['(1) di cui 3 notturni'],
      ],
    },
  ],
  expected: {
    about:
      'Footnote marks in results, millions and thousands in words, a struck-out target, a range.',
    exit: 0,
    year: 2023,
    sheets: [
      {
        name: 'Consuntivo 2023',
        layout: 'table',
        blocks: [
          {
            columns: {
              A: 'objectiveCode',
              B: 'objectiveTitle',
              C: 'indicator',
              D: ofYear('target', 2023),
              E: ofYear('actual', 2023),
            },
          },
        ],
      },
    ],
    objectives: [
      { code: 'PO1', title: contains('moli') },
      { code: 'PO8', title: 'Semplificare', achievement: 100 },
    ],
    indicators: [
      indicator(
        'Investimenti avviati',
        oneOf(target('>=', 1500000), target('>=', 1.5, contains('m')), noTarget),
        oneOf(actual(1480000), { confidence: 'low' }),
        oneOf(short(1480000, 1500000), is('to-confirm'), is('missing-target')),
      ),
      indicator(
        'Concessioni rilasciate entro 60 gg',
        target('>=', 80, '%', { revisions: oneOf([85], []) }),
        toldAs(87.5),
        measuredOrAsked(REACHED),
      ),
      indicator('Sopralluoghi subacquei', target('>=', 12), toldAs(12), measuredOrAsked(REACHED)),
      indicator('Bilancio adottato', by('2023-04-30'), { date: '2023-04-28' }, REACHED),
      indicator(
        'Costo del servizio di guardiania',
        oneOf(target('<=', 250000), noTarget),
        oneOf(actual(261000), { confidence: 'low' }),
        oneOf(over(261000, 250000), is('to-confirm'), is('missing-target')),
      ),
      // A range, or a change from 10 to 15: asked.
      indicator('Giorni di fermo delle banchine', within(10, 15), actual(18), {
        kind: 'to-confirm',
        percentage: 80,
        met: false,
      }),
      indicator('TEU movimentati', target('>=', 120000), actual(118450), short(118450, 120000)),
      indicator('Moduli online', target('>=', 90, '%'), actual(92), REACHED),
    ],
    errors: [],
    mayErr: [
      { check: 'unreadable-target', about: 'Investimenti avviati' },
      { check: 'unreadable-target', about: 'Costo del servizio di guardiania' },
    ],
  },
};

/** Several indicators in one cell, numbered, with as many targets and results. */
export const piuIndicatori: DrawnCase = {
  name: 'unione-piu-indicatori-in-una-cella',
  author: 'Segreteria',
  sheets: [
    {
      name: 'PDO 2023',
      headers: [1],
      rows: [
        ['Obiettivo', 'Indicatori', 'Target', 'Risultati'],
        [
          'Animare le biblioteche',
          '1) N. letture ad alta voce\n2) N. partecipanti',
          '1) >= 15\n2) >= 400',
          '1) 18\n2) 372',
        ],
        ['Curare i parchi', 'Alberi messi a dimora', '>= 120', 131],
      ],
    },
  ],
  expected: {
    about: 'Two numbered indicators in one cell: split them or ask, never read the list numbers.',
    arguments: ['--anno', '2023'],
    exit: 0,
    year: 2023,
    indicators: [
      {
        ...indicator(
          'N. letture ad alta voce',
          oneOf(target('>=', 15), noTarget),
          oneOf({ value: 18 }, { confidence: 'low' }, noActual),
          oneOf(REACHED, is('to-confirm'), is('missing-target'), is('missing-actual')),
        ),
      },
      {
        ...indicator(
          'N. partecipanti',
          oneOf(target('>=', 400), noTarget),
          oneOf({ value: 372 }, { confidence: 'low' }, noActual),
          oneOf(short(372, 400), is('to-confirm'), is('missing-target'), is('missing-actual')),
        ),
        optional: true,
      },
      indicator('Alberi messi a dimora', target('>=', 120), actual(131), REACHED),
    ],
    errors: [],
    mayErr: [{ check: 'unreadable-target', about: 'N. letture ad alta voce' }],
  },
};

/** Two objectives side by side on one sheet, each with a small table of its own. */
export const affiancate: DrawnCase = {
  name: 'parco-tabelle-affiancate',
  author: 'Direzione tecnica',
  sheets: [
    {
      name: 'Sintesi 2023',
      headers: [2, 3],
      rows: [
        ['Sintesi degli obiettivi 2023', LEFT, LEFT, LEFT, LEFT, LEFT, LEFT],
        [
          'Obiettivo 1 - Difendere il lupo',
          LEFT,
          LEFT,
          NONE,
          'Obiettivo 2 - Sistemare i rifugi',
          LEFT,
          LEFT,
        ],
        ['Indicatore', 'Target', 'Consuntivo', NONE, 'Indicatore', 'Target', 'Consuntivo'],
        ['Recinzioni fornite', '>= 30', 27, NONE, 'Rifugi ristrutturati', '>= 3', 3],
        ['Giornate di ascolto', '>= 5', 6, NONE, 'Spesa sostenuta', '<= € 90.000', fixed(94500)],
      ],
    },
  ],
  expected: {
    about:
      'Two tables side by side: each under its own objective, or the sheet told as not understood.',
    exit: oneOf(0, 1),
    year: 2023,
    objectives: [
      { code: '1', title: contains('lupo'), achievement: 95, counted: 2 },
      { code: '2', title: contains('rifugi'), achievement: 97.5, counted: 2 },
    ],
    indicators: [
      indicator('Recinzioni fornite', target('>=', 30), actual(27), short(27, 30), {
        objective: '1',
      }),
      indicator('Giornate di ascolto', target('>=', 5), actual(6), REACHED, { objective: '1' }),
      indicator('Rifugi ristrutturati', target('>=', 3), actual(3), REACHED, { objective: '2' }),
      indicator('Spesa sostenuta', target('<=', 90000, '€'), actual(94500), over(94500, 90000), {
        objective: '2',
      }),
    ],
    errors: [],
  },
};

/** The body's own generated-looking titles, a summary sheet that repeats the indicators' numbers. */
export const riepilogo: DrawnCase = {
  name: 'comune-foglio-di-riepilogo',
  author: 'Segreteria',
  sheets: [
    {
      name: 'Schede 2023',
      headers: [1],
      rows: [
        ['Codice', 'Obiettivo', 'Responsabile', 'Indicatore', 'Target', 'Consuntivo'],
        ['S1', 'Aprire gli asili', 'Verdi', 'Posti disponibili', '>= 210', 196],
        ['S2', 'Aiutare gli anziani', 'Neri', 'Ore di assistenza domiciliare', '>= 8.000', '8.240'],
        [NONE, NONE, NONE, 'Tempo di attivazione del servizio', '<= 10 gg', '11 gg'],
      ],
    },
    {
      name: 'Riepilogo',
      headers: [1],
      rows: [
        ['Responsabile', 'N. obiettivi', 'Media raggiungimento', 'Premio'],
        ['Verdi', 1, pct(0.9333, 2), eur(1850)],
        ['Neri', 1, pct(0.95), eur(1900)],
        ['Media ente', NONE, pct(0.9417, 2), NONE],
      ],
    },
    {
      name: 'Personale',
      headers: [1],
      rows: [
        ['Matricola', 'Dipendente', 'Comportamenti', 'Obiettivi', 'Valutazione'],
        [101, 'Verdi', 88, 93.33, 90.7],
        [102, 'Neri', 91, 95, 93],
      ],
    },
  ],
  expected: {
    about:
      'Summary and staff sheets with percentages of achievement are no indicator sheets; empty objective cells continue.',
    arguments: ['--anno', '2023'],
    exit: 0,
    year: 2023,
    sheets: [
      {
        name: 'Schede 2023',
        layout: 'table',
        blocks: [
          {
            columns: {
              A: 'objectiveCode',
              B: 'objectiveTitle',
              C: oneOf('department', 'remark', 'ignored'),
              D: 'indicator',
              E: 'target',
              F: oneOf('actual', 'actual:2023'),
            },
            mayAsk: ['C'],
          },
        ],
      },
      { name: 'Riepilogo', layout: 'unrecognised' },
      { name: 'Personale', layout: 'unrecognised' },
    ],
    objectives: [
      { code: 'S1', achievement: 19600 / 210 },
      { code: 'S2', achievement: 95, counted: 2 },
    ],
    indicators: [
      indicator('Posti disponibili', target('>=', 210), actual(196), short(196, 210), {
        objective: 'S1',
      }),
      indicator('Ore di assistenza domiciliare', target('>=', 8000), actual(8240), REACHED, {
        objective: 'S2',
      }),
      indicator(
        'Tempo di attivazione del servizio',
        target('<=', 10, 'gg'),
        actual(11),
        over(11, 10),
        { objective: 'S2' },
      ),
    ],
    errors: [],
  },
};
