import { describe, expect, it } from '@jest/globals';
import { readActualCell } from '../../../src/domain/actuals/cells/readActualCell';
import type { Actual } from '../../../src/domain/model/actual';
import { brief, context, told, written } from './support';
import { UNSEEN_TEXTS } from './unseenTexts';

const inCell = (words: string, short: string, text: string): Actual | null =>
  readActualCell(written({ kind: 'text', text }), context(words, short));

/** A sure reading where somebody should be asked is the worst defect there can be. */
const isAsked = (read: string): boolean =>
  !read.endsWith(' high') && !read.startsWith('declared true');

describe.each([
  ['a narrative', told],
  ['a text cell', inCell],
])('reading %s', (_, read) => {
  it.each(UNSEEN_TEXTS)('reads %s %s «%s»: %s', (words, short, text, wanted) => {
    const found = brief(read(words, short, text));
    if (wanted === 'ask') expect([found, isAsked(found)]).toEqual([found, true]);
    else expect(found).toBe(wanted);
  });

  it('gives a span that holds the value', () => {
    for (const [words, short, text] of UNSEEN_TEXTS) {
      const actual = read(words, short, text);
      if (actual?.span == null) continue;
      const { start, end } = actual.span;
      expect(text.slice(start, end).trim()).not.toBe('');
    }
  });
});
