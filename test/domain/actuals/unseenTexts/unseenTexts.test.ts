import { describe, expect, it } from '@jest/globals';
import { readActualCell } from '../../../../src/domain/actuals/cells/readActualCell';
import type { Actual } from '../../../../src/domain/model/actual';
import { brief, context, told, written } from '../support';
import { ASKED_COUNTS } from './askedCounts.data';
import { ASKED_SHARES } from './askedShares.data';
import { COUNTS } from './counts.data';
import { DATES } from './dates.data';
import { DECLARATIONS } from './declarations.data';
import { FRACTIONS } from './fractions.data';
import { MEASURES } from './measures.data';
import { NEGATIONS } from './negations.data';
import { SEVERAL_NUMBERS } from './severalNumbers.data';
import { SHARES } from './shares.data';
import type { UnseenTexts } from './unseenText';

const inCell = (words: string, short: string, text: string): Actual | null =>
  readActualCell(written({ kind: 'text', text }), context(words, short));

const READERS = [
  ['a narrative', told],
  ['a text cell', inCell],
] as const;

/** A sure reading where somebody should be asked is the worst defect there can be. */
const isAsked = (read: string): boolean =>
  !read.endsWith(' high') && !read.startsWith('declared true');

const rowsOf = (table: UnseenTexts): (readonly [string, string, string, string])[] =>
  table.flatMap(({ indicator, target, texts }) =>
    texts.map(([text, wanted]) => [indicator, target, text, wanted] as const),
  );

describe.each<[string, UnseenTexts]>([
  ['counts', COUNTS],
  ['counts among other numbers', SEVERAL_NUMBERS],
  ['shares', SHARES],
  ['shares with fractions', FRACTIONS],
  ['days, money, ratios and scores', MEASURES],
  ['dates', DATES],
  ['negations', NEGATIONS],
  ['declarations', DECLARATIONS],
  ['counts that must be asked about', ASKED_COUNTS],
  ['shares that must be asked about', ASKED_SHARES],
])('reading %s', (_, table) => {
  const rows = rowsOf(table);

  describe.each(READERS)('in %s', (_reader, read) => {
    it.each(rows)('reads %s %s «%s»: %s', (words, short, text, wanted) => {
      const found = brief(read(words, short, text));
      if (wanted === 'ask') expect([found, isAsked(found)]).toEqual([found, true]);
      else expect(found).toBe(wanted);
    });

    it('gives a span that holds the value', () => {
      for (const [words, short, text] of rows) {
        const actual = read(words, short, text);
        if (actual?.span == null) continue;
        const { start, end } = actual.span;
        expect(text.slice(start, end).trim()).not.toBe('');
      }
    });
  });
});
