import { CHAMBER } from './chamber';
import { table } from './drawing';
import {
  confirmActual,
  counts,
  judge,
  pending,
  QUIET,
  reason,
  scored,
  scoreOnly,
  stale,
  outcome,
  told,
} from './people';
import type { Edit, Right, Scenario } from './scenario';

const FIRST_WHY = 'La prima valutatrice ha visto le carte del servizio';
const SECOND_WHY = 'Il secondo valutatore ha sentito i responsabili';

/** The workbook has generated sheets of its own; another copy of the first run comes along. */
const twoCopies = (
  name: string,
  own: readonly Edit[],
  other: readonly Edit[],
  right: Right,
): Scenario => ({
  name,
  first: table(CHAMBER),
  typed: own,
  runs: [{ how: 'in-place', earlier: other, right }],
});

const CLEARED: readonly Edit[] = [
  outcome('A02', null),
  scoreOnly('A02', null),
  reason('A02', null),
];

export const TWO_COPIES: readonly Scenario[] = [
  twoCopies('both say the same', judge('A02', 96), judge('A02', 96), {
    objectives: { A02: [scored(96)], A01: [pending] },
    silent: QUIET,
  }),
  twoCopies('only the other is filled', [], [...judge('A02', 96), confirmActual('A01/2', 38)], {
    indicators: { 'A01/2': [counts(38)] },
    objectives: { A02: [scored(96)] },
  }),
  twoCopies('only its own sheets are filled', judge('A02', 96), [], {
    objectives: { A02: [scored(96)] },
    silent: QUIET,
  }),
  twoCopies('each is filled for other objectives', judge('A02', 96), judge('A03', 83), {
    objectives: { A02: [scored(96)], A03: [scored(83)], A01: [pending] },
    silent: QUIET,
  }),
  twoCopies(
    'two evaluators score one objective otherwise',
    judge('A02', 96, FIRST_WHY),
    judge('A02', 83, SECOND_WHY),
    {
      objectives: { A02: [scored(96), pending] },
      kept: [96, FIRST_WHY],
      findings: [told('83')],
    },
  ),
  twoCopies(
    'two evaluators differ about two objectives, and agree about a third',
    [...judge('A01', 64), ...judge('A02', 96), ...judge('A03', 77)],
    [...judge('A01', 64), ...judge('A02', 83), ...judge('A03', 59)],
    {
      objectives: { A01: [scored(64)], A02: [scored(96), pending], A03: [scored(77), pending] },
      kept: [96, 77],
      findings: [told('83'), told('59')],
    },
  ),
  twoCopies(
    'two evaluators agree on the score and give other reasons',
    judge('A02', 96, FIRST_WHY),
    judge('A02', 96, SECOND_WHY),
    {
      objectives: { A02: [scored(96)] },
      kept: [FIRST_WHY],
      findings: [told('secondo valutatore')],
    },
  ),
  twoCopies(
    'two colleagues confirm one result otherwise',
    [confirmActual('A01/2', 38)],
    [confirmActual('A01/2', 35)],
    {
      indicators: { 'A01/2': [counts(38), { is: 'does-not-count' }] },
      kept: [38],
      findings: [told('35')],
    },
  ),
  twoCopies(
    'two colleagues confirm one result alike',
    [confirmActual('A01/2', 38)],
    [confirmActual('A01/2', 38)],
    {
      indicators: { 'A01/2': [counts(38)] },
      silent: QUIET,
    },
  ),
  {
    name: 'the other is older than what was typed since',
    first: table(CHAMBER),
    typed: [...judge('A02', 83, FIRST_WHY), confirmActual('A01/2', 35)],
    runs: [
      {
        how: 'in-place',
        right: { objectives: { A02: [scored(83)] } },
        typed: [...judge('A02', 96, SECOND_WHY), confirmActual('A01/2', 38)],
      },
      {
        how: 'in-place',
        earlier: [...judge('A02', 83, FIRST_WHY), confirmActual('A01/2', 35)],
        right: {
          objectives: { A02: [scored(96)] },
          indicators: { 'A01/2': [counts(38), stale] },
          kept: [96, SECOND_WHY],
        },
      },
    ],
  },
  {
    name: 'a score was cleared on purpose since the other was made',
    first: table(CHAMBER),
    typed: [...judge('A02', 96), ...judge('A03', 83)],
    runs: [
      { how: 'in-place', right: { objectives: { A02: [scored(96)] } }, typed: CLEARED },
      {
        how: 'in-place',
        earlier: [...judge('A02', 96), ...judge('A03', 83)],
        right: { objectives: { A02: [pending], A03: [scored(83)] } },
      },
      { how: 'in-place', right: { objectives: { A02: [pending], A03: [scored(83)] } } },
    ],
  },
  {
    name: 'a score was cleared on purpose, and no other copy comes along',
    first: table(CHAMBER),
    typed: judge('A02', 96),
    runs: [
      { how: 'in-place', right: { objectives: { A02: [scored(96)] } }, typed: CLEARED },
      { how: 'in-place', right: { objectives: { A02: [pending] } } },
      { how: 'fresh-copy', right: { objectives: { A02: [pending] } } },
    ],
  },
  {
    name: 'a confirmed result was cleared on purpose since the other was made',
    first: table(CHAMBER),
    typed: [confirmActual('A01/1', 187)],
    runs: [
      {
        how: 'in-place',
        right: { indicators: { 'A01/1': [counts(187)] } },
        typed: [confirmActual('A01/1', null)],
      },
      {
        how: 'in-place',
        earlier: [confirmActual('A01/1', 187)],
        right: { indicators: { 'A01/1': [counts(150)] } },
      },
    ],
  },
];
