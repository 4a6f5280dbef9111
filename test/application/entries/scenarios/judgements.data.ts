import { ASSISTED, CHAMBER, EVENTS, FILES, withActual, withTarget } from './chamber';
import { table } from './drawing';
import { counts, flagged, judge, outcome, pending, QUIET, reason, REASON, scored } from './people';
import type { DrawnSheet, Right, Scenario, SheetCell } from './scenario';

/** Two objectives, with what the evaluators printed in a line below the first. */
const withLine = (line: string | null): readonly DrawnSheet[] =>
  table([FILES, ...(line === null ? [] : [[line]]), ASSISTED]);

/** The same with a column of printed scores. */
const withColumn = (score: SheetCell): readonly DrawnSheet[] => {
  const drawn = table([FILES, ASSISTED]);
  return drawn.map(({ name, rows }) => ({
    name,
    rows: rows.map((row, index) => {
      if (index === 0) return row;
      return [...row, index === 1 ? 'Valutazione OIV' : index === 2 ? score : null];
    }),
  }));
};

const STANDS: Right = {
  objectives: { A01: [scored(73)], A02: [pending] },
  kept: [73, REASON],
  silent: QUIET,
};
const FLAGGED: Right = { objectives: { A01: [flagged(73)], A02: [pending] }, kept: [73, REASON] };

const afterScore = (
  name: string,
  before: readonly DrawnSheet[],
  after: readonly DrawnSheet[],
  right: Right,
): readonly Scenario[] =>
  (['in-place', 'fresh-copy'] as const).map((how) => ({
    name: `${name}, ${how}`,
    first: before,
    typed: judge('A01', 73),
    runs: [{ sheets: after, how, right }],
  }));

const files = (actual: SheetCell, target: SheetCell = '>= 200') =>
  table([withTarget(target, withActual(actual, FILES)), ASSISTED]);

export const JUDGEMENTS: readonly Scenario[] = [
  ...afterScore('nothing changes under a score', files(150), files(150), STANDS),
  ...afterScore(
    'the printed line stands',
    withLine('Valutazione OIV: 60'),
    withLine('Valutazione OIV: 60'),
    STANDS,
  ),
  ...afterScore(
    'the printed line changes',
    withLine('Valutazione OIV: 60'),
    withLine('Valutazione OIV: 80'),
    FLAGGED,
  ),
  ...afterScore(
    'a line is printed later',
    withLine(null),
    withLine('Valutazione OIV: 80'),
    FLAGGED,
  ),
  ...afterScore('the printed column stands', withColumn(60), withColumn(60), STANDS),
  ...afterScore('the printed column changes', withColumn(60), withColumn(80), FLAGGED),
  ...afterScore('the figure changes', files(150), files(190), FLAGGED),
  ...afterScore('the target and so the figure changes', files(150), files(150, '>= 160'), FLAGGED),
  ...afterScore(
    'another objective’s figure changes',
    files(150),
    table([FILES, withActual(49, ASSISTED)]),
    STANDS,
  ),
  {
    name: 'the figure changes and the evaluators judge anew',
    first: files(150),
    typed: judge('A01', 73),
    runs: [
      {
        sheets: files(190),
        how: 'in-place',
        right: FLAGGED,
        typed: judge('A01', 94, 'Il recupero dell’ultimo trimestre vale quasi il pieno'),
      },
      {
        how: 'in-place',
        right: { objectives: { A01: [scored(94)] }, silent: QUIET, kept: [94] },
      },
    ],
  },
  {
    name: 'the figure changes by a confirmation of the office, after the score',
    first: table(CHAMBER),
    typed: judge('A01', 73),
    runs: [
      {
        how: 'in-place',
        right: { objectives: { A01: [scored(73)] } },
        typed: [
          {
            kind: 'type',
            sheet: 'Stato indicatori',
            row: 'A01/1',
            header: 'Consuntivo confermato',
            value: 196,
          },
        ],
      },
      { how: 'in-place', right: { indicators: { 'A01/1': [counts(196)] }, ...FLAGGED } },
    ],
  },
  {
    name: 'the figure changes under “non valutabile”',
    first: files(150),
    typed: [outcome('A01', 'non valutabile'), reason('A01', REASON)],
    runs: [
      {
        sheets: files(190),
        how: 'in-place',
        right: {
          kept: [REASON, 'non valutabile'],
          findings: [{ checks: ['reason-stale'], about: ['A01'] }],
        },
      },
    ],
  },
  {
    name: 'a score is given where nothing was measured, and then something is',
    first: files(null),
    typed: judge('A01', 73),
    runs: [{ sheets: files(190), how: 'in-place', right: FLAGGED }],
  },
  {
    name: 'a judgement stands while the rows of the sheet are sorted',
    first: table(CHAMBER),
    typed: judge('A03', 73),
    runs: [
      {
        sheets: table([EVENTS, ASSISTED, ...CHAMBER.slice(0, 2)]),
        how: 'in-place',
        right: { objectives: { A03: [scored(73)], A01: [pending] }, silent: QUIET },
      },
    ],
  },
];
