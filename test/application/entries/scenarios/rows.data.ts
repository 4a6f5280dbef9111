import {
  ASSISTED,
  CHAMBER,
  EVENTS,
  FILES,
  TRAINED,
  withActual,
  withName,
  withTarget,
} from './chamber';
import { table, tableWithoutCodes } from './drawing';
import {
  accept,
  ACCEPTED_BECAUSE,
  check,
  confirmActual,
  counts,
  doesNotCount,
  judge,
  pending,
  QUIET,
  scored,
  told,
} from './people';
import type { DrawnSheet, Edit, Right, Scenario } from './scenario';

const TYPED: readonly Edit[] = [
  confirmActual('A01/2', 38),
  confirmActual('A03/1', 8),
  ...judge('A02', 96),
];
const NEW = withName('Reclami risolti', FILES);
const FOLLOWS: Right = {
  indicators: {
    'Pratiche evase': [counts(150)],
    'Imprese formate': [counts(38)],
    'Imprese assistite': [counts(44)],
    'Eventi organizzati': [counts(8)],
  },
  objectives: { 'Assistere le imprese': [scored(96)], 'Promuovere il territorio': [pending] },
  silent: ['confirmation-stale', 'code-moved', 'input-unreadable'],
};
const withNew: Right = {
  ...FOLLOWS,
  indicators: { ...FOLLOWS.indicators, 'Reclami risolti': [counts(150)] },
};

const moved = (name: string, after: readonly DrawnSheet[], right: Right): readonly Scenario[] =>
  (['in-place', 'fresh-copy'] as const).map((how) => ({
    name: `${name}, ${how}`,
    first: table(CHAMBER),
    typed: TYPED,
    runs: [
      { sheets: after, how, right },
      { how: 'in-place', right },
    ],
  }));

const nameless = (right: Right): Right => ({ ...right, silent: QUIET });

export const ROWS: readonly Scenario[] = [
  ...moved('a row is inserted above', table([NEW, ...CHAMBER]), withNew),
  ...moved('a row is inserted between', table([FILES, NEW, TRAINED, ASSISTED, EVENTS]), withNew),
  ...moved('a row is inserted below', table([FILES, TRAINED, NEW, ASSISTED, EVENTS]), withNew),
  ...moved('a row without a result is inserted above', table([withActual(null, NEW), ...CHAMBER]), {
    ...FOLLOWS,
    indicators: { ...FOLLOWS.indicators, 'Reclami risolti': [doesNotCount] },
    findings: [check('missing-actual', 'A01/1')],
  }),
  ...moved(
    'the rows of an objective change places',
    table([TRAINED, FILES, ASSISTED, EVENTS]),
    FOLLOWS,
  ),
  ...moved('the objectives change places', table([EVENTS, ASSISTED, TRAINED, FILES]), FOLLOWS),
  ...moved('the neighbour above is deleted', table([TRAINED, ASSISTED, EVENTS]), {
    ...FOLLOWS,
    indicators: { 'A01/1': [counts(38)], 'A02/1': [counts(44)], 'A03/1': [counts(8)] },
  }),
  ...moved('an objective above is deleted', table([ASSISTED, EVENTS]), {
    ...FOLLOWS,
    indicators: { 'A02/1': [counts(44)], 'A03/1': [counts(8)] },
    kept: [38],
  }),
  {
    name: 'the confirmed row itself is deleted, and its neighbour takes its place',
    first: table([FILES, withActual(31, TRAINED), EVENTS]),
    typed: [confirmActual('A01/1', 187)],
    runs: [
      {
        sheets: table([withActual(31, TRAINED), EVENTS]),
        how: 'in-place',
        right: {
          indicators: { 'A01/1': [counts(31)] },
          indicatorCount: 2,
          kept: [187],
          findings: [told('Pratiche evase', '187')],
        },
      },
      {
        sheets: table([FILES, withActual(31, TRAINED), EVENTS]),
        how: 'in-place',
        right: { indicators: { 'A01/1': [counts(187)], 'A01/2': [counts(31)] } },
      },
    ],
  },
  {
    name: 'the confirmed row is deleted and another one without a result takes its place',
    first: table([FILES, TRAINED, EVENTS]),
    typed: [confirmActual('A01/2', 38)],
    runs: [
      {
        sheets: table([FILES, withActual(null, NEW), EVENTS]),
        how: 'in-place',
        right: {
          indicators: { 'A01/2': [doesNotCount] },
          kept: [38],
          findings: [told('Imprese formate', '38')],
        },
      },
    ],
  },
  {
    name: 'rows of sheets without codes are inserted',
    first: tableWithoutCodes(CHAMBER),
    typed: [
      confirmActual('SCHEDE-RIDURRE-I-TEMPI/2', 38),
      ...judge('SCHEDE-ASSISTERE-LE-IMPRESE', 96),
    ],
    runs: [
      {
        sheets: tableWithoutCodes([NEW, ...CHAMBER]),
        how: 'in-place',
        right: nameless({
          indicators: { 'Imprese formate': [counts(38)], 'Reclami risolti': [counts(150)] },
          objectives: { 'Assistere le imprese': [scored(96)], 'Ridurre i tempi': [pending] },
        }),
      },
    ],
  },
  {
    name: 'an objective is inserted above in sheets without codes',
    first: tableWithoutCodes(CHAMBER),
    typed: [
      confirmActual('SCHEDE-PROMUOVERE-IL-TERRITORIO/1', 8),
      ...judge('SCHEDE-ASSISTERE-LE-IMPRESE', 96),
    ],
    runs: [
      {
        sheets: tableWithoutCodes([
          ['', 'Formare il personale', 'Ore di corso', '>= 30', 24],
          ...CHAMBER,
        ]),
        how: 'fresh-copy',
        right: nameless({
          indicators: { 'Eventi organizzati': [counts(8)], 'Ore di corso': [counts(24)] },
          objectives: { 'Assistere le imprese': [scored(96)], 'Formare il personale': [pending] },
        }),
      },
    ],
  },
  {
    name: 'a row is inserted above an accepted missing result',
    first: table(CHAMBER),
    typed: accept('Consuntivo mancante', 'A01/2'),
    runs: [
      {
        how: 'in-place',
        right: { accepted: [check('missing-actual', 'A01/2')], silent: ['missing-actual'] },
      },
      {
        sheets: table([FILES, withActual(null, NEW), TRAINED, ASSISTED, EVENTS]),
        how: 'in-place',
        right: {
          accepted: [check('missing-actual', 'A01/3')],
          findings: [check('missing-actual', 'A01/2')],
          kept: [ACCEPTED_BECAUSE],
        },
      },
    ],
  },
  {
    name: 'the row of an accepted missing result is replaced by another that lacks its result',
    first: table(CHAMBER),
    typed: accept('Consuntivo mancante', 'A01/2'),
    runs: [
      {
        sheets: table([FILES, withActual(null, NEW), ASSISTED, EVENTS]),
        how: 'in-place',
        right: { findings: [check('missing-actual', 'A01/2')], kept: [ACCEPTED_BECAUSE] },
      },
    ],
  },
  {
    name: 'the target of an accepted missing result changes',
    first: table(CHAMBER),
    typed: accept('Consuntivo mancante', 'A01/2'),
    runs: [
      {
        sheets: table([FILES, withTarget('>= 60', TRAINED), ASSISTED, EVENTS]),
        how: 'in-place',
        right: { findings: [check('missing-actual', 'A01/2')], kept: [ACCEPTED_BECAUSE] },
      },
    ],
  },
];
