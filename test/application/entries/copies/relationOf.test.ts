import { describe, expect, it } from '@jest/globals';
import { relationOf } from '../../../../src/application/entries/copies/relationOf';

const copy = (digest: string | null, ...lineage: readonly string[]) => ({ digest, lineage });

describe('the relation of two copies', () => {
  it.each([
    ['only-other', 'the workbook was never evaluated', copy(null), copy('a')],
    ['same', 'both come from the same run', copy('b', 'a'), copy('b', 'a')],
    ['own-newer', 'the workbook went through the run of the other', copy('c', 'b', 'a'), copy('a')],
    [
      'other-newer',
      'the other went through the run of the workbook',
      copy('a'),
      copy('c', 'b', 'a'),
    ],
    ['unrelated', 'each went its own way since a common run', copy('b', 'a'), copy('c', 'a')],
    ['unrelated', 'they have nothing in common', copy('a'), copy('b')],
    ['unrelated', 'the other does not say its run', copy('a'), copy(null)],
    [
      'unrelated',
      'the last run of the workbook is lost, with another before',
      copy(null, 'a'),
      copy('b'),
    ],
  ])('is %s where %s', (relation, _, own, other) => {
    expect(relationOf(own, other)).toBe(relation);
  });
});
