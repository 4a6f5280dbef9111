import { ASSISTED, CHAMBER, EVENTS, FILES, TRAINED, withActual } from './chamber';
import { table } from './drawing';
import {
  accept,
  ACCEPTED_BECAUSE,
  check,
  confirmActual,
  confirmTarget,
  counts,
  judge,
  pending,
  policy,
  QUIET,
  REASON,
  scored,
  told,
} from './people';
import type { Edit, Right, Run, Scenario } from './scenario';

const NEXT_YEAR = [
  withActual(163, FILES),
  TRAINED,
  withActual(52, ASSISTED),
  withActual(9, EVENTS),
];
const TYPED: readonly Edit[] = [
  confirmActual('A01/1', 187),
  confirmTarget('A03/1', 11),
  ...judge('A02', 96),
  ...accept('Consuntivo mancante', 'A01/2'),
];
const OF_2023: Right = {
  year: 2023,
  indicators: { 'A01/1': [counts(187, 200)], 'A03/1': [counts(7, 11)] },
  objectives: { A02: [scored(96)], A01: [pending] },
  accepted: [check('missing-actual', 'A01/2')],
  silent: QUIET,
};
const SET_ASIDE: Right = {
  year: 2024,
  objectives: { A01: [pending], A02: [pending], A03: [pending] },
  kept: [187, 11, 96, REASON, ACCEPTED_BECAUSE],
  findings: [told('2023'), check('missing-actual', 'A01/2')],
};
const OF_2024: Right = {
  ...SET_ASIDE,
  indicators: { 'A01/1': [counts(163, 200)], 'A02/1': [counts(52)], 'A03/1': [counts(9, 10)] },
};

const turned = (how: Run['how']): Scenario => ({
  name: `the year becomes 2024 and goes back, ${how}`,
  first: table(CHAMBER),
  typed: TYPED,
  runs: [
    { how: 'in-place', right: OF_2023 },
    { sheets: table(NEXT_YEAR, 2024), how, right: OF_2024 },
    { how: 'in-place', right: { ...OF_2024, findings: [] } },
    { sheets: table(CHAMBER), how, right: OF_2023 },
  ],
});

export const YEARS: readonly Scenario[] = [
  turned('in-place'),
  turned('fresh-copy'),
  {
    name: 'the year becomes 2024 at once, without a run between',
    first: table(CHAMBER),
    typed: TYPED,
    runs: [{ sheets: table(NEXT_YEAR, 2024), how: 'in-place', right: OF_2024 }],
  },
  {
    name: 'the title alone becomes 2024 and all results stand',
    first: table(CHAMBER),
    typed: TYPED,
    runs: [
      {
        sheets: table(CHAMBER, 2024),
        how: 'in-place',
        right: {
          ...SET_ASIDE,
          indicators: { 'A01/1': [counts(150, 200)], 'A03/1': [counts(7, 10)] },
        },
      },
    ],
  },
  {
    name: 'people type for 2024 too, and each year keeps its own',
    first: table(CHAMBER),
    typed: TYPED,
    runs: [
      {
        sheets: table(NEXT_YEAR, 2024),
        how: 'in-place',
        right: OF_2024,
        typed: [
          confirmActual('A01/1', 171),
          ...judge('A02', 78, 'Nel 2024 hanno pesato due sedi chiuse'),
        ],
      },
      {
        how: 'in-place',
        right: {
          year: 2024,
          indicators: { 'A01/1': [counts(171, 200)] },
          objectives: { A02: [scored(78)] },
          kept: [187, 11, 96, REASON],
        },
      },
      { sheets: table(CHAMBER), how: 'in-place', right: { ...OF_2023, kept: [171, 78] } },
    ],
  },
  {
    name: 'the year stays, run after run',
    first: table(CHAMBER),
    typed: TYPED,
    runs: [
      { how: 'in-place', right: OF_2023 },
      { how: 'fresh-copy', right: OF_2023 },
    ],
  },
  {
    name: 'nobody typed a year: the cell for it stays empty',
    first: table(CHAMBER),
    typed: [],
    runs: [
      {
        how: 'in-place',
        right: {
          year: 2023,
          empty: [['Parametri', ['Anno di riferimento'], 'Valore']],
        },
      },
      { sheets: table(NEXT_YEAR, 2024), how: 'in-place', right: { year: 2024 } },
    ],
  },
  {
    name: 'a typed year contradicts the sheets',
    first: table(CHAMBER),
    typed: [policy('Anno di riferimento', 2022)],
    runs: [
      {
        how: 'in-place',
        right: { year: 2022, kept: [2022], findings: [told('2022')] },
      },
      { how: 'in-place', right: { year: 2022, kept: [2022], findings: [{ about: ['2022'] }] } },
    ],
  },
  {
    name: 'a typed year agrees with the sheets',
    first: table(CHAMBER),
    typed: [policy('Anno di riferimento', 2023), ...TYPED],
    runs: [{ how: 'in-place', right: { ...OF_2023, kept: [2023] } }],
  },
  {
    name: 'a typed year holds when the title moves on, and that is told',
    first: table(CHAMBER),
    typed: [policy('Anno di riferimento', 2023), ...TYPED],
    runs: [
      {
        sheets: table(CHAMBER, 2024),
        how: 'in-place',
        right: {
          year: 2023,
          indicators: OF_2023.indicators ?? {},
          objectives: OF_2023.objectives ?? {},
          findings: [told('2024')],
        },
      },
    ],
  },
];
