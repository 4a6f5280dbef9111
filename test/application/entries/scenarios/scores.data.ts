import { CHAMBER } from './chamber';
import {
  booleanCell,
  dateCell,
  errorCell,
  formulaCell,
  percent,
  struckNumber,
  struckText,
  table,
} from './drawing';
import {
  confirmActual,
  counts,
  judge,
  outcome,
  QUIET,
  reason,
  REASON,
  scored,
  scoreOnly,
  still,
  told,
  unscored,
} from './people';
import type { Edit, ObjectiveTruth, Right, Scenario, SheetCell } from './scenario';

/** A02 reaches 88 %. */
const typedScore = (
  what: string,
  value: SheetCell,
  right: Right,
  edits?: readonly Edit[],
): Scenario => ({
  name: what,
  first: table(CHAMBER),
  typed: edits ?? judge('A02', value),
  runs: [
    { how: 'in-place', right: { ...right, kept: [REASON, ...(right.kept ?? [])] } },
    // What was not understood stays, and stays asked.
    { how: 'in-place', right: still({ ...right, kept: [REASON, ...(right.kept ?? [])] }) },
  ],
});

const asked = (...kept: readonly (string | number)[]): Right => ({
  objectives: { A02: [unscored] },
  findings: [told('A02')],
  kept,
});
const scoredQuietly = (score: number): Right => ({
  objectives: { A02: [scored(score)] },
  silent: QUIET,
});
const either = (score: number, ...kept: readonly (string | number)[]): Right => ({
  objectives: { A02: [scored(score), unscored] },
  kept,
});

const copied = (what: string, value: SheetCell, right: Right): Scenario => ({
  name: what,
  first: table(CHAMBER),
  typed: [
    ...judge('A02', 96),
    { kind: 'copy-row', sheet: 'Valutazione OIV', row: 'A02', header: 'Punteggio OIV', value },
  ],
  runs: [{ how: 'in-place', right: { indicatorCount: 4, ...right } }],
});

const copiedIndicator = (what: string, value: SheetCell, right: Right): Scenario => ({
  name: what,
  first: table(CHAMBER),
  typed: [
    confirmActual('A01/2', 38),
    {
      kind: 'copy-row',
      sheet: 'Stato indicatori',
      row: 'A01/2',
      header: 'Consuntivo confermato',
      value,
    },
  ],
  runs: [{ how: 'in-place', right: { indicatorCount: 4, ...right } }],
});

const far: readonly ObjectiveTruth[] = [scored(8), unscored];

export const SCORES: readonly Scenario[] = [
  typedScore('85 is typed', 85, scoredQuietly(85)),
  typedScore('85 % is typed', percent(0.85), scoredQuietly(85)),
  typedScore('0,85 is typed', 0.85, asked(0.85)),
  typedScore('“85” is a text', '85', scoredQuietly(85)),
  typedScore('“85 punti” is typed', '85 punti', either(85, '85')),
  typedScore('“85/100” is typed', '85/100', either(85, '85/100')),
  typedScore('“ottanta” is typed', 'ottanta', either(80, 'ottanta')),
  typedScore('“12%” is typed', '12%', either(12)),
  typedScore(
    '8 is typed without a reason, far from what was reached',
    8,
    { objectives: { A02: far }, findings: [told('A02')] },
    [outcome('A02', 'valutato'), scoreOnly('A02', 8), reason('A03', REASON)],
  ),
  typedScore('“85?” is typed', '85?', asked('85?')),
  typedScore('120 is typed', 120, asked(120)),
  typedScore('a negative score is typed', -5, asked(-5)),
  typedScore('0 is typed with a reason', 0, { objectives: { A02: [scored(0)] } }),
  typedScore(
    'spaces alone are typed',
    '  ',
    { objectives: { A02: [unscored] }, silent: ['input-unreadable'] },
    [scoreOnly('A02', '  '), reason('A03', REASON)],
  ),
  typedScore('an error stands as the score', errorCell('#N/A'), asked()),
  typedScore('a date that was 8/10 stands as the score', dateCell('2023-10-08'), asked()),
  typedScore('VERO stands as the score', booleanCell(true), asked()),
  typedScore('the score is struck out', struckNumber(96), {
    objectives: { A02: [unscored] },
    kept: [96],
  }),
  typedScore('the score is a struck out text', struckText('~96~'), {
    objectives: { A02: [unscored] },
    kept: [96],
  }),
  typedScore(
    'a score is struck out and another one written behind',
    struckText('~60~ 85'),
    either(85),
  ),
  typedScore('a formula stands as the score', formulaCell(96), either(96, 96)),
  typedScore(
    'an outcome is not one of the list',
    96,
    {
      objectives: { A02: [scored(96), unscored] },
      findings: [told('A02')],
      kept: ['quasi valutato', 96],
    },
    [outcome('A02', 'quasi valutato'), scoreOnly('A02', 96), reason('A02', REASON)],
  ),
  typedScore(
    'the outcome is struck out',
    96,
    { objectives: { A02: [unscored] }, kept: ['non valutabile'] },
    [outcome('A02', struckText('~non valutabile~')), reason('A02', REASON)],
  ),
  copied('a row is copied above itself with another score', 61, {
    objectives: { A02: [unscored] },
    findings: [told('A02')],
    kept: [61, 96],
  }),
  copied('a row is copied above itself and its score cleared', null, {
    objectives: { A02: [scored(96), unscored] },
    kept: [96],
  }),
  copied('a row is copied above itself as it is', 96, { objectives: { A02: [scored(96)] } }),
  copiedIndicator('an indicator’s row is copied above itself with another result', 33, {
    indicators: { 'A01/2': [{ is: 'does-not-count' }] },
    findings: [told('A01/2')],
    kept: [38, 33],
  }),
  copiedIndicator('an indicator’s row is copied above itself as it is', 38, {
    indicators: { 'A01/2': [counts(38)] },
  }),
];
