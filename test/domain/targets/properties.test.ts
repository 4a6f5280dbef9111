import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimal, type Decimal } from '../../../src/domain/decimal';
import { OPERATORS, type Target, type YearTarget } from '../../../src/domain/model/target';
import { formatTarget } from '../../../src/domain/targets/formatTarget';
import { readText, textContent, readContent, told, toldByYear } from './reading';

const YEAR = 2023;

const number = (from: number, to: number): fc.Arbitrary<Decimal> =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 0, max: 3 }))
    .map(([digits, places]) => decimal(digits).dividedBy(decimal(10).pow(places)));

const positive = number(1, 90_000_000);
const unit = fc.constantFrom(null, '%', 'gg', '€', 'eventi', 'imprese', 'ore');
const measured = fc.constantFrom(null, '%', '€', 'eventi');
const occasion = fc.constantFrom(null, 'in sede di monitoraggio 2023', 'con delibera n. 45/2023');
const revisions = fc.array(fc.record({ value: positive, date: fc.constant(null), occasion }), {
  maxLength: 2,
});
const date = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2023-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

/** Noun units cannot stand between two values. */
const besideOlder = ({
  unit: one,
  revisions: older,
}: {
  unit: string | null;
  revisions: readonly unknown[];
}): boolean => older.length === 0 || one === null || ['%', 'gg', '€'].includes(one);

/** One thing, all of it and a length of time by a date are deadlines, or asked. */
const mayHaveDate = (one: { unit: string | null; value: Decimal; date: string | null }): boolean =>
  one.date === null ||
  !(['gg', 'ore'].includes(one.unit ?? '') || one.value.eq(1) || one.value.eq(100));

const kinds: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc
    .record({
      kind: fc.constant('threshold'),
      operator: fc.constantFrom(...OPERATORS),
      operatorAssumed: fc.constant(false),
      value: number(-90_000_000, 90_000_000),
      date: fc.constantFrom(null, '2023-06-30', '2023-12-31'),
      unit,
      revisions,
    })
    .filter((one) => besideOlder(one) && mayHaveDate(one)),
  fc.record({
    kind: fc.constant('threshold'),
    operator: fc.constant('>='),
    operatorAssumed: fc.constant(true),
    value: positive,
    date: fc.constant(null),
    unit: measured,
  }),
  fc
    .record({ kind: fc.constant('range'), lower: positive, more: positive, unit })
    .map(({ more, ...range }) => ({ ...range, upper: range.lower.plus(more) })),
  fc.record({ kind: fc.constant('deadline'), date }),
  fc.record({ kind: fc.constant('zero'), unit: fc.constantFrom(null, '%', 'reclami') }),
  fc.record({
    kind: fc.constant('difference'),
    operator: fc.constantFrom('>=', '>', '<=', '<'),
    value: number(-9_000, 9_000).filter((value) => !value.isZero()),
    unit: fc.constantFrom('%', null, 'eventi'),
  }),
  fc.record({
    kind: fc.constant('reference'),
    operator: fc.constantFrom('>=', '>', '<=', '<'),
    reference: fc.constantFrom('national', 'cluster', 'year-before', 'other'),
    value: fc.constant(null),
  }),
  fc.record({
    kind: fc.constant('qualitative'),
    text: fc.constantFrom('SI', 'Realizzazione del progetto'),
  }),
  fc.record({ kind: fc.constant('none'), notDue: fc.constant(false) }),
);

const ownYear = (target: Record<string, unknown>): YearTarget | null => {
  if (target.value instanceof decimal(0).constructor)
    return { kind: 'number', value: target.value as Decimal };
  if (target.kind === 'zero') return { kind: 'number', value: decimal(0) };
  return target.kind === 'deadline' ? { kind: 'date', date: target.date as string } : null;
};

const targets: fc.Arbitrary<Target> = fc
  .tuple(kinds, fc.dictionary(fc.constantFrom('2022', '2024'), positive))
  .map(([target, others]) => {
    const own = ownYear(target);
    const byYear = new Map<number, YearTarget>(own === null ? [] : [[YEAR, own]]);
    const dated = target.kind !== 'none' && own !== null;
    for (const [year, value] of Object.entries(dated ? others : {}))
      byYear.set(Number(year), { kind: 'number', value });
    const sorted = new Map([...byYear].sort(([a], [b]) => a - b));
    const base = {
      text: '',
      cell: null,
      revisions: [],
      unit: null,
      doubt: null,
      remarks: [],
      signs: [],
    };
    return { ...base, ...target, byYear: sorted } as unknown as Target;
  });

describe('formatTarget', () => {
  it('gives text that reads back as the same target', () => {
    fc.assert(
      fc.property(targets, (target) => {
        const text = formatTarget(target, YEAR);
        const read = readText(text);
        expect([text, told(read), read.revisions]).toEqual([text, told(target), target.revisions]);
        if (!['range', 'reference', 'qualitative'].includes(target.kind)) {
          expect([text, toldByYear(read)]).toEqual([text, toldByYear(target)]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

const PIECES = [
  '2023',
  '2022:',
  '>=',
  '≤',
  '=',
  '<',
  '15',
  '20%',
  '1 200',
  '3.900',
  '0,18',
  '-',
  '+10%',
  'entro il',
  '31/12',
  'almeno',
  'eventi',
  'gg',
  '(',
  ')',
  'ridefinito in',
  'ex',
  'tra',
  'e',
  'da',
  'a',
  'n.',
  'zero',
  'riduzione del',
  'rispetto al',
  ';',
  '/',
  '€',
  'media nazionale',
  'n.d.',
  'cassato',
  '4.0',
  '12x',
  '%',
  '→',
  'giugno',
  '30',
  '100%',
  '#',
  ':',
];

const digitsOf = (text: string): string => text.replace(/\D/g, '');

describe('readTarget', () => {
  it('never throws, and takes no figure that is not in the text', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(...'0123456789 .,%>=<()/-+:;€nagdtoei'.split('')),
        maxLength: 40,
      }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(' ')),
    );
    fc.assert(
      fc.property(odd, (text) => {
        const target = readText(text);
        if (target.kind === 'unreadable') {
          expect(target.at.start).toBeLessThanOrEqual(target.at.end);
          expect(target.at.end).toBeLessThanOrEqual(target.text.length);
          expect(target.expected).not.toBe('');
          return;
        }
        if (target.doubt !== null || target.kind !== 'threshold') return;
        const shown = digitsOf(target.value.toFixed()).replace(/^0+|0+$/g, '');
        const words =
          /\b(un|una|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|mila|k|ml[nd])/i.test(
            text,
          );
        if (!words) expect(digitsOf(text)).toContain(shown);
      }),
      { numRuns: 400 },
    );
  });

  it('reads the same with odd spaces, no-break spaces and invisible characters', () => {
    const texts = [
      '2022>=14% 2023>=15% 20% (ridefinito in 27% in sede di monitoraggio 2023)',
      'non inferiore a 1.250 imprese',
      'entro il 31/12/2023',
      '2023: ≤ -8,75 2024: ≤ dato medio nazionale',
      'tra 80% e 90%',
      '+10% rispetto al 2022',
      '< 60 gg',
    ];
    const between = fc.constantFrom(
      '\u00a0',
      '  ',
      '\u2009',
      '\u202f',
      ' \u200b',
      '\ufeff ',
      '\t',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.infiniteStream(between),
        fc.nat(60),
        (text, spaces, at) => {
          const spaced = text.replace(/ /g, () => spaces.next().value as string);
          const hidden = `${spaced.slice(0, at)}\u200b${spaced.slice(at)}`;
          const plain = readText(text);
          const read = readContent(textContent(hidden));
          expect([hidden, told(read)]).toEqual([hidden, told(plain)]);
          const clean = toldByYear(read).replace(/\s+/g, ' ');
          expect(clean).toBe(toldByYear(plain));
        },
      ),
      { numRuns: 300 },
    );
  });
});
