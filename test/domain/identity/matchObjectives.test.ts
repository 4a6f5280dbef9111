import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchObjectives } from '../../../src/domain/identity/matchObjectives';
import { foundIds, NAMES, objectivesOf, shown, shuffledNames } from './drawn';

const LONG = 'Rendere più semplice e più rapido il rapporto delle imprese con gli uffici';

describe('matchObjectives', () => {
  it.each([
    [
      'the same code and title',
      ['A01 Ridurre i tempi', 'A02 Assistere'],
      ['A02 Assistere', 'A01 Ridurre i tempi'],
      ['A01@0→A01@1', 'A02@1→A02@0'],
    ],
    [
      'another spelling of the code',
      ['A1 Ridurre i tempi'],
      ['A01 Ridurre i tempi'],
      ['A1@0→A01@0'],
    ],
    [
      'another spelling of the title',
      ['A01 RIDURRE  i tempi.'],
      ['A01 Ridurre i tempi'],
      ['A01@0→A01@0'],
    ],
    ['a title that was cut short', [`A01 ${LONG.slice(0, 65)}…`], [`B02 ${LONG}`], ['A01@0→B02@0']],
    [
      'titles that changed their codes',
      ['A01 Ridurre i tempi', 'A02 Assistere'],
      ['A01 Assistere', 'A02 Ridurre i tempi'],
      ['A01@0→A02@1', 'A02@1→A01@0'],
    ],
    [
      'codes that moved on by one',
      ['A01 Ridurre i tempi', 'A02 Assistere'],
      ['A01 Promuovere', 'A02 Ridurre i tempi', 'A03 Assistere'],
      ['A01@0→A02@1', 'A02@1→A03@2'],
    ],
    [
      'objectives of one title without indicators by their codes',
      ['A01 Assistere', 'A02 Assistere'],
      ['A02 Assistere', 'A01 Assistere'],
      ['A01@0→A01@1', 'A02@1→A02@0'],
    ],
    [
      'the same by codes in another spelling',
      ['A1 Assistere', 'A2 Assistere'],
      ['A02 Assistere', 'A01 Assistere'],
      ['A1@0→A01@1', 'A2@1→A02@0'],
    ],
    ['a typo in the title', ['A01 Ridurre i tenpi'], ['A01 Ridurre i tempi'], ['A01@0→A01@0']],
    ['a title that was not known', ['A01'], ['A01 Ridurre i tempi'], ['A01@0→A01@0']],
  ])('finds %s', (_, known, now, expected) => {
    expect(shown(matchObjectives(objectivesOf(...known), objectivesOf(...now)))).toEqual(expected);
  });

  it.each([
    ['another title under the code', ['A01 Ridurre i tempi'], ['A01 Promuovere'], ['A01@0?A01@0']],
    ['a code and a title that are gone', ['A01 Ridurre i tempi'], ['B01 Promuovere'], ['A01@0✗']],
    [
      'a typo in the title under another code',
      ['A01 Ridurre i tenpi'],
      ['B01 Ridurre i tempi'],
      ['A01@0✗'],
    ],
    [
      'one of two that bear the title now',
      ['A01 Assistere: Pratiche evase'],
      ['B01 Assistere: Bandi chiusi', 'B02 Assistere: Visite al sito'],
      ['A01@0✗'],
    ],
    [
      'one of two that share an indicator name with it',
      ['A01 Assistere: Pratiche evase'],
      ['B01 Assistere: Pratiche evase', 'B02 Assistere: Pratiche evase'],
      ['A01@0✗'],
    ],
    [
      'a twin of the same code without an indicator in common',
      ['A01 Assistere: Pratiche evase', 'A02 Assistere: Bandi chiusi'],
      ['A01 Assistere: Visite al sito', 'A02 Assistere: Bandi chiusi'],
      ['A01@0?A01@0', 'A02@1→A02@1'],
    ],
  ])('does not find %s', (_, known, now, expected) => {
    expect(shown(matchObjectives(objectivesOf(...known), objectivesOf(...now)))).toEqual(expected);
  });

  it('tells objectives of one title apart by the names of their indicators', () => {
    const known = objectivesOf(
      'A01 Assistere: Pratiche evase, Domande accolte',
      'A02 Assistere: Bandi chiusi',
    );
    const now = objectivesOf('A01 Assistere: Bandi chiusi', 'A02 Assistere: Domande accolte');
    expect(shown(matchObjectives(known, now))).toEqual(['A01@0→A02@1', 'A02@1→A01@0']);
  });

  it('prefers the same code where several of one title share a name', () => {
    const known = objectivesOf('A01 Assistere: Pratiche evase', 'A02 Assistere: Pratiche evase');
    expect(shown(matchObjectives(known, [...known].reverse()))).toEqual([
      'A01@0→A01@0',
      'A02@1→A02@1',
    ]);
  });

  it('finds all of unique titles under any codes and in any order, each once', () => {
    fc.assert(
      fc.property(shuffledNames, shuffledNames, (then, there) => {
        const known = objectivesOf(...then.map((title, index) => `A0${index} ${title}`));
        const now = objectivesOf(...there.map((title, index) => `A0${index} ${title}`));
        const matches = matchObjectives(known, now);
        for (const { id, title } of known) {
          const match = matches.get(id);
          expect(match?.kind === 'found' && now.find((each) => each.id === match.now)?.title).toBe(
            title,
          );
        }
      }),
    );
  });

  it('gives every known one an answer, and no objective of now to two', () => {
    const line = fc
      .record({
        code: fc.constantFrom('A01', 'A1', 'A02', 'B01'),
        title: fc.constantFrom('', 'Assistere', 'Assitere', 'Promuovere', 'Ridurre i tempi'),
        names: fc.subarray([...NAMES.slice(0, 3)]),
      })
      .map(({ code, title, names }) => `${code} ${title}: ${names.join(', ')}`);
    const lines = fc.array(line, { maxLength: 6 }).map((all) => objectivesOf(...all));
    fc.assert(
      fc.property(lines, lines, (known, now) => {
        const matches = matchObjectives(known, now);
        expect([...matches.keys()]).toEqual(known.map(({ id }) => id));
        const found = foundIds(matches);
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 500 },
    );
  });
});
