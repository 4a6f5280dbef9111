import { ASSISTED, EVENTS, FILES, TRAINED, withActual, withName } from './chamber';
import { table } from './drawing';
import { confirmActual, confirmTarget, counts, doesNotCount, QUIET, stale, told } from './people';
import type { DrawnSheet, IndicatorTruth, Right, Scenario } from './scenario';

const named = (name: string) => withName(name, TRAINED);
const sheetsWith = (...names: readonly string[]) => table([FILES, ...names.map(named), EVENTS]);

/** A result is confirmed where there is none; then the name of its row changes. */
const renamed = (
  what: string,
  [before, after]: readonly [string, string],
  right: Right,
): readonly Scenario[] =>
  (['in-place', 'fresh-copy'] as const).map((how) => ({
    name: `${what}, ${how}`,
    first: sheetsWith(before),
    typed: [confirmActual('A01/2', 38)],
    runs: [{ sheets: sheetsWith(after), how, right: { kept: [38], ...right } }],
  }));

const SAME: Right = { indicators: { 'A01/2': [counts(38)] }, silent: QUIET };
const sameOr = (other: IndicatorTruth): Right => ({ indicators: { 'A01/2': [counts(38), other] } });
const OTHER: Right = { indicators: { 'A01/2': [doesNotCount] } };

const TWO = (first: number, second: number): readonly DrawnSheet[] =>
  table([
    withActual(`circa ${first} imprese`, ASSISTED),
    withActual(`circa ${second} imprese`, ASSISTED),
    EVENTS,
  ]);
const BOTH = [confirmActual('A02/1', 41), confirmActual('A02/2', 29)];

export const NAMES: readonly Scenario[] = [
  ...renamed('a name changes by a letter', ['Imprese formate', 'Imprese formatte'], SAME),
  ...renamed('a letter that fell out is put in', ['Imprse formate', 'Imprese formate'], SAME),
  ...renamed(
    'a name changes by capitals, accents and spaces',
    ['Imprese formate in città', 'IMPRESE  formate in citta’'],
    SAME,
  ),
  ...renamed(
    'a word is shortened',
    ['Numero di imprese formate', 'N. di imprese formate'],
    sameOr(doesNotCount),
  ),
  ...renamed(
    'a word that changes the meaning is added',
    ['Imprese formate', 'Imprese agricole formate'],
    OTHER,
  ),
  ...renamed('a name changes altogether', ['Imprese formate', 'Reclami risolti'], {
    ...OTHER,
    findings: [told('Imprese formate', '38')],
  }),
  ...renamed(
    'another site takes the row',
    ['Imprese formate nella sede A', 'Imprese formate nella sede B'],
    OTHER,
  ),
  ...renamed(
    'another year takes the row',
    ['Imprese formate nel 2022', 'Imprese formate nel 2023'],
    OTHER,
  ),
  ...renamed(
    'another list number takes the row',
    ['Linea 1: imprese formate', 'Linea 2: imprese formate'],
    OTHER,
  ),
  ...renamed('“non” is put in', ['Imprese formate', 'Imprese non formate'], OTHER),
  {
    name: 'of two sites the confirmed one is deleted',
    first: sheetsWith('Imprese formate nella sede A', 'Imprese formate nella sede B'),
    typed: [confirmActual('A01/2', 38)],
    runs: [
      {
        sheets: sheetsWith('Imprese formate nella sede B'),
        how: 'in-place',
        right: { ...OTHER, kept: [38], findings: [told('sede A', '38')] },
      },
    ],
  },
  {
    name: 'two sites change places',
    first: sheetsWith('Imprese formate nella sede A', 'Imprese formate nella sede B'),
    typed: [confirmActual('A01/2', 38), confirmActual('A01/3', 26)],
    runs: [
      {
        sheets: sheetsWith('Imprese formate nella sede B', 'Imprese formate nella sede A'),
        how: 'in-place',
        right: {
          indicators: {
            'Imprese formate nella sede A': [counts(38)],
            'Imprese formate nella sede B': [counts(26)],
          },
          silent: QUIET,
        },
      },
    ],
  },
  {
    name: 'a third site is put above two',
    first: sheetsWith('Imprese formate nella sede B', 'Imprese formate nella sede C'),
    typed: [confirmActual('A01/2', 38), confirmActual('A01/3', 26)],
    runs: [
      {
        sheets: sheetsWith(
          'Imprese formate nella sede A',
          'Imprese formate nella sede B',
          'Imprese formate nella sede C',
        ),
        how: 'fresh-copy',
        right: {
          indicators: {
            'Imprese formate nella sede A': [doesNotCount],
            'Imprese formate nella sede B': [counts(38)],
            'Imprese formate nella sede C': [counts(26)],
          },
        },
      },
    ],
  },
  {
    name: 'two rows of one name stand as they were',
    first: TWO(40, 30),
    typed: BOTH,
    runs: [
      {
        how: 'in-place',
        right: { indicators: { 'A02/1': [counts(41)], 'A02/2': [counts(29)] }, silent: QUIET },
      },
    ],
  },
  {
    name: 'a row is inserted between two of one name',
    first: TWO(40, 30),
    typed: BOTH,
    runs: [
      {
        sheets: table([
          withActual('circa 40 imprese', ASSISTED),
          withActual(12, withName('Reclami risolti', ASSISTED)),
          withActual('circa 30 imprese', ASSISTED),
          EVENTS,
        ]),
        how: 'in-place',
        right: {
          indicators: { 'A02/1': [counts(41)], 'A02/2': [counts(12)], 'A02/3': [counts(29)] },
        },
      },
    ],
  },
  {
    name: 'the first of two of one name is deleted',
    first: TWO(40, 30),
    typed: BOTH,
    runs: [
      {
        sheets: table([withActual('circa 30 imprese', ASSISTED), EVENTS]),
        how: 'in-place',
        right: {
          indicators: { 'A02/1': [counts(29), doesNotCount] },
          kept: [41],
          findings: [told('41', 'Imprese assistite')],
        },
      },
    ],
  },
  {
    name: 'a third of the same name is put above two',
    first: TWO(40, 30),
    typed: BOTH,
    runs: [
      {
        sheets: table([
          withActual('circa 25 imprese', ASSISTED),
          withActual('circa 40 imprese', ASSISTED),
          withActual('circa 30 imprese', ASSISTED),
          EVENTS,
        ]),
        how: 'fresh-copy',
        right: {
          indicators: {
            'A02/1': [doesNotCount],
            'A02/2': [counts(41), doesNotCount],
            'A02/3': [counts(29), doesNotCount],
          },
          kept: [41, 29],
        },
      },
    ],
  },
  {
    name: 'two of one name change places',
    first: TWO(40, 30),
    typed: BOTH,
    runs: [
      {
        sheets: TWO(30, 40),
        how: 'in-place',
        right: {
          indicators: { 'A02/1': [counts(29), stale], 'A02/2': [counts(41), stale] },
          kept: [41, 29],
        },
      },
    ],
  },
  {
    name: 'a confirmed target’s row changes its name altogether',
    first: table([FILES, EVENTS]),
    typed: [confirmTarget('A01/1', 187)],
    runs: [
      {
        sheets: table([withName('Reclami risolti', FILES), EVENTS]),
        how: 'in-place',
        right: {
          indicators: { 'A01/1': [counts(150, 200), doesNotCount] },
          kept: [187],
          findings: [told('Pratiche evase', '187')],
        },
      },
    ],
  },
];
