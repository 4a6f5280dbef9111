import { CHAMBER, EVENTS, FILES, TRAINED, withActual, withTarget } from './chamber';
import { formatted, table } from './drawing';
import { check, confirmActual, confirmTarget, counts, QUIET, stale } from './people';
import type { IndicatorTruth, Right, Run, Scenario, SheetCell } from './scenario';

const RESULT = 'Evase circa 150 pratiche';
const files = (actual: SheetCell, target: SheetCell = '>= 200') =>
  table([withTarget(target, withActual(actual, FILES)), EVENTS]);
const trained = (actual: SheetCell) => table([withActual(actual, TRAINED), EVENTS]);

const HOLDS: Right = {
  indicators: { 'A01/1': [counts(150, 200)], 'Eventi organizzati': [counts(7)] },
  silent: QUIET,
};
const ASKS_AGAIN: Right = {
  indicators: { 'A01/1': [stale], 'Eventi organizzati': [counts(7)] },
  kept: [150],
};

/** A result is confirmed; then its cell says something else. */
const afterResult = (
  name: string,
  before: SheetCell,
  [value, ...after]: readonly [number, SheetCell],
  right: Right,
  how: Run['how'] = 'in-place',
): Scenario => ({
  name,
  first: files(before),
  typed: [confirmActual('A01/1', value)],
  runs: [{ sheets: files(after[0]), how, right }],
});

const either = (...truths: readonly IndicatorTruth[]): Right => ({
  indicators: { 'A01/1': truths },
});

export const TEXTS: readonly Scenario[] = [
  afterResult('nothing changes', RESULT, [150, RESULT], HOLDS),
  afterResult('nothing changes in a fresh copy', RESULT, [150, RESULT], HOLDS, 'fresh-copy'),
  {
    name: 'the result told says another number, and a person then chooses it',
    first: files(RESULT),
    typed: [confirmActual('A01/1', 150)],
    runs: [
      {
        sheets: files('Evase circa 190 pratiche'),
        how: 'in-place',
        right: ASKS_AGAIN,
        typed: [confirmActual('A01/1', 190)],
      },
      {
        how: 'in-place',
        right: { indicators: { 'A01/1': [counts(190, 200)] }, silent: QUIET },
      },
      { how: 'in-place', right: { indicators: { 'A01/1': [counts(190, 200)] }, silent: QUIET } },
    ],
  },
  {
    name: 'the question stays for as many runs as nobody answers it',
    first: files(RESULT),
    typed: [confirmActual('A01/1', 150)],
    runs: [
      { sheets: files('Evase circa 190 pratiche'), how: 'in-place', right: ASKS_AGAIN },
      { how: 'in-place', right: ASKS_AGAIN },
      { how: 'fresh-copy', right: ASKS_AGAIN },
    ],
  },
  {
    name: 'the result told goes back to what was confirmed',
    first: files(RESULT),
    typed: [confirmActual('A01/1', 150)],
    runs: [
      { sheets: files('Evase circa 190 pratiche'), how: 'in-place', right: ASKS_AGAIN },
      {
        sheets: files(RESULT),
        how: 'in-place',
        right: { indicators: { 'A01/1': [counts(150, 200), stale] }, kept: [150] },
      },
    ],
  },
  afterResult(
    'a fresh copy says another number',
    RESULT,
    [150, 'Evase circa 190 pratiche'],
    ASKS_AGAIN,
    'fresh-copy',
  ),
  afterResult(
    'a result that needs no confirmation changes',
    '150 pratiche',
    [150, '190 pratiche'],
    ASKS_AGAIN,
  ),
  afterResult(
    'one digit of a long text changes',
    'Nel 2023 evase circa 150 pratiche delle 320 giunte',
    [150, 'Nel 2023 evase circa 150 pratiche delle 340 giunte'],
    ASKS_AGAIN,
  ),
  afterResult('the text is gone', RESULT, [150, null], ASKS_AGAIN),
  afterResult('only white space changes', RESULT, [150, ' Evase  circa 150 pratiche\n'], HOLDS),
  afterResult(
    'a space becomes a no-break space',
    RESULT,
    [150, 'Evase circa 150\u00a0pratiche'],
    HOLDS,
  ),
  afterResult('only a full stop is added', RESULT, [150, `${RESULT}.`], {
    ...either(counts(150, 200), stale),
    kept: [150],
  }),
  afterResult('the text becomes the number that was confirmed', RESULT, [150, 150], {
    ...either(counts(150, 200), stale),
    kept: [150],
  }),
  afterResult('a number changes', 150, [187, 160], {
    indicators: { 'A01/1': [stale] },
    kept: [187],
  }),
  afterResult('a number stands', 150, [187, 150], {
    indicators: { 'A01/1': [counts(187, 200)] },
    silent: QUIET,
  }),
  afterResult('only the format of a number changes', 150, [187, formatted(150, '#,##0.00')], {
    indicators: { 'A01/1': [counts(187, 200)] },
  }),
  {
    name: 'the target is rewritten under a confirmed target',
    first: files(150),
    typed: [confirmTarget('A01/1', 187)],
    runs: [
      {
        sheets: files(150, '>= 220'),
        how: 'in-place',
        right: {
          indicators: { 'A01/1': [stale] },
          findings: [check('confirmation-stale', 'A01/1')],
          kept: [187],
        },
        typed: [confirmTarget('A01/1', 220)],
      },
      { how: 'in-place', right: { indicators: { 'A01/1': [counts(150, 220)] }, silent: QUIET } },
    ],
  },
  {
    name: 'only white space of the target changes',
    first: files(150),
    typed: [confirmTarget('A01/1', 187)],
    runs: [
      {
        sheets: files(150, '>=  200 '),
        how: 'in-place',
        right: { indicators: { 'A01/1': [counts(150, 187)] }, silent: QUIET },
      },
    ],
  },
  {
    name: 'a confirmed target meets next month’s result',
    first: files(150),
    typed: [confirmTarget('A01/1', 187)],
    runs: [
      {
        sheets: files(165),
        how: 'in-place',
        right: { indicators: { 'A01/1': [counts(165, 187)] }, silent: ['confirmation-stale'] },
      },
    ],
  },
  {
    name: 'a confirmed result meets a rewritten target',
    first: files(RESULT),
    typed: [confirmActual('A01/1', 150)],
    runs: [
      {
        sheets: files(RESULT, '>= 220'),
        how: 'in-place',
        right: { indicators: { 'A01/1': [counts(150, 220)] }, silent: ['confirmation-stale'] },
      },
    ],
  },
  {
    name: 'both are confirmed and the target alone is rewritten',
    first: files(RESULT),
    typed: [confirmActual('A01/1', 151), confirmTarget('A01/1', 187)],
    runs: [
      {
        sheets: files(RESULT, '>= 220'),
        how: 'in-place',
        right: { indicators: { 'A01/1': [stale] }, kept: [151, 187] },
        typed: [confirmTarget('A01/1', 220)],
      },
      { how: 'in-place', right: { indicators: { 'A01/1': [counts(151, 220)] } } },
    ],
  },
  {
    name: 'a result was confirmed where there was none, and then one comes',
    first: trained(null),
    typed: [confirmActual('A01/1', 38)],
    runs: [
      { how: 'in-place', right: { indicators: { 'A01/1': [counts(38)] }, silent: QUIET } },
      {
        sheets: trained(41),
        how: 'in-place',
        right: { indicators: { 'A01/1': [stale] }, kept: [38] },
      },
    ],
  },
  {
    name: 'a result was confirmed where there was none, and the same one comes',
    first: trained(null),
    typed: [confirmActual('A01/1', 38)],
    runs: [
      {
        sheets: trained(38),
        how: 'in-place',
        right: { indicators: { 'A01/1': [counts(38), stale] }, kept: [38] },
      },
    ],
  },
  {
    name: 'a target was confirmed where there was none, and then one comes',
    first: table([withTarget(null, FILES), ...CHAMBER.slice(1)]),
    typed: [confirmTarget('A01/1', 187)],
    runs: [
      { how: 'in-place', right: { indicators: { 'A01/1': [counts(150, 187)] }, silent: QUIET } },
      {
        sheets: table(CHAMBER),
        how: 'in-place',
        right: { indicators: { 'A01/1': [stale] }, kept: [187] },
      },
    ],
  },
];
