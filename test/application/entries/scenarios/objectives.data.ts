import { ASSISTED, CHAMBER, EVENTS, FILES, TRAINED, withCode, withTitle } from './chamber';
import { table } from './drawing';
import { confirmActual, counts, judge, pending, QUIET, scored, stale, told } from './people';
import type { DrawnSheet, Edit, FindingTruth, Right, Scenario } from './scenario';

const CONFIRMED: readonly Edit[] = [confirmActual('A02/1', 47), confirmActual('A03/1', 8)];
const JUDGED: readonly Edit[] = [
  ...judge('A02', 96, 'Assistenza apprezzata da tutte le imprese sentite'),
  ...judge('A03', 83, 'Un evento annullato per allerta meteo, non per colpa'),
];
const BY_TITLE: Right = {
  indicators: { 'Imprese assistite': [counts(47)], 'Eventi organizzati': [counts(8)] },
  objectives: {
    'Ridurre i tempi': [pending],
    'Assistere le imprese': [scored(96)],
    'Promuovere il territorio': [scored(83)],
  },
};
const MOVED: FindingTruth = { checks: ['code-moved'] };
const NOT_MOVED_YET: Right = { indicators: BY_TITLE.indicators ?? {}, silent: QUIET };
const NOT_MOVED: Right = { ...BY_TITLE, silent: QUIET };

const after = (name: string, sheets: readonly DrawnSheet[], right: Right): readonly Scenario[] =>
  (['in-place', 'fresh-copy'] as const).map((how) => ({
    name: `${name}, ${how}`,
    first: table(CHAMBER),
    typed: CONFIRMED,
    runs: [
      { how: 'in-place', right: NOT_MOVED_YET, typed: JUDGED },
      { sheets, how, right },
    ],
  }));

const start = [FILES, TRAINED];
const FRESH_OBJECTIVE = ['A02', 'Formare il personale', 'Ore di corso', '>= 30', 24] as const;

export const OBJECTIVES: readonly Scenario[] = [
  ...after('nothing changes', table(CHAMBER), NOT_MOVED),
  ...after(
    'two objectives swap their codes',
    table([...start, withCode('A03', ASSISTED), withCode('A02', EVENTS)]),
    { ...BY_TITLE, findings: [MOVED] },
  ),
  ...after(
    'one is inserted and the rest renumbered',
    table([...start, FRESH_OBJECTIVE, withCode('A03', ASSISTED), withCode('A04', EVENTS)]),
    {
      ...BY_TITLE,
      indicators: { ...BY_TITLE.indicators, 'Ore di corso': [counts(24)] },
      objectives: { ...BY_TITLE.objectives, 'Formare il personale': [pending] },
      findings: [MOVED],
    },
  ),
  ...after(
    'one is deleted and the next takes its code',
    table([...start, withCode('A02', EVENTS)]),
    {
      indicators: { 'A02/1': [counts(8)] },
      objectives: { A02: [scored(83)] },
      findings: [MOVED],
      kept: [47, 96],
    },
  ),
  ...after(
    'one gets a code that was free',
    table([...start, withCode('B07', ASSISTED), EVENTS]),
    BY_TITLE,
  ),
  ...after('a code loses its zero', table([...start, withCode('A2', ASSISTED), EVENTS]), BY_TITLE),
  ...after(
    'a code becomes lower case',
    table([...start, withCode('a02', ASSISTED), EVENTS]),
    NOT_MOVED,
  ),
  ...after(
    'a code gets the letter o',
    table([...start, withCode('Ao2', ASSISTED), EVENTS]),
    BY_TITLE,
  ),
  ...after(
    'a title changes by a letter',
    table([...start, withTitle('Assistere le imprase', ASSISTED), EVENTS]),
    {
      indicators: BY_TITLE.indicators ?? {},
      objectives: { A02: [scored(96)], A03: [scored(83)] },
      silent: ['code-moved'],
    },
  ),
  ...after(
    'a title changes by capitals and spaces',
    table([...start, withTitle('ASSISTERE  le imprese ', ASSISTED), EVENTS]),
    {
      indicators: BY_TITLE.indicators ?? {},
      objectives: { A02: [scored(96)], A03: [scored(83)] },
      silent: QUIET,
    },
  ),
  ...after(
    'a title changes altogether',
    table([...start, withTitle('Digitalizzare gli archivi', ASSISTED), EVENTS]),
    {
      indicators: { 'Imprese assistite': [counts(47), stale], 'Eventi organizzati': [counts(8)] },
      objectives: { A02: [pending], A03: [scored(83)] },
      findings: [told('A02', 'Assistere le imprese')],
      kept: [47, 96],
    },
  ),
  ...after(
    'the title and the indicator change altogether',
    table([...start, FRESH_OBJECTIVE, EVENTS]),
    {
      indicators: { 'A02/1': [counts(24)], 'A03/1': [counts(8)] },
      objectives: { A02: [pending], A03: [scored(83)] },
      findings: [told('A02', 'Assistere le imprese')],
      kept: [47, 96],
    },
  ),
  {
    name: 'two titles that differ by one letter swap their codes',
    first: table([
      withTitle('Servizi della sede A', ASSISTED),
      withTitle('Servizi della sede B', EVENTS),
    ]),
    typed: [...judge('A02', 96), ...judge('A03', 83)],
    runs: [
      {
        sheets: table([
          withCode('A03', withTitle('Servizi della sede A', ASSISTED)),
          withCode('A02', withTitle('Servizi della sede B', EVENTS)),
        ]),
        how: 'in-place',
        right: {
          objectives: {
            'Servizi della sede A': [scored(96)],
            'Servizi della sede B': [scored(83)],
          },
        },
      },
    ],
  },
  {
    name: 'an objective of another year’s name takes the code',
    first: table([...start, withTitle('Piano delle fiere 2022', ASSISTED)]),
    typed: judge('A02', 96),
    runs: [
      {
        sheets: table([...start, withTitle('Piano delle fiere 2023', ASSISTED)]),
        how: 'in-place',
        right: { objectives: { A02: [pending] }, kept: [96], findings: [told('A02', '2022')] },
      },
    ],
  },
  {
    name: 'an indicator moves to another objective',
    first: table(CHAMBER),
    typed: [confirmActual('A01/2', 38), ...judge('A01', 83)],
    runs: [
      {
        sheets: table([
          FILES,
          ASSISTED,
          withCode('A02', withTitle('Assistere le imprese', TRAINED)),
          EVENTS,
        ]),
        how: 'in-place',
        right: {
          indicators: { 'A02/2': [counts(38)], 'A02/1': [counts(44)] },
          objectives: { A02: [pending] },
          kept: [83],
        },
      },
    ],
  },
  {
    name: 'an objective is split',
    first: table(CHAMBER),
    typed: [confirmActual('A01/1', 187), confirmActual('A01/2', 38), ...judge('A01', 83)],
    runs: [
      {
        sheets: table([
          FILES,
          ASSISTED,
          EVENTS,
          withCode('A04', withTitle('Formare le imprese', TRAINED)),
        ]),
        how: 'fresh-copy',
        right: {
          indicators: { 'A01/1': [counts(187)], 'A04/1': [counts(38)] },
          objectives: { A04: [pending] },
          kept: [83],
        },
      },
    ],
  },
  {
    name: 'two objectives are merged',
    first: table(CHAMBER),
    typed: CONFIRMED,
    runs: [
      { how: 'in-place', right: NOT_MOVED_YET, typed: JUDGED },
      {
        sheets: table([
          ...start,
          ASSISTED,
          withCode('A02', withTitle('Assistere le imprese', EVENTS)),
        ]),
        how: 'in-place',
        right: {
          indicators: { 'A02/1': [counts(47)], 'A02/2': [counts(8)] },
          kept: [96, 83],
          findings: [told('A03', 'Promuovere il territorio')],
        },
      },
    ],
  },
];
