import fc from 'fast-check';
import type { CellContent } from '../../../src/domain/model/cell';
import {
  NO_ENTRIES,
  type Confirmation,
  type SetAside,
  type UserEntries,
} from '../../../src/sheets/generated/entries/userEntries';
import { evidenceOf, findingKey } from '../../../src/sheets/generated/findings/acceptance';
import type { Disturbance } from '../../support/disturb';
import { confirmedFor, NO_CONFIRMATION, NO_JUDGEMENT, typedCell } from '../../support/makeLayout';
import { contentOf } from '../../support/planToSnapshot';
import { ASSESSMENT, NOW } from './typedRegister';

const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      '=1+1',
      'non valutabile',
      'valutato',
      '85,5',
      '≥ 30%',
      "'000",
      'perché sì\nquindi',
      '  spazi  ',
    ),
  )
  .filter(
    (value) => value.trim() !== '' && !/[\u200b-\u200f\u00ad\u2028-\u202e\u2060\ufeff]/.test(value),
  );
const content: fc.Arbitrary<CellContent> = fc.oneof(
  text.map((value) => contentOf(value)),
  fc.integer({ min: 0, max: 100 }).map((value) => contentOf(value)),
  fc.constant(contentOf(0.85, '0%')),
  fc.constant(contentOf(45_291, 'dd/mm/yyyy')),
);
const input = fc.option(
  content.map((value) => typedCell(value)),
  { nil: null },
);
const score = fc.option(
  fc
    .oneof(fc.integer({ min: 0, max: 100 }), fc.constant('ottimo'))
    .map((value) => typedCell(value)),
  { nil: null },
);

const CODES = ['A01', 'A01.01', 'B01'];
const IDS = ['A01/1', 'A01/2', 'A01.01/1'];
const FINDINGS = ASSESSMENT.findings.map(
  (finding) => [findingKey(finding), evidenceOf(finding)] as const,
);

const judgement = fc
  .record({
    outcome: input,
    score,
    cause: input,
    reason: input,
    yearBefore: fc.constantFrom(null, '60 (2022)', 'non valutabile (2021)'),
  })
  .map((row) => ({ ...NO_JUDGEMENT, ...row }));
/** For the text of now, or for another one: then it does not count, and is kept all the same. */
const confirmation = (now: string): fc.Arbitrary<Confirmation | null> =>
  fc.option(
    fc
      .record({ value: content, text: fc.constantFrom(now, `${now} rivisto`) })
      .map(({ value, text: given }) => ({
        ...confirmedFor(given, value),
        standing: given === now ? ('holds' as const) : ('stale' as const),
      })),
    { nil: null },
  );
const confirmations = (id: string) =>
  fc
    .record({
      confirmedTarget: confirmation(NOW.sources.get(id)?.target ?? ''),
      confirmedActual: confirmation(NOW.sources.get(id)?.actual ?? ''),
    })
    .map((row) => ({ ...NO_CONFIRMATION, ...row }));

/** Some of the keys, each with a value. */
const some = <Value>(
  keys: readonly string[],
  valueOf: (key: string) => fc.Arbitrary<Value>,
): fc.Arbitrary<ReadonlyMap<string, Value>> =>
  fc
    .uniqueArray(fc.constantFrom(...keys))
    .chain((chosen) =>
      fc.tuple(...chosen.map((key) => valueOf(key).map((value) => [key, value] as const))),
    )
    .map((entries) => new Map(entries));

/** A row that nobody filled is not kept at the end. */
const isFilled = (inputs: object): boolean =>
  Object.entries(inputs).some(
    ([field, value]: [string, unknown]) =>
      field !== 'choice' && typeof value === 'object' && value !== null && 'content' in value,
  );

/** Of an objective that is gone, or of one that is there, for another year. */
const aside = <Inputs extends object>(
  inputs: fc.Arbitrary<Inputs>,
  [code, name]: readonly [string, string],
): fc.Arbitrary<readonly SetAside<Inputs>[]> =>
  fc.array(
    fc
      .record({ year: fc.constantFrom(2022, 2023), inputs: inputs.filter(isFilled) })
      .map(({ year, ...row }) => ({
        code: year === 2022 ? code : code.replace(/^A01/, 'Z99'),
        title: year === 2022 ? 'Obiettivo A01' : 'Obiettivo sparito',
        name: year === 2022 || name === '' ? name : 'Indicatore sparito',
        key: 'own:1',
        year,
        reason: year === 2022 ? ('other-year' as const) : ('gone' as const),
        likely: null,
        ...row,
      })),
    { maxLength: 2 },
  );

export const typedInputs: fc.Arbitrary<UserEntries> = fc
  .record({
    objectives: some(CODES, () => judgement),
    indicators: some(IDS, confirmations),
    objectivesSetAside: aside(
      judgement.map((row) => ({ ...row, yearBefore: null })),
      ['A01', ''],
    ),
    indicatorsSetAside: aside(confirmations('A01/1'), ['A01/1', 'Pratiche evase']),
    accepted: fc
      .uniqueArray(fc.constantFrom(...FINDINGS, ['gone | X', '00ff'] as const), {
        selector: (each) => each.join(),
      })
      .chain((keys) =>
        fc.tuple(
          ...keys.map(([key, evidence]) =>
            fc
              .record({ outcome: input, reason: input })
              .map((row) => ({ key, evidence, about: null, setAside: null, ...row })),
          ),
        ),
      ),
  })
  .map((typed) => ({ ...NO_ENTRIES, ...typed }));

export const disturbance: fc.Arbitrary<Disturbance> = fc.record({
  rows: fc.option(fc.nat(1000)),
  columns: fc.option(fc.nat(1000)),
  rowsAbove: fc.nat(3),
  blankRow: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
});
