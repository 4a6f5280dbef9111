import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchIndicators } from '../../../src/domain/identity/matchIndicators';
import { foundIds, indicatorsOf, NAMES, shown, shuffledNames } from './drawn';

describe('matchIndicators', () => {
  it.each([
    [
      'rows that were sorted',
      ['A01 Pratiche evase', 'A01 Imprese formate'],
      ['A01 Imprese formate', 'A01 Pratiche evase'],
      ['A01/1→A01/2', 'A01/2→A01/1'],
    ],
    [
      'rows below an inserted one',
      ['A01 Pratiche evase', 'A01 Imprese formate'],
      ['A01 Bandi chiusi', 'A01 Pratiche evase', 'A01 Imprese formate'],
      ['A01/1→A01/2', 'A01/2→A01/3'],
    ],
    [
      'the name, whatever its text says now',
      ['A01 Pratiche evase | 80'],
      ['A01 Pratiche evase | 81'],
      ['A01/1→A01/1'],
    ],
    [
      'another spelling of the name',
      ['A01 PRATICHE evase.'],
      ['A01 Pratiche evase'],
      ['A01/1→A01/1'],
    ],
    [
      'the only one of its name under another objective',
      ['A01 Pratiche evase', 'A01 Imprese formate'],
      ['A01 Imprese formate', 'A02 Pratiche evase'],
      ['A01/1→A02/1', 'A01/2→A01/1'],
    ],
    [
      'the name where its objective is gone',
      ['- Pratiche evase'],
      ['A02 Pratiche evase'],
      ['-/1→A02/1'],
    ],
    [
      'a corrected typo, in another row too',
      ['A01 Pratihce evase'],
      ['A01 Bandi chiusi', 'A01 Pratiche evase'],
      ['A01/1→A01/2'],
    ],
    [
      'of two of one name those with the same texts',
      ['A01 Pratiche evase | 80', 'A01 Pratiche evase | 90'],
      ['A01 Pratiche evase | 90', 'A01 Pratiche evase | 80'],
      ['A01/1→A01/2', 'A01/2→A01/1'],
    ],
    [
      'of two of one name the other by what is left',
      ['A01 Pratiche evase | 80', 'A01 Pratiche evase | 90'],
      ['A01 Pratiche evase | 91', 'A01 Pratiche evase | 80'],
      ['A01/1→A01/2', 'A01/2→A01/1'],
    ],
    [
      'of two of one name by order where both texts are new',
      ['A01 Pratiche evase | 80', 'A01 Pratiche evase | 90'],
      ['A01 Pratiche evase | 81', 'A01 Pratiche evase | 91'],
      ['A01/1→A01/1', 'A01/2→A01/2'],
    ],
    [
      'of two of one name the one that is left with its text',
      ['A01 Pratiche evase | 80', 'A01 Pratiche evase | 90'],
      ['A01 Pratiche evase | 90'],
      ['A01/1✗', 'A01/2→A01/1'],
    ],
    [
      'rows without a name by text and order, as two of one name',
      ['A01  | 80', 'A01  | 90', 'A01  | 95'],
      ['A01  | 81', 'A01  | 95', 'A01  | 91'],
      ['A01/1→A01/1', 'A01/2→A01/3', 'A01/3→A01/2'],
    ],
  ])('finds %s', (_, known, now, expected) => {
    expect(shown(matchIndicators(indicatorsOf(...known), indicatorsOf(...now)))).toEqual(expected);
  });

  it.each([
    [
      'another name in the same position',
      ['A01 Pratiche evase'],
      ['A01 Bandi chiusi'],
      ['A01/1?A01/1'],
    ],
    ['a name that only a digit tells apart', ['A01 Sede 1'], ['A01 Sede 2'], ['A01/1?A01/1']],
    ['a typo under another objective', ['A01 Pratihce evase'], ['A02 Pratiche evase'], ['A01/1✗']],
    ['a typo in an objective that is gone', ['- Pratihce evase'], ['A02 Pratiche evase'], ['-/1✗']],
    [
      'a typo that two names differ by',
      ['A01 Pratiche evase'],
      ['A01 Pratiche evare', 'A01 Pratiche evate'],
      ['A01/1?A01/1'],
    ],
    [
      'two names that differ from one by a typo',
      ['A01 Pratiche evare', 'A01 Pratiche evate'],
      ['A01 Pratiche evase'],
      ['A01/1?A01/1', 'A01/2✗'],
    ],
    [
      'the name where two other objectives have it',
      ['A01 Pratiche evase'],
      ['A02 Pratiche evase', 'A03 Pratiche evase'],
      ['A01/1✗'],
    ],
    [
      'of two of one name any, where one is left and its text is new',
      ['A01 Pratiche evase | 80', 'A01 Pratiche evase | 90'],
      ['A01 Pratiche evase | 91'],
      ['A01/1?A01/1', 'A01/2✗'],
    ],
    [
      'of two of one name the other elsewhere',
      ['A01 Pratiche evase | 80', 'A01 Pratiche evase | 90'],
      ['A01 Pratiche evase | 80', 'A02 Pratiche evase | 91'],
      ['A01/1→A01/1', 'A01/2✗'],
    ],
    ['what has no name under another objective', ['A01 '], ['A02 '], ['A01/1✗']],
    ['what has no name among more of that kind', ['A01 '], ['A01 ', 'A01 '], ['A01/1?A01/1']],
  ])('does not find %s', (_, known, now, expected) => {
    expect(shown(matchIndicators(indicatorsOf(...known), indicatorsOf(...now)))).toEqual(expected);
  });

  it('finds all of unique names in any order and under any objectives, each once', () => {
    const places = fc.array(fc.constantFrom('A01', 'A02', 'B01'), {
      minLength: NAMES.length,
      maxLength: NAMES.length,
    });
    fc.assert(
      fc.property(shuffledNames, shuffledNames, places, places, (then, there, from, to) => {
        const known = indicatorsOf(...then.map((name, index) => `${from[index]} ${name}`));
        const now = indicatorsOf(...there.map((name, index) => `${to[index]} ${name}`));
        const matches = matchIndicators(known, now);
        for (const { id, name } of known) {
          const match = matches.get(id);
          expect(match?.kind === 'found' && now.find((each) => each.id === match.now)?.name).toBe(
            name,
          );
        }
      }),
    );
  });

  it('gives every known one an answer, and no indicator of now to two', () => {
    const line = fc
      .record({
        objective: fc.constantFrom('A01', 'A02', '-'),
        name: fc.constantFrom('', 'Pratiche evase', 'Pratihce evase', 'Pratiche evate', 'Sede 1'),
        text: fc.constantFrom('', ' | 80', ' | 90'),
      })
      .map(({ objective, name, text }) => `${objective} ${name}${text}`);
    const lines = fc.array(line, { maxLength: 6 }).map((all) => indicatorsOf(...all));
    fc.assert(
      fc.property(lines, lines, (known, now) => {
        const matches = matchIndicators(known, now);
        expect([...matches.keys()]).toEqual(known.map(({ id }) => id));
        const found = foundIds(matches);
        expect(new Set(found).size).toBe(found.length);
        const taken = new Set(found);
        for (const match of matches.values()) {
          if (match.kind === 'lost' && match.likely !== null) {
            expect(taken.has(match.likely)).toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
