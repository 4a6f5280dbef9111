import { ASSISTED, EVENTS, FILES, SHARE } from './chamber';
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
import { confirmActual, confirmTarget, counts, doesNotCount, QUIET, still, told } from './people';
import type { IndicatorTruth, Right, Scenario, SheetCell } from './scenario';

/** A01/1 is a share (81 % of a wished 90 %), A02/1 a count (44 of a wished 50). */
const SHEETS = table([SHARE, ASSISTED, EVENTS]);
const READ: Readonly<Record<string, IndicatorTruth>> = {
  'A01/1': counts(81, 90),
  'A02/1': counts(44, 50),
};

const typed = (what: string, edit: ReturnType<typeof confirmActual>, right: Right): Scenario => ({
  name: what,
  first: SHEETS,
  typed: [edit],
  runs: [
    { how: 'in-place', right },
    // What was not understood stays, and stays asked.
    { how: 'in-place', right: still(right) },
  ],
});

/** Asked: either nothing counts, or what was read before, and a finding tells of the typed cell. */
const asked = (id: 'A01/1' | 'A02/1', ...kept: readonly (string | number)[]): Right => ({
  indicators: { [id]: [doesNotCount, ...[READ[id]].filter((each) => each !== undefined)] },
  findings: [told(id)],
  kept,
});

const right = (id: string, ...truths: readonly IndicatorTruth[]): Right => ({
  indicators: { [id]: truths },
});
const clear = (id: string, truth: IndicatorTruth): Right => ({
  ...right(id, truth),
  silent: QUIET,
});

const actualOf = (id: string, value: SheetCell) => confirmActual(id, value);
const targetOf = (id: string, value: SheetCell) => confirmTarget(id, value);

export const CELLS: readonly Scenario[] = [
  typed('0,95 is typed as the target of a share', targetOf('A01/1', 0.95), asked('A01/1', 0.95)),
  typed(
    '95 % is typed as the target of a share',
    targetOf('A01/1', percent(0.95)),
    clear('A01/1', counts(81, 95)),
  ),
  typed(
    '95 is typed as the target of a share',
    targetOf('A01/1', 95),
    clear('A01/1', counts(81, 95)),
  ),
  typed(
    '“95%” is a text as the target of a share',
    targetOf('A01/1', '95%'),
    clear('A01/1', counts(81, 95)),
  ),
  typed(
    '“>= 95 %” is a text as the target of a share',
    targetOf('A01/1', '>= 95 %'),
    clear('A01/1', counts(81, 95)),
  ),
  typed(
    '95 % is typed as the target of a count',
    targetOf('A02/1', percent(0.95)),
    asked('A02/1', 0.95),
  ),
  typed('“95%” is a text as the target of a count', targetOf('A02/1', '95%'), asked('A02/1')),
  typed(
    '60 is typed as the target of a count',
    targetOf('A02/1', 60),
    clear('A02/1', counts(44, 60)),
  ),
  typed('0,85 is typed as the result of a share', actualOf('A01/1', 0.85), asked('A01/1', 0.85)),
  typed(
    '0,85 shown as 85 % is the result of a share',
    actualOf('A01/1', percent(0.85)),
    clear('A01/1', counts(85, 90)),
  ),
  typed(
    '85 is typed as the result of a share',
    actualOf('A01/1', 85),
    clear('A01/1', counts(85, 90)),
  ),
  typed(
    '“85 %” is a text as the result of a share',
    actualOf('A01/1', '85 %'),
    clear('A01/1', counts(85, 90)),
  ),
  typed(
    '85 % is typed as the result of a count',
    actualOf('A02/1', percent(0.85)),
    asked('A02/1', 0.85),
  ),
  typed(
    '47 is typed as the result of a count',
    actualOf('A02/1', 47),
    clear('A02/1', counts(47, 50)),
  ),
  typed(
    '“47” is a text as the result of a count',
    actualOf('A02/1', '47'),
    clear('A02/1', counts(47, 50)),
  ),
  typed(
    '“47,5” is a text as the result of a count',
    actualOf('A02/1', '47,5'),
    clear('A02/1', counts(47.5, 50)),
  ),
  typed('“1.250” is a text as the result of a count', actualOf('A02/1', '1.250'), {
    indicators: { 'A02/1': [counts(1250, 50), doesNotCount] },
  }),
  typed('“47 imprese” is a text as the result of a count', actualOf('A02/1', '47 imprese'), {
    indicators: { 'A02/1': [counts(47, 50), doesNotCount] },
    kept: ['47 imprese'],
  }),
  typed('“95?” is typed as a result', actualOf('A01/1', '95?'), asked('A01/1', '95?')),
  typed('“>= 12” is typed as a result', actualOf('A02/1', '>= 12'), asked('A02/1', '>= 12')),
  typed(
    '“circa 47” is typed as a result',
    actualOf('A02/1', 'circa 47'),
    asked('A02/1', 'circa 47'),
  ),
  typed('“40 o 47” is typed as a result', actualOf('A02/1', '40 o 47'), asked('A02/1', '40 o 47')),
  typed(
    '“da chiedere al servizio” is typed as a result',
    actualOf('A02/1', 'da chiedere al servizio'),
    asked('A02/1', 'da chiedere al servizio'),
  ),
  typed(
    'spaces alone are typed as a result',
    actualOf('A02/1', '   '),
    clear('A02/1', counts(44, 50)),
  ),
  typed(
    'a no-break space alone is typed as a target',
    targetOf('A02/1', '\u00a0'),
    clear('A02/1', counts(44, 50)),
  ),
  typed('an error stands as a result', actualOf('A02/1', errorCell('#N/A')), asked('A02/1')),
  typed('an error stands as a target', targetOf('A02/1', errorCell('#DIV/0!')), asked('A02/1')),
  typed(
    'a date that was 8/10 stands as the result of a count',
    actualOf('A02/1', dateCell('2023-10-08')),
    asked('A02/1'),
  ),
  typed(
    'a date that was 8/10 stands as the target of a share',
    targetOf('A01/1', dateCell('2023-10-08')),
    asked('A01/1'),
  ),
  typed(
    'VERO stands as the result of a count',
    actualOf('A02/1', booleanCell(true)),
    asked('A02/1'),
  ),
  typed('a struck out number stands as a result', actualOf('A02/1', struckNumber(47)), {
    ...right('A02/1', counts(44, 50), doesNotCount),
    kept: [47],
  }),
  typed('a struck out text stands as a result', actualOf('A02/1', struckText('~47~')), {
    ...right('A02/1', counts(44, 50), doesNotCount),
    kept: [47],
  }),
  typed(
    'a result is struck out and another one written behind',
    actualOf('A02/1', struckText('~41~ 47')),
    right('A02/1', counts(47, 50), doesNotCount),
  ),
  typed('a formula stands as a result', actualOf('A02/1', formulaCell(47)), {
    ...right('A02/1', counts(47, 50), doesNotCount),
    kept: [47],
  }),
  typed('a negative result is typed for a count', actualOf('A02/1', -47), {
    ...asked('A02/1', -47),
  }),
  {
    name: 'a date is the result of a deadline',
    first: table([
      FILES,
      [
        'A01',
        'Ridurre i tempi',
        'Pubblicazione della carta dei servizi',
        'entro il 30/11/2023',
        null,
      ],
    ]),
    typed: [confirmActual('A01/2', dateCell('2023-10-08'))],
    runs: [
      {
        how: 'in-place',
        right: {
          indicators: { 'A01/2': [{ is: 'done', date: '2023-10-08' }] },
          silent: ['missing-actual', ...QUIET],
        },
      },
    ],
  },
];
