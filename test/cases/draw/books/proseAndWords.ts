import { LEFT, NONE, UP, pct } from '../kit/cells';
import {
  REACHED,
  actual,
  bare,
  contains,
  indicator,
  is,
  leftOut,
  measured,
  measuredOrAsked,
  noActual,
  ofYear,
  oneOf,
  short,
  target,
  toldAs,
  type DrawnCase,
} from '../kit/truth';

/** A park's report: no codes, results told in sentences with other numbers around. */
export const parcoProsa: DrawnCase = {
  name: 'ente-parco-risultati-in-prosa',
  author: 'Direzione',
  sheets: [
    {
      name: 'Rendicontazione',
      headers: [2],
      widths: [26, 30, 34, 14, 60, 20],
      rows: [
        [
          'Ente Parco delle Dolomie – Relazione sulla performance 2023',
          LEFT,
          LEFT,
          LEFT,
          LEFT,
          LEFT,
        ],
        [
          'Obiettivo operativo',
          'Effetti attesi',
          'Indicatore',
          'Target 2023',
          'Relazione sul risultato raggiunto',
          'Stakeholder',
        ],
        [
          'Tutela della fauna',
          'Conoscere meglio le popolazioni',
          'Censimenti svolti',
          '>= 4',
          'Nel corso del 2023 sono stati svolti 5 censimenti, di cui 2 notturni e 3 diurni, con 37 volontari.',
          'Cittadini',
        ],
        [
          UP,
          'Indennizzi più rapidi',
          'Indennizzi definiti entro 60 giorni',
          '>= 90%',
          'Al 31 dicembre risultano definite 118 pratiche su 127, pari al 92,9%.',
          'Agricoltori',
        ],
        [
          'Fruizione sostenibile',
          'Sentieri sicuri',
          'Km di sentieri manutenuti',
          '>= 120',
          'Manutenuti 98,5 km; altri 30 km sono in programma per il 2024.',
          'Visitatori',
        ],
        [
          UP,
          'Visitatori soddisfatti',
          'Indice di gradimento',
          '>= 4,2',
          'Indice medio 4,35 su 5 (questionari raccolti: 612).',
          'Visitatori',
        ],
        [
          'Educazione ambientale',
          'Ragazzi consapevoli',
          'Scuole coinvolte',
          '>= 25',
          'Attività rinviata al 2024 per mancanza di personale.',
          'Scuole',
        ],
        [
          UP,
          NONE,
          'Tempo medio di rilascio dei nulla osta',
          '<= 30 giorni',
          'Il tempo medio è risultato di circa 28 giorni, contro i 35 del 2022.',
          'Imprese',
        ],
        [UP, NONE, 'Guide formate', '>= 10', 'Formate n. 12 guide.', 'Guide'],
      ],
    },
  ],
  expected: {
    about: 'Results in prose with other numbers around; no codes; nothing may be misread.',
    exit: 0,
    year: 2023,
    sheets: [
      {
        name: 'Rendicontazione',
        layout: 'table',
        blocks: [
          {
            columns: {
              A: 'objectiveTitle',
              B: leftOut,
              C: 'indicator',
              D: ofYear('target', 2023),
              E: oneOf('actual', 'actual:2023'),
              F: leftOut,
            },
            mayAsk: ['B', 'F'],
          },
        ],
      },
    ],
    objectives: [
      { title: 'Tutela della fauna' },
      { title: 'Fruizione sostenibile' },
      { title: 'Educazione ambientale' },
    ],
    indicators: [
      indicator('Censimenti svolti', target('>=', 4), toldAs(5), measuredOrAsked(REACHED)),
      indicator(
        'Indennizzi definiti entro 60 giorni',
        target('>=', 90, '%'),
        actual(92.9, { numerator: oneOf(118, null), denominator: oneOf(127, null) }),
        REACHED,
      ),
      indicator(
        'Km di sentieri manutenuti',
        target('>=', 120),
        toldAs(98.5),
        measuredOrAsked(short(98.5, 120)),
      ),
      indicator('Indice di gradimento', target('>=', 4.2), toldAs(4.35), measuredOrAsked(REACHED)),
      indicator(
        'Scuole coinvolte',
        target('>=', 25),
        oneOf(noActual, { confidence: 'low' }),
        oneOf(is('missing-actual'), is('to-confirm')),
      ),
      indicator(
        'Tempo medio di rilascio dei nulla osta',
        target('<=', 30, 'gg'),
        oneOf({ confidence: 'low' }, noActual),
        oneOf(is('to-confirm'), is('missing-actual')),
      ),
      indicator('Guide formate', target('>=', 10), actual(12), REACHED),
    ],
    errors: [],
  },
};

/** A small professional body: no title, no codes; «Obiettivo 2023» holds the targets. */
export const ordineProfessionale: DrawnCase = {
  name: 'ordine-obiettivo-vuol-dire-target',
  author: 'Segreteria',
  sheets: [
    {
      name: 'Foglio1',
      headers: [1],
      rows: [
        ['Attività', 'Indicatore', 'Obiettivo 2023', 'Risultato 2023'],
        ['Albo', 'Iscrizioni istruite nei termini', '95%', '86/88'],
        ['Formazione', 'Eventi formativi accreditati', '>= 15', '7 su 15'],
        ['Formazione', 'Iscritti in regola con i crediti', '>80%', pct(0.8)],
        ['Tutela', 'Segnalazioni gestite', '100%', '100%'],
        ['Comunicazione', 'Newsletter inviate', '11', '12'],
      ],
    },
    { name: 'Foglio2', rows: [] },
    { name: 'Foglio3', rows: [] },
  ],
  expected: {
    about: '«Obiettivo 2023» is the target here, not a title: by content, or ask.',
    exit: 0,
    year: 2023,
    sheets: [
      {
        name: 'Foglio1',
        layout: 'table',
        blocks: [
          {
            columns: {
              A: oneOf('objectiveTitle', 'area', 'ignored', null),
              B: 'indicator',
              C: oneOf('target', 'target:2023', 'ignored', null),
              D: ofYear('actual', 2023),
            },
            mayAsk: ['A', 'C'],
          },
        ],
      },
    ],
    indicators: [
      indicator(
        'Iscrizioni istruite nei termini',
        oneOf(bare(95, '%'), { kind: 'none' }),
        actual(8600 / 88, { numerator: 86, denominator: 88 }),
        oneOf(REACHED, is('missing-target')),
      ),
      indicator(
        'Eventi formativi accreditati',
        oneOf(target('>=', 15), { kind: 'none' }),
        oneOf({ value: 7 }, { confidence: 'low' }),
        oneOf(short(7, 15), is('to-confirm'), is('missing-target')),
      ),
      indicator(
        'Iscritti in regola con i crediti',
        oneOf(target('>', 80, '%'), { kind: 'none' }),
        actual(80),
        oneOf({ kind: 'measured', percentage: 99.99, met: false }, is('missing-target')),
      ),
      indicator(
        'Segnalazioni gestite',
        oneOf(bare(100, '%'), { kind: 'none' }),
        actual(100),
        oneOf(REACHED, is('missing-target')),
      ),
      indicator(
        'Newsletter inviate',
        oneOf(bare(11), { kind: 'none' }),
        actual(12),
        oneOf(REACHED, is('missing-target')),
      ),
    ],
    errors: [],
  },
};

/** Bare numbers whose direction a column tells; weights that do not add up. */
export const polarita: DrawnCase = {
  name: 'ministero-polarita-e-pesi',
  author: 'OIV - struttura tecnica',
  sheets: [
    {
      name: 'Obiettivi specifici',
      headers: [3],
      rows: [
        [
          'Ministero delle acque – Relazione sulla performance 2023',
          LEFT,
          LEFT,
          LEFT,
          LEFT,
          LEFT,
          LEFT,
          LEFT,
          LEFT,
        ],
        [NONE],
        [
          'Obiettivo specifico',
          'Indicatore',
          'Metodo di calcolo',
          'Polarità',
          'Peso',
          'Valore di partenza',
          'Valore target 2023',
          'Valore consuntivo 2023',
          'U.O. responsabile',
        ],
        [
          'OS.1 Ridurre le perdite di rete',
          'Perdite sul volume immesso',
          'Volume perso / volume immesso',
          'Decrescente',
          0.5,
          pct(0.42),
          pct(0.4),
          pct(0.412, 1),
          'Direzione infrastrutture',
        ],
        [
          'OS.1 Ridurre le perdite di rete',
          'Km di condotte sostituite',
          'Somma dei km',
          'Crescente',
          0.4,
          110,
          150,
          156,
          'Direzione infrastrutture',
        ],
        [
          'OS.2 Rispondere prima',
          'Giorni medi di risposta alle istanze',
          'Media aritmetica',
          'Decrescente',
          1,
          48,
          40,
          44,
          'Direzione affari generali',
        ],
      ],
    },
  ],
  expected: {
    about: 'A polarity column turns bare numbers into ceilings; weights of OS.1 add up to 0.9.',
    exit: 0,
    year: 2023,
    sheets: [
      {
        name: 'Obiettivi specifici',
        layout: 'table',
        blocks: [
          {
            columns: {
              A: 'objectiveTitle',
              B: 'indicator',
              C: 'algorithm',
              D: 'polarity',
              E: 'weight',
              F: 'baseline',
              G: ofYear('target', 2023),
              H: ofYear('actual', 2023),
              I: 'department',
            },
          },
        ],
      },
    ],
    objectives: [
      {
        title: contains('perdite di rete'),
        achievement: (0.5 * 97 + 0.4 * 100) / 0.9,
        counted: 2,
        departments: ['Direzione infrastrutture'],
      },
      { title: contains('Rispondere prima'), achievement: 90 },
    ],
    indicators: [
      indicator('Perdite sul volume immesso', target('<=', 40, '%'), actual(41.2), measured(97), {
        polarity: 'down',
        weight: 0.5,
      }),
      indicator('Km di condotte sostituite', target('>=', 150), actual(156), REACHED, {
        polarity: 'up',
        weight: 0.4,
      }),
      indicator(
        'Giorni medi di risposta alle istanze',
        target('<=', 40),
        actual(44),
        measured(90),
        { polarity: 'down' },
      ),
    ],
    findings: [{ check: 'weights-sum' }],
    errors: [{ check: 'weights-sum' }],
  },
};

/** Bare numbers where less is better and only the printed percentage shows it. */
export const versoTaciuto: DrawnCase = {
  name: 'unione-comuni-verso-taciuto',
  author: 'Ufficio unico',
  sheets: [
    {
      name: 'Obiettivi 2023',
      headers: [1],
      rows: [
        ['Obiettivo', 'Indicatore', 'Target 2023', 'Consuntivo 2023', '% raggiungimento'],
        ['Pagare prima', 'Tempo medio di pagamento (giorni)', 30, 25, pct(1)],
        ['Pagare prima', 'Fatture contestate', 5, 3, pct(1)],
        ['Servire meglio', 'Sportelli aperti', 10, 9, pct(0.9)],
      ],
    },
  ],
  expected: {
    about:
      'A bare number is read as at least, but 25 days of 30 with a printed 100% must not become 83,33%.',
    exit: 0,
    year: 2023,
    indicators: [
      indicator(
        'Tempo medio di pagamento (giorni)',
        oneOf(target('<=', 30), bare(30)),
        oneOf({ value: 25 }),
        oneOf(REACHED, is('to-confirm')),
      ),
      indicator(
        'Fatture contestate',
        oneOf(target('<=', 5), bare(5)),
        oneOf({ value: 3 }),
        oneOf(REACHED, is('to-confirm')),
      ),
      indicator('Sportelli aperti', bare(10), actual(9), measured(90)),
    ],
    errors: [],
  },
};
