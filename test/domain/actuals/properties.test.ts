import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readActualCell } from '../../../src/domain/actuals/cells/readActualCell';
import { readHistory } from '../../../src/domain/actuals/readHistory';
import { readNarrative } from '../../../src/domain/actuals/readNarrative';
import { formatItalian } from '../../../src/domain/language/italianFormat';
import { decimal } from '../../../src/domain/decimal';
import { brief, CELL, context, indicator, told, written } from './support';

const COUNT = ['Eventi | N. eventi organizzati', '>= 1000'] as const;
const SHARE = ['Pratiche | N. pratiche evase nei termini/N. pratiche evase', '>= 90 %'] as const;
const shown = (value: number): string => formatItalian(decimal(value));

describe('numbers put into sentences', () => {
  it.each([
    (n: string) =>
      `Al 31 dicembre n. ${n} eventi organizzati. Percentuale di raggiungimento = 100%.`,
    (n: string) =>
      `Gli eventi organizzati nel 2023 sono ${n}, contro i 999 del 2022 (target 1.000).`,
    (n: string) =>
      `Con delibera n. 12 del 3/4/2023 (D.Lgs. 219/2016) sono stati organizzati ${n} eventi.`,
    (n: string) => `Eventi organizzati: ${n}`,
  ])('are read back as counts (%#)', (sentence) => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 190000 }), (n) => {
        fc.pre(n !== 999 && n !== 1000 && !(n >= 1900 && n < 2100));
        expect(brief(told(...COUNT, sentence(shown(n))))).toBe(`${n} high`);
      }),
    );
  });

  it('are read back as shares, with their parts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 13, max: 9999 }), (a, b) => {
        fc.pre(a <= b && b > 31);
        const actual = told(...SHARE, `Evase nei termini ${shown(a)} pratiche su ${shown(b)}.`);
        fc.pre(![a, b].some((n) => n >= 1900 && n < 2100));
        expect([actual?.numerator, actual?.denominator].map(String)).toEqual([
          String(a),
          String(b),
        ]);
        expect(actual?.value?.toFixed(10)).toBe(decimal(a).times(100).dividedBy(b).toFixed(10));
      }),
    );
  });

  it('keep an exact span', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 900000 }), fc.string(), (n, tail) => {
        const text = `Eventi organizzati: ${shown(n)}. ${tail}`;
        const actual = told(...COUNT, text);
        if (actual?.span == null || actual.value?.toNumber() !== n) return;
        expect(text.slice(actual.span.start, actual.span.end)).toContain(shown(n));
      }),
    );
  });
});

const WORDS = [
  '12',
  '7/7',
  '31/12',
  '%',
  '€',
  '(',
  ')',
  '1.',
  '2)',
  'n.',
  'su',
  'Num',
  'Den',
  'dal',
  'al',
  'dicembre',
  '2023',
  'pari a',
  'target',
  '-',
  '\n',
  '28,56%',
  '1.250,00',
  'art. 37',
  'd.l. 76/2020',
  'Percentuale di raggiungimento =',
  'eventi',
  'pratiche',
  'nessun',
  'tutte',
  'evase',
  'circa',
  '"',
  ';',
  ',',
  '\u200b',
  '\u00a0',
  '0',
  '1e9',
  '١٢',
  'İ',
  '😀',
];

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((parts) => parts.join(' ')),
  );

  it('is read without an exception, always alike, with spans inside it', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('>= 10', '>= 90 %', '2023-12-31', 'zero', '+10 %', '<= 30 gg', 'SI', ''),
        (words, short) => {
          const indicators = [indicator(COUNT[0], short), indicator(SHARE[0], '>= 90 %')];
          const reading = readNarrative(words, CELL, { year: 2023, indicators });
          expect(readNarrative(words, CELL, { year: 2023, indicators })).toEqual(reading);
          for (const { actual } of reading.indicators) {
            if (actual?.confidence === 'low') expect(actual.doubt).not.toBeNull();
            if (actual?.confidence === 'high') expect(actual.doubt).toBeNull();
            const span = actual?.span ?? { start: 0, end: 0 };
            expect(span.start >= 0 && span.end <= words.length && span.start <= span.end).toBe(
              true,
            );
          }
          readActualCell(written({ kind: 'text', text: words }), context(COUNT[0], short));
          readHistory([{ year: 2022, written: written({ kind: 'text', text: words }) }]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes no more than a moment, however long', () => {
    for (const piece of ['12 eventi, ', '1 ', '1/2/', 'a', '1', '(1 ', 'dal 3 al 4 maggio e ']) {
      const long = piece.repeat(32767).slice(0, 32767);
      const start = performance.now();
      const { indicators } = readNarrative(long, CELL, {
        year: 2023,
        indicators: [indicator(...COUNT)],
      });
      expect(performance.now() - start).toBeLessThan(5000);
      expect(brief(indicators[0]?.actual ?? null)).not.toMatch(/ high$/);
    }
  });
});
