import { ASSISTED, CHAMBER, EVENTS } from './chamber';
import { table, tableWithoutCodes } from './drawing';
import { confirmActual, counts, judge, pending, QUIET, REASON, scored, told } from './people';
import type { DrawnSheet, Right, Scenario } from './scenario';

const TYPED = [confirmActual('A01/2', 38), ...judge('A02', 96)];
const HOLDS: Right = {
  indicators: { 'Imprese formate': [counts(38)], 'Imprese assistite': [counts(44)] },
  objectives: { 'Assistere le imprese': [scored(96)], 'Ridurre i tempi': [pending] },
  indicatorCount: 4,
  silent: QUIET,
};
const NAMELESS = [
  confirmActual('SCHEDE-RIDURRE-I-TEMPI/2', 38),
  ...judge('SCHEDE-ASSISTERE-LE-IMPRESE', 96),
];

const moved = (name: string, after: readonly DrawnSheet[]): readonly Scenario[] =>
  (['in-place', 'fresh-copy'] as const).map((how) => ({
    name: `${name}, ${how}`,
    first: table(CHAMBER),
    typed: TYPED,
    runs: [{ sheets: after, how, right: HOLDS }],
  }));

const [SHEET] = table(CHAMBER);
const rowsAndMore = (SHEET?.rows ?? []).map((row, index) =>
  index === 0 ? row : [row[0] ?? null, index === 1 ? 'Fonte' : 'Protocollo', ...row.slice(1)],
);

export const PLACES: readonly Scenario[] = [
  ...moved('the sheet is renamed', table(CHAMBER, 2023, 'Piano integrato')),
  ...moved('the table is split over two sheets', [
    ...table(CHAMBER.slice(0, 2), 2023, 'Parte prima'),
    ...table(CHAMBER.slice(2), 2023, 'Parte seconda'),
  ]),
  ...moved('a column is inserted', [{ name: 'Schede', rows: rowsAndMore }]),
  ...moved('rows are inserted above the table', [
    { name: 'Schede', rows: [['Camera di commercio'], [null], ...(SHEET?.rows ?? [])] },
  ]),
  ...moved('the column of codes is deleted', tableWithoutCodes(CHAMBER)),
  ...(['in-place', 'fresh-copy'] as const).map((how) => ({
    name: `a column of codes is added, ${how}`,
    first: tableWithoutCodes(CHAMBER),
    typed: NAMELESS,
    runs: [{ sheets: table(CHAMBER), how, right: HOLDS }],
  })),
  {
    name: 'the sheet without codes is renamed',
    first: tableWithoutCodes(CHAMBER),
    typed: NAMELESS,
    runs: [
      {
        sheets: tableWithoutCodes(CHAMBER).map(({ rows }) => ({ name: 'Piano integrato', rows })),
        how: 'in-place',
        right: HOLDS,
      },
    ],
  },
  {
    name: 'an objective vanishes and comes back',
    first: table(CHAMBER),
    typed: [confirmActual('A01/2', 38), ...judge('A02', 96)],
    runs: [
      {
        sheets: table(CHAMBER.filter((row) => row !== ASSISTED)),
        how: 'in-place',
        right: {
          indicatorCount: 3,
          kept: [96, REASON],
          findings: [told('A02', 'Assistere le imprese')],
        },
      },
      { how: 'in-place', right: { kept: [96, REASON] } },
      { sheets: table(CHAMBER), how: 'in-place', right: HOLDS },
    ],
  },
  {
    name: 'an objective with a confirmed result vanishes from a fresh copy and comes back',
    first: table(CHAMBER),
    typed: [confirmActual('A02/1', 47)],
    runs: [
      {
        sheets: table(CHAMBER.filter((row) => row !== ASSISTED)),
        how: 'fresh-copy',
        right: { kept: [47], findings: [told('A02', 'Imprese assistite')] },
      },
      {
        sheets: table(CHAMBER),
        how: 'fresh-copy',
        right: { indicators: { 'A02/1': [counts(47)] }, silent: QUIET },
      },
    ],
  },
  {
    name: 'all but one objective vanish',
    first: table(CHAMBER),
    typed: TYPED,
    runs: [
      {
        sheets: table([EVENTS]),
        how: 'in-place',
        right: {
          indicatorCount: 1,
          indicators: { 'A03/1': [counts(7)] },
          kept: [38, 96, REASON],
          findings: [told('A01', 'Imprese formate'), told('A02', 'Assistere le imprese')],
        },
      },
    ],
  },
];
