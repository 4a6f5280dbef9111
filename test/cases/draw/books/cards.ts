import type { Pattern } from '../../expected';
import { LEFT, NONE } from '../kit/cells';
import {
  REACHED,
  actual,
  contains,
  indicator,
  is,
  measured,
  noActual,
  oneOf,
  over,
  target,
  type DrawnCase,
} from '../kit/truth';

const card = (
  number: number,
  title: string,
  rows: readonly (readonly string[])[],
  comment: string,
  oiv: string,
) => ({
  name: `Scheda ${number}`,
  headers: [8],
  rows: [
    ['CAMERA DI COMMERCIO DEL LITORALE', LEFT, LEFT, LEFT],
    ['SCHEDA OBIETTIVO – ANNO 2023', LEFT, LEFT, LEFT],
    [NONE],
    [`Obiettivo gestionale n. ${number}`, title, LEFT, LEFT],
    ['Area dirigenziale', 'Anagrafe e regolazione', LEFT, LEFT],
    ['Responsabile', 'dott. Elio Marchi', LEFT, LEFT],
    [NONE],
    ['Indicatore', 'Formula', 'Valore atteso', 'Valore conseguito'],
    ...rows,
    [NONE],
    ['Commento', comment, LEFT, LEFT],
    ['Valutazione OIV', oiv, LEFT, LEFT],
  ],
});

const DEPARTMENTS = oneOf(
  [],
  ['Anagrafe e regolazione'],
  ['Anagrafe e regolazione', 'dott. Elio Marchi'],
);

/** Another chamber's cards: one sheet per objective, other words, results in a column. */
export const altraScheda: DrawnCase = {
  name: 'camera-schede-obiettivo-gestionale',
  author: 'Segretario generale',
  sheets: [
    card(
      3,
      'Ridurre i tempi del registro delle imprese',
      [
        [
          'Pratiche evase entro 5 giorni',
          'N. pratiche evase entro 5 gg / N. pratiche',
          '>= 85%',
          '83,1% (15.204/18.296)',
        ],
        ['Tempo medio di lavorazione', 'Somma dei giorni / N. pratiche', '<= 4 gg', '3,6 gg'],
      ],
      'Nel 2023 le pratiche sono cresciute del 12% e due unità sono state trasferite.',
      '90',
    ),
    card(
      7,
      'Promuovere la mediazione',
      [
        ['Domande di mediazione', 'N. domande', '>= 150', '162'],
        ['Costo medio per procedura', 'Costi / N. procedure', '<= € 210,00', '€ 224,70'],
      ],
      'Le domande erano state 141 nel 2022.',
      '100',
    ),
    {
      name: 'Istruzioni',
      rows: [
        ['Come si compila la scheda'],
        [
          'Nella colonna «Indicatore» si scrive che cosa si misura; in «Valore atteso» il target, per esempio >= 90%.',
        ],
        ['Il «Valore conseguito» si compila entro il 31 gennaio.'],
      ],
    },
  ],
  expected: {
    about: 'Cards of another chamber with other words; an instruction sheet is left alone.',
    exit: 0,
    year: 2023,
    sheets: [
      ...['Scheda 3', 'Scheda 7'].map((name) => ({
        name,
        layout: oneOf('card', 'table'),
        blocks: [
          {
            columns: {
              A: 'indicator',
              B: 'algorithm',
              C: 'target',
              D: oneOf('actual', 'actual:2023'),
            },
          },
        ],
      })),
      { name: 'Istruzioni', layout: 'unrecognised' },
    ],
    objectives: [
      {
        title: contains('registro delle imprese'),
        oiv: { score: oneOf(90, null) },
        counted: 2,
        departments: DEPARTMENTS,
      },
      {
        title: contains('mediazione'),
        oiv: { score: oneOf(100, null) },
        counted: 2,
        departments: DEPARTMENTS,
      },
    ],
    indicators: [
      indicator(
        'Pratiche evase entro 5 giorni',
        target('>=', 85, '%'),
        actual(83.1),
        measured(8310 / 85),
      ),
      indicator('Tempo medio di lavorazione', target('<=', 4, 'gg'), actual(3.6), REACHED),
      indicator('Domande di mediazione', target('>=', 150), actual(162), REACHED),
      indicator(
        'Costo medio per procedura',
        target('<=', 210, '€'),
        actual(224.7),
        over(224.7, 210),
      ),
    ],
    errors: [],
  },
};

const portalCard = (
  code: string,
  title: string,
  targets: readonly [string, string, string],
  weight: string,
) => [
  ['Codice', code],
  ['Titolo', title],
  ['Descrizione', '–'],
  ['Tipologia', 'Indicatore di risultato'],
  ['Obiettivo strategico', "149 – Coordinare meglio le attività per gli italiani all'estero"],
  ['Unità di misura', 'Percentuale'],
  ['Fonte dei dati', 'Elaborazioni interne'],
  ['Algoritmo di calcolo', 'Richieste evase entro 20 giorni / richieste ricevute'],
  ['Peso indicatore', weight],
  ["Target conseguito nell'esercizio precedente", '–'],
  ['Target primo anno', targets[0]],
  ['Target secondo anno', targets[1]],
  ['Target terzo anno', targets[2]],
  ['Note', '–'],
  [NONE],
];

const notYet = (name: string, wished: Pattern) => ({
  ...indicator(
    name,
    oneOf(wished, { kind: oneOf('none', 'unreadable') }),
    noActual,
    oneOf(is('missing-actual'), is('missing-target'), is('not-due')),
  ),
  optional: true,
});

/** Vertical cards come with a later issue: until then they are left alone, never misread. */
export const schedaVerticale: DrawnCase = {
  name: 'ministero-scheda-verticale',
  author: 'Portale',
  sheets: [
    {
      name: 'Indicatori 2023',
      widths: [36, 60],
      rows: [
        ...portalCard(
          '149.1',
          'Richieste evase entro 20 giorni',
          [
            'maggiore o uguale a 90,00%',
            'maggiore o uguale a 90,50%',
            'maggiore o uguale a 91,00%',
          ],
          '60',
        ),
        ...portalCard(
          '149.2',
          'Risorse impiegate su stanziate',
          [
            'maggiore o uguale a 85,00%',
            'maggiore o uguale a 86,00%',
            'maggiore o uguale a 87,00%',
          ],
          '40',
        ),
      ],
    },
  ],
  expected: {
    about: 'Vertical cards: read rightly or left alone.',
    arguments: ['--anno', '2023'],
    exit: oneOf(0, 1),
    sheets: [{ name: 'Indicatori 2023', layout: oneOf('vertical-card', 'unrecognised') }],
    indicators: [
      notYet('Richieste evase entro 20 giorni', target('>=', 90, '%')),
      notYet('Risorse impiegate su stanziate', target('>=', 85, '%')),
    ],
    errors: [],
  },
};

const MONTHS = ['Gen', 'Feb', 'Mar', 'Apr', 'Mag', 'Giu', 'Lug', 'Ago', 'Set', 'Ott', 'Nov', 'Dic'];

/** A grid of months, two rows per item: planned and done. A later issue's work, too. */
export const grigliaMesi: DrawnCase = {
  name: 'asl-griglia-mensile',
  author: 'Dipartimento di prevenzione',
  sheets: [
    {
      name: 'Cronoprogramma 2023',
      headers: [2],
      rows: [
        [
          'ASL Pianura – Dipartimento di prevenzione – attività 2023',
          ...Array.from({ length: 13 }, () => LEFT),
        ],
        ['Attività', 'P/C', ...MONTHS],
        ['Ispezioni nei cantieri', 'P', ...MONTHS.map(() => 10)],
        [NONE, 'C', 8, 9, 10, 12, 11, 10, 7, 4, 10, 11, 9, 8],
        ['Campionamenti di acque', 'P', ...MONTHS.map(() => 5)],
        [NONE, 'C', 5, 5, 5, 5, 5, 6, 6, 6, 5, 5, 4, 4],
      ],
    },
  ],
  expected: {
    about: 'Month grid with planned and done rows: read rightly or left alone.',
    arguments: ['--anno', '2023'],
    exit: oneOf(0, 1),
    sheets: [{ name: 'Cronoprogramma 2023', layout: oneOf('paired-rows', 'unrecognised') }],
    indicators: ['Ispezioni nei cantieri', 'Campionamenti di acque'].map((name) => ({
      ...indicator(
        name,
        oneOf({ kind: 'none' }, { value: oneOf(120, 60) }),
        oneOf(noActual, { value: oneOf(109, 61) }),
        {},
      ),
      optional: true,
    })),
    errors: [],
  },
};
