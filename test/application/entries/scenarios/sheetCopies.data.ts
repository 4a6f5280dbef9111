import { CHAMBER, EVENTS, FILES, withActual, withTarget } from './chamber';
import { struckText, table } from './drawing';
import {
  accept,
  check,
  confirmActual,
  confirmTarget,
  counts,
  judge,
  policy,
  scored,
  told,
} from './people';
import type { Edit, GeneratedTitle, IndicatorTruth, Right, Scenario, SheetCell } from './scenario';

const TYPED: readonly Edit[] = [
  confirmActual('A01/1', 187),
  ...judge('A02', 96),
  ...accept('Consuntivo mancante', 'A01/2'),
  policy('Passo del punteggio proposto', 5),
];
const READ: Right = {
  indicatorCount: 4,
  indicators: { 'A01/1': [counts(187, 200)], 'A02/1': [counts(44)] },
  objectives: { A02: [scored(96)] },
  accepted: [check('missing-actual', 'A01/2')],
  kept: [187, 96],
};

const copied = (sheet: GeneratedTitle, name: string): readonly Scenario[] =>
  (['in-place', 'fresh-copy'] as const).map((how) => ({
    name: `«${sheet}» is copied as «${name}», ${how}`,
    first: table(CHAMBER),
    typed: [...TYPED, { kind: 'copy-sheet', sheet, name }],
    runs: [
      { how, right: { ...READ, ...(how === 'in-place' ? { findings: [told(name)] } : {}) } },
      { how: 'in-place', right: READ },
    ],
  }));

const withoutMarks = (
  what: string,
  edits: readonly Edit[],
  how: 'in-place' | 'fresh-copy',
): Scenario => ({
  name: `${what}, ${how}`,
  first: table(CHAMBER),
  typed: [...TYPED, ...edits, { kind: 'remove-marks' }],
  runs: [{ how, right: { ...READ, mayRefuse: 'Stato indicatori' } }],
});

const onlyCopyLeft = (sheet: GeneratedTitle): Scenario => ({
  name: `«${sheet}» is deleted and a copy of it left`,
  first: table(CHAMBER),
  typed: [
    ...TYPED,
    { kind: 'copy-sheet', sheet, name: `${sheet} (2)` },
    { kind: 'remove-sheet', sheet },
  ],
  runs: [
    {
      how: 'in-place',
      right: { indicatorCount: 4, findings: [told(`${sheet} (2)`)], mayRefuse: `${sheet} (2)` },
    },
  ],
});

export const SHEET_COPIES: readonly Scenario[] = [
  ...copied('Parametri', 'Parametri (2)'),
  ...copied('Anomalie', 'Anomalie (2)'),
  ...copied('Stato indicatori', 'Stato indicatori (2)'),
  ...copied('Valutazione OIV', 'Bozza per la Giunta'),
  withoutMarks('all marks are gone', [], 'in-place'),
  withoutMarks('all marks are gone', [], 'fresh-copy'),
  onlyCopyLeft('Stato indicatori'),
  onlyCopyLeft('Valutazione OIV'),
  onlyCopyLeft('Parametri'),
  {
    name: 'the user has a sheet called as ours with other things on it',
    first: [
      ...table(CHAMBER),
      {
        name: 'Parametri',
        rows: [
          ['Aliquota', 22],
          ['Tasso', 3],
        ],
      },
    ],
    typed: TYPED.filter((edit) => !('sheet' in edit) || edit.sheet !== 'Parametri'),
    runs: [{ how: 'in-place', right: READ }],
  },
];

const revised = (
  what: string,
  target: SheetCell,
  value: number,
  truth: IndicatorTruth,
): Scenario => ({
  name: what,
  first: table([withActual(7, withTarget(target, FILES)), EVENTS]),
  typed: [confirmTarget('A01/1', value)],
  runs: [
    { how: 'in-place', right: { indicators: { 'A01/1': [truth] } } },
    { how: 'in-place', right: { indicators: { 'A01/1': [truth] } } },
    { how: 'fresh-copy', right: { indicators: { 'A01/1': [truth] } } },
  ],
});

const revisedTo = (target: number, ...revisions: readonly number[]): IndicatorTruth => ({
  is: 'counts',
  value: 7,
  target,
  revisions,
});

export const REVISIONS: readonly Scenario[] = [
  revised('10 is confirmed as 8', '10', 8, revisedTo(8)),
  revised('>= 10 is confirmed as 8', '>= 10', 8, revisedTo(8)),
  revised('the number 10 is confirmed as 8', 10, 8, revisedTo(8)),
  revised('10 is confirmed as 10', '>= 10', 10, revisedTo(10)),
  revised('10 was struck out for 6, and 8 is confirmed', struckText('~10~ 6'), 8, revisedTo(8, 10)),
  revised(
    '10 and 12 were struck out for 6, and 8 is confirmed',
    struckText('~10~ ~12~ 6'),
    8,
    revisedTo(8, 10, 12),
  ),
  revised('10 was struck out for 6, and 6 is confirmed', struckText('~10~ 6'), 6, revisedTo(6, 10)),
];
