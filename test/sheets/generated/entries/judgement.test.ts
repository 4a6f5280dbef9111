import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  judgedFiguresFrom,
  judgedFiguresWords,
  seenJudgement,
  seenJudgementFrom,
  seenWords,
} from '../../../../src/sheets/generated/entries/judgement';
import { JUDGEMENT_FIELDS } from '../../../../src/sheets/generated/entries/userEntries';
import { NO_JUDGEMENT, typedCell } from '../../../support/makeLayout';
import { contentOf } from '../../../support/planToSnapshot';

const cell = fc.option(
  fc.oneof(fc.string({ minLength: 1 }), fc.integer()).map((value) => typedCell(value)),
  { nil: null },
);

describe('the judgement that the last run saw', () => {
  it('is kept in a cell and read back: each field in the words that a typed one is compared with', () => {
    fc.assert(
      fc.property(
        fc.record({ outcome: cell, score: cell, cause: cell, reason: cell }),
        (fields) => {
          const seen = seenJudgementFrom(seenJudgement(fields));
          for (const field of JUDGEMENT_FIELDS) {
            expect(seen[field]).toBe(seenWords(field, fields[field]));
          }
        },
      ),
    );
  });

  it('is an empty cell where nothing was typed', () => {
    expect(seenJudgement(NO_JUDGEMENT)).toBe('');
  });

  it('keeps the fingerprint of a reason, not its words', () => {
    const reason = typedCell('Motivo assai lungo, che la cella nascosta non deve ripetere');
    expect(seenJudgement({ ...NO_JUDGEMENT, reason })).not.toContain('Motivo');
  });

  it.each([
    ['a text and a number', typedCell('85'), typedCell(85)],
    ['a percentage and its number', typedCell(contentOf(0.85, '0%')), typedCell(0.85)],
    [
      'a score and one that is struck out',
      typedCell(85),
      { ...typedCell(85), struck: true as const },
    ],
    ['a number and a formula that gives it', typedCell(85), { ...typedCell(85), formula: '80+5' }],
  ])('tells %s apart', (_, one, other) => {
    expect(seenWords('score', one)).not.toBe(seenWords('score', other));
  });

  it.each(['no list', '{"outcome":1}', '[', ''])('is none where the cell says «%s»', (kept) => {
    expect(seenJudgementFrom(kept)).toEqual({ outcome: '', score: '', cause: '', reason: '' });
  });
});

describe('the figures that a judgement was given for', () => {
  it('are kept in a cell and read back', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (achievement, printed) => {
        const figures = { achievement, printed };
        expect(judgedFiguresFrom(judgedFiguresWords(figures))).toEqual(figures);
      }),
    );
  });

  it.each(['', '[]', '["57"]', 'null', '57,14'])('are none where the cell says «%s»', (kept) => {
    expect(judgedFiguresFrom(kept)).toBeNull();
  });
});
