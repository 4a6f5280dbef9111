import { LEFT, NONE, UP, fixed, formula, pct } from '../kit/cells';
import {
  REACHED,
  actual,
  bare,
  contains,
  indicator,
  is,
  noActual,
  ofYear,
  oneOf,
  over,
  short,
  target,
  type DrawnCase,
} from '../kit/truth';

/** Rows of areas and objectives stand between those of indicators, saying «Kpi non definito». */
export const areaStrategica: DrawnCase = {
  name: 'camera-area-strategica',
  author: 'Ufficio programmazione',
  sheets: [
    {
      name: 'Allegato 1',
      headers: [3],
      widths: [44, 44, 36, 8, 14, 14, 12],
      rows: [
        [
          'Camera di commercio di Montebruno – Relazione sulla performance 2022',
          LEFT,
          LEFT,
          LEFT,
          LEFT,
          LEFT,
          LEFT,
        ],
        [NONE],
        [
          'Area Strategica/obiettivo strategco',
          'Indicatore',
          'Misura',
          'Peso',
          'Target',
          'Consuntivo',
          'Stato',
        ],
        ['AS1 - COMPETITIVITÀ DELLE IMPRESE', 'Kpi non definito', NONE, NONE, NONE, NONE, '96,47%'],
        [
          'OS1.1 - Accompagnare le imprese nella transizione digitale',
          "Imprese coinvolte negli eventi digitali rispetto all'anno prima",
          'N. imprese coinvolte anno n / N. imprese coinvolte anno n-1',
          '0,20',
          '>= 103,00%',
          '100%',
          '97,09%',
        ],
        [
          UP,
          'Assessment di maturità digitale conclusi',
          'N. assessment conclusi',
          '0,80',
          '>= 120,00',
          '131,00',
          '100,00%',
        ],
        [
          'OS1.2 - Sostenere la presenza sui mercati esteri',
          'Kpi non definito',
          NONE,
          NONE,
          NONE,
          NONE,
          '100,00%',
        ],
        [
          'OS1.3 - Diffondere la mediazione',
          'Durata media delle mediazioni concluse',
          'Somma dei giorni / N. mediazioni concluse',
          '1,00',
          '<= 60,00',
          '66,00',
          '90,00%',
        ],
        ['AS2 - REGOLAZIONE DEL MERCATO', 'Kpi non definito', NONE, NONE, NONE, NONE, '100,00%'],
        [
          'OS2.1 - Vigilare sui prodotti',
          'Controlli su prodotti e strumenti',
          'N. controlli',
          '1,00',
          '>= 45,00',
          '45,00',
          '100,00%',
        ],
      ],
    },
  ],
  expected: {
    about: 'First header family: parent rows between child rows; Stato holds the achievement.',
    exit: 0,
    year: 2022,
    sheets: [
      {
        name: 'Allegato 1',
        layout: 'table',
        blocks: [
          {
            columns: {
              A: oneOf('objectiveTitle', 'area'),
              B: 'indicator',
              C: 'algorithm',
              D: 'weight',
              E: 'target',
              F: 'actual',
              G: 'achievement',
            },
          },
        ],
      },
    ],
    objectives: [
      {
        code: 'OS1.1',
        title: contains('transizione digitale'),
        achievement: 0.2 * (10000 / 103) + 0.8 * 100,
        counted: 2,
      },
      { code: 'OS1.3', title: contains('mediazione'), achievement: 90 },
      { code: 'OS2.1', title: contains('Vigilare'), achievement: 100 },
    ],
    indicators: [
      indicator(
        "Imprese coinvolte negli eventi digitali rispetto all'anno prima",
        target('>=', 103, '%'),
        actual(100),
        short(100, 103),
        { weight: 0.2, stated: 97.09, objective: 'OS1.1' },
      ),
      indicator(
        'Assessment di maturità digitale conclusi',
        target('>=', 120),
        actual(131),
        REACHED,
        {
          weight: 0.8,
          objective: 'OS1.1',
        },
      ),
      indicator(
        'Durata media delle mediazioni concluse',
        target('<=', 60),
        actual(66),
        over(66, 60),
        {
          objective: 'OS1.3',
          stated: 90,
        },
      ),
      indicator('Controlli su prodotti e strumenti', target('>=', 45), actual(45), REACHED, {
        objective: 'OS2.1',
      }),
    ],
    errors: [],
  },
};

const YEARS = [2012, 2013, 2014];
const upper = [
  'INDICATORE',
  'PESO',
  ...YEARS.flatMap((year) => [year, LEFT, LEFT]),
  'Note per analisi scostamenti',
];
const lower = [
  UP,
  UP,
  ...YEARS.flatMap((year) => [
    `Risultato effettivo ${year}`,
    `Target ${year} (Risultato atteso)`,
    '% Realizzazione',
  ]),
  UP,
];
const across = (text: string) => [text, ...Array.from({ length: 11 }, () => LEFT)];

/** Two header levels, three years, one table per objective on the same sheet. */
export const pluriennale: DrawnCase = {
  name: 'camera-pluriennale-2012-2014',
  author: 'Servizio staff',
  sheets: [
    {
      name: 'Cruscotto strategico',
      headers: [3, 4, 9, 10],
      widths: [46, 8],
      rows: [
        across('PIANO DELLA PERFORMANCE 2012-2014 - CRUSCOTTO STRATEGICO'),
        across("OBIETTIVO STRATEGICO 1.1 - Agevolare l'accesso al credito"),
        upper,
        lower,
        [
          'Prestiti garantiti sulle risorse messe a disposizione',
          pct(0.4),
          pct(0.58),
          pct(0.65),
          formula('C5/D5', 0.58 / 0.65, '0.00%'),
          pct(0.61),
          pct(0.55),
          pct(1),
          pct(0.47),
          pct(0.5),
          formula('I5/J5', 0.94, '0.00%'),
          'Una banca ha receduto dalla convenzione',
        ],
        [
          'Imprese beneficiarie di voucher',
          pct(0.35),
          210,
          200,
          pct(1),
          180,
          220,
          formula('F6/G6', 180 / 220, '0.00%'),
          260,
          240,
          pct(1),
          NONE,
        ],
        [
          'Accordi con banche e confidi',
          pct(0.25),
          8,
          8,
          pct(1),
          9,
          9,
          pct(1),
          NONE,
          9,
          NONE,
          'Dato non ancora pervenuto',
        ],
        across("OBIETTIVO STRATEGICO 1.2 - Rafforzare l'attrattività turistica"),
        upper,
        lower,
        [
          'Permanenza media dei turisti (notti)',
          pct(1),
          2.8,
          3,
          formula('C11/D11', 2.8 / 3, '0.00%'),
          3.1,
          3,
          pct(1),
          2.94,
          3.1,
          formula('I11/J11', 2.94 / 3.1, '0.00%'),
          NONE,
        ],
      ],
    },
  ],
  expected: {
    about: 'Second header family: target and actual of three years under a merged year.',
    arguments: ['--anno', '2014'],
    exit: 0,
    year: 2014,
    sheets: [
      {
        name: 'Cruscotto strategico',
        layout: oneOf('table', 'card'),
        blocks: [1, 2].map(() => ({
          columns: {
            A: 'indicator',
            B: 'weight',
            C: 'actual:2012',
            D: 'target:2012',
            F: 'actual:2013',
            G: 'target:2013',
            I: 'actual:2014',
            J: 'target:2014',
            K: oneOf('achievement', 'achievement:2014'),
            L: oneOf('remark', 'ignored'),
          },
        })),
      },
    ],
    objectives: [
      {
        code: '1.1',
        title: contains('accesso al credito'),
        achievement: (0.4 * 94 + 0.35 * 100) / 0.75,
        counted: 2,
      },
      { code: '1.2', title: contains('attrattività turistica'), achievement: 294 / 3.1 },
    ],
    indicators: [
      indicator(
        'Prestiti garantiti sulle risorse messe a disposizione',
        bare(50, '%'),
        actual(47),
        short(47, 50),
        {
          history: { '2012': 58, '2013': 61 },
          weight: 40,
          objective: '1.1',
        },
      ),
      indicator('Imprese beneficiarie di voucher', bare(240), actual(260), REACHED, {
        history: { '2012': 210, '2013': 180 },
      }),
      indicator('Accordi con banche e confidi', bare(9), noActual, is('missing-actual'), {
        history: { '2012': 8, '2013': 9 },
      }),
      indicator('Permanenza media dei turisti (notti)', bare(3.1), actual(2.94), short(2.94, 3.1), {
        objective: '1.2',
      }),
    ],
    findings: [{ check: 'missing-actual', about: 'Accordi con banche e confidi' }],
    errors: [],
  },
};

/** All years of the target in one cell; a sheet of the budget beside it. */
export const missioniProgrammi: DrawnCase = {
  name: 'ministero-missioni-programmi',
  author: 'Direzione generale bilancio',
  sheets: [
    {
      name: 'Piano indicatori',
      headers: [4],
      widths: [28, 28, 40, 40, 26, 16],
      rows: [
        ['PIANO DEGLI INDICATORI E DEI RISULTATI ATTESI DI BILANCIO', LEFT, LEFT, LEFT, LEFT, LEFT],
        ['Rapporto sui risultati – esercizio 2015', LEFT, LEFT, LEFT, LEFT, LEFT],
        [NONE],
        ['Missioni', 'Programmi', 'Obiettivi', 'Indicatori', 'Target', 'Consuntivo 2015'],
        [
          '011 - Competitività e sviluppo delle imprese',
          '005 - Promozione delle imprese',
          'Assistere le imprese che esportano',
          'Imprese assistite sulle richieste pervenute',
          'Anno 2015: >= 90% Anno 2016: >= 95%',
          '86/92',
        ],
        [
          UP,
          UP,
          UP,
          'Tempo medio di rilascio dei certificati di origine',
          'Anno 2015: <= 10 gg. Anno 2016: <= 8 gg.',
          '9 gg.',
        ],
        [
          UP,
          UP,
          'Ascoltare chi partecipa alle iniziative',
          'Gradimento medio dei partecipanti',
          'Anno 2015: >= 3,5\nAnno 2016: >= 3,7',
          '3,2',
        ],
        [
          '012 - Regolazione dei mercati',
          '004 - Vigilanza e tutela',
          'Tutelare la fede pubblica',
          'Laboratori ispezionati',
          'Anno 2016: >= 12',
          NONE,
        ],
        [UP, UP, UP, 'Sopralluoghi presso le imprese', 'Anno 2015: >= 40 Anno 2016: >= 45', 38],
        [
          UP,
          UP,
          UP,
          'Strumenti irregolari sul totale verificato',
          'Anno 2015: <= 5% Anno 2016: <= 4%',
          pct(0.062, 1),
        ],
      ],
    },
    {
      name: 'Bilancio per missioni',
      headers: [1],
      rows: [
        [
          'Missione',
          'Programma',
          'Previsione iniziale',
          'Previsione definitiva',
          'Impegni',
          '% impegnato',
        ],
        ['011', '005', fixed(1250000), fixed(1310000), fixed(1184220.5), pct(0.904, 1)],
        ['012', '004', fixed(640000), fixed(640000), fixed(598110.12), pct(0.9345, 1)],
        ['Totale', NONE, fixed(1890000), fixed(1950000), fixed(1782330.62), pct(0.914, 1)],
      ],
    },
  ],
  expected: {
    about: 'Third header family: targets of all years in one cell; a budget sheet is left alone.',
    exit: 0,
    year: 2015,
    sheets: [
      {
        name: 'Piano indicatori',
        layout: 'table',
        blocks: [
          {
            columns: {
              A: oneOf('area', 'ignored', null),
              B: oneOf('area', 'ignored', null),
              C: 'objectiveTitle',
              D: 'indicator',
              E: 'target',
              F: ofYear('actual', 2015),
            },
            mayAsk: ['A', 'B'],
          },
        ],
      },
      { name: 'Bilancio per missioni', layout: 'unrecognised' },
    ],
    objectives: [
      { title: contains('imprese che esportano'), achievement: 100, counted: 2 },
      { title: contains('Ascoltare'), achievement: 320 / 3.5 },
      { title: contains('fede pubblica'), counted: 2 },
    ],
    indicators: [
      indicator(
        'Imprese assistite sulle richieste pervenute',
        target('>=', 90, '%', { byYear: { '2015': 90, '2016': 95 } }),
        actual(8600 / 92, { numerator: 86, denominator: 92 }),
        REACHED,
      ),
      indicator(
        'Tempo medio di rilascio dei certificati di origine',
        target('<=', 10, 'gg', { byYear: { '2015': 10, '2016': 8 } }),
        actual(9),
        REACHED,
      ),
      indicator(
        'Gradimento medio dei partecipanti',
        target('>=', 3.5),
        actual(3.2),
        short(3.2, 3.5),
      ),
      indicator(
        'Laboratori ispezionati',
        { kind: 'none', byYear: { '2016': 12 } },
        noActual,
        is('not-due'),
      ),
      indicator('Sopralluoghi presso le imprese', target('>=', 40), actual(38), short(38, 40)),
      indicator(
        'Strumenti irregolari sul totale verificato',
        target('<=', 5, '%'),
        actual(6.2),
        over(6.2, 5),
      ),
    ],
    errors: [],
  },
};
