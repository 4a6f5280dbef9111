import { LEFT, NONE, UP, broken, formula, pct } from '../kit/cells';
import {
  REACHED,
  actual,
  bare,
  contains,
  indicator,
  is,
  measured,
  noActual,
  ofYear,
  oneOf,
  over,
  target,
  within,
  type DrawnCase,
} from '../kit/truth';

/** A hospital's budget sheet: two tables with different columns in different order. */
export const ospedaleBudget: DrawnCase = {
  name: 'ospedale-scheda-budget',
  author: 'Controllo di gestione',
  sheets: [
    {
      name: 'UOC Ortopedia',
      headers: [5, 12],
      rows: [
        ['AZIENDA OSPEDALIERA SAN VITALE - Scheda di budget 2023', LEFT, LEFT, LEFT, LEFT, LEFT],
        ['U.O.C. Ortopedia e Traumatologia', LEFT, LEFT, LEFT, LEFT, LEFT],
        [NONE],
        ['AREA EFFICIENZA', LEFT, LEFT, LEFT, LEFT, LEFT],
        [
          'Peso (punti)',
          'Valore atteso 2023',
          'Consuntivo 2023',
          'Indicatore',
          'Obiettivo',
          'Fonte',
        ],
        [
          20,
          '<= 5,8',
          5.6,
          'Degenza media ordinaria (giornate)',
          'Usare meglio i posti letto',
          'SDO',
        ],
        [15, 'tra 80% e 85%', pct(0.873, 1), 'Tasso di occupazione dei posti letto', UP, 'SIO'],
        [
          10,
          '≤ € 1.150.000',
          1212480.35,
          'Spesa per dispositivi medici',
          'Contenere la spesa',
          'CoGe',
        ],
        [NONE],
        [NONE],
        ['AREA QUALITÀ ED ESITI', LEFT, LEFT, LEFT, LEFT, LEFT, LEFT],
        [
          'Obiettivo',
          'Indicatore',
          'Peso',
          'Soglia minima',
          'Valore atteso',
          'Risultato',
          '% raggiungimento',
        ],
        [
          'Operare in tempo',
          'Fratture di femore operate entro 48 ore',
          25,
          '>= 60%',
          '>= 75%',
          '142/181',
          pct(1),
        ],
        [UP, 'Infezioni del sito chirurgico', 15, '<= 3%', '<= 2%', pct(0.024, 1), pct(0.8)],
        [
          'Ascoltare gli utenti',
          'Reclami con risposta entro 30 giorni',
          15,
          '>= 85%',
          '≥ 95%',
          broken('H20/I20', '#DIV/0!'),
          broken('F15/E15', '#DIV/0!'),
        ],
        [NONE],
        ['Totale punti', NONE, formula('A6+A7+A8+C13+C14+C15', 100), NONE, NONE, NONE, NONE],
      ],
    },
  ],
  expected: {
    about:
      'Two tables on a sheet with swapped columns; points; range; money; time words in names; an error.',
    exit: 0,
    year: 2023,
    sheets: [
      {
        name: 'UOC Ortopedia',
        layout: 'table',
        blocks: [
          {
            columns: {
              A: 'weight',
              B: ofYear('target', 2023),
              C: ofYear('actual', 2023),
              D: 'indicator',
              E: 'objectiveTitle',
              F: 'source',
            },
          },
          {
            columns: {
              A: 'objectiveTitle',
              B: 'indicator',
              C: 'weight',
              D: oneOf('ignored', 'remark', 'baseline', null),
              E: 'target',
              F: 'actual',
              G: 'achievement',
            },
            mayAsk: ['D'],
          },
        ],
      },
    ],
    objectives: [
      {
        title: contains('posti letto'),
        achievement: (20 * 100 + 15 * (100 - 230 / 85)) / 35,
        counted: 2,
      },
      { title: contains('Contenere la spesa'), counted: 1 },
      { title: contains('Operare in tempo'), achievement: (25 * 100 + 15 * 80) / 40 },
      {
        title: contains('Ascoltare gli utenti'),
        achievement: null,
        counted: 0,
        proposedScore: null,
      },
    ],
    indicators: [
      indicator('Degenza media ordinaria (giornate)', target('<=', 5.8), actual(5.6), REACHED, {
        weight: 20,
      }),
      indicator(
        'Tasso di occupazione dei posti letto',
        within(80, 85),
        actual(87.3),
        measured(100 - 230 / 85),
      ),
      indicator(
        'Spesa per dispositivi medici',
        target('<=', 1150000, '€'),
        actual(1212480.35),
        over(1212480.35, 1150000),
      ),
      indicator(
        'Fratture di femore operate entro 48 ore',
        target('>=', 75, '%'),
        actual(14200 / 181, { numerator: 142, denominator: 181 }),
        REACHED,
      ),
      indicator('Infezioni del sito chirurgico', target('<=', 2, '%'), actual(2.4), over(2.4, 2), {
        stated: 80,
      }),
      indicator(
        'Reclami con risposta entro 30 giorni',
        target('>=', 95, '%'),
        noActual,
        oneOf(is('missing-actual'), is('to-confirm')),
      ),
    ],
    findings: [
      {
        check: oneOf('missing-actual', 'two-actuals', 'unreadable-actual'),
        about: 'Reclami con risposta entro 30 giorni',
      },
    ],
    errors: [],
  },
};

/** An agency's sheet with formulas, errors, numbers as text and a wrong percentage. */
export const agenziaFormule: DrawnCase = {
  name: 'agenzia-formule-ed-errori',
  author: 'Ufficio sistemi',
  sheets: [
    {
      name: 'Consuntivo',
      headers: [3],
      rows: [
        [
          'Agenzia regionale – Consuntivo degli obiettivi anno 2023',
          LEFT,
          LEFT,
          LEFT,
          LEFT,
          LEFT,
          LEFT,
        ],
        [NONE],
        [
          'Obiettivo',
          'Indicatore',
          'Numeratore',
          'Denominatore',
          'Target',
          'Consuntivo',
          'Grado di raggiungimento',
        ],
        [
          'Controllare',
          'Autocertificazioni verificate',
          2249,
          2500,
          pct(0.9),
          formula('C4/D4', 0.8996, '0%'),
          formula('F4/E4', 0.8996 / 0.9, '0.00%'),
        ],
        [
          UP,
          'Ricorsi accolti',
          1,
          10,
          '<= 10%',
          formula('1-0.9', 0.09999999999999998, '0%'),
          pct(1),
        ],
        [
          UP,
          'Incarichi conclusi',
          0,
          0,
          pct(0.8),
          broken('C6/D6', '#DIV/0!'),
          broken('F6/E6', '#DIV/0!'),
        ],
        ['Archiviare', 'Pratiche archiviate', NONE, NONE, '1.200', '1.250', pct(1)],
        [UP, 'Questionari restituiti', NONE, NONE, 300, 'n.d.', '-'],
        [UP, 'Protocolli digitali', 640, 800, pct(1), formula('C9/D9', 0.8, '0%'), pct(1)],
        [
          'Verificare',
          'Verifiche a campione',
          NONE,
          NONE,
          broken('Piano!B7', '#REF!'),
          12,
          broken('F10/E10', '#REF!'),
        ],
      ],
    },
  ],
  expected: {
    about: 'Formulas, errors, a display that hides, numbers as text, a wrong printed percentage.',
    exit: 0,
    year: 2023,
    sheets: [
      {
        name: 'Consuntivo',
        layout: 'table',
        blocks: [
          {
            columns: {
              A: 'objectiveTitle',
              B: 'indicator',
              C: oneOf('ignored', null),
              D: oneOf('ignored', null),
              E: 'target',
              F: 'actual',
              G: 'achievement',
            },
            mayAsk: ['C', 'D'],
          },
        ],
      },
    ],
    indicators: [
      indicator('Autocertificazioni verificate', bare(90, '%'), actual(89.96), measured(8996 / 90)),
      indicator('Ricorsi accolti', target('<=', 10, '%'), actual(10), REACHED),
      indicator(
        'Incarichi conclusi',
        bare(80, '%'),
        noActual,
        oneOf(is('missing-actual'), is('to-confirm')),
      ),
      indicator('Pratiche archiviate', bare(1200), actual(1250), REACHED),
      indicator('Questionari restituiti', bare(300), noActual, is('missing-actual')),
      indicator('Protocolli digitali', bare(100, '%'), actual(80), measured(80), { stated: 100 }),
      indicator(
        'Verifiche a campione',
        { kind: oneOf('none', 'unreadable'), value: null },
        oneOf(actual(12), { value: 12 }),
        is('missing-target'),
      ),
    ],
    findings: [
      { check: 'display-hides', about: 'Autocertificazioni verificate' },
      {
        check: oneOf('missing-actual', 'two-actuals', 'unreadable-actual'),
        about: 'Incarichi conclusi',
      },
      { check: oneOf('missing-target', 'unreadable-target'), about: 'Verifiche a campione' },
    ],
    errors: [{ check: 'stated-mismatch', about: 'Protocolli digitali' }],
    mayErr: [{ check: 'unreadable-target', about: 'Verifiche a campione' }],
  },
};
