import { describe, expect, it } from '@jest/globals';
import { headerReadings } from '../../../../../src/sheets/reading/headers/headerMatch';
import { HEADER_LEXICON } from '../../../../../src/sheets/reading/headers/lexicon/headerLexicon';

const lines = HEADER_LEXICON.map((meaning) => ({
  ...meaning,
  line: `${meaning.role} (${meaning.phrases.split('|').slice(0, 3).join(', ')}, …)`,
}));

describe('the words of headers', () => {
  it.each(lines)('have examples that read as $line', ({ role, prior, trait, examples }) => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const reading = headerReadings(example).find((each) => each.role === role);
      expect({ example, trait: reading?.trait }).toEqual({ example, trait: trait ?? null });
      // Words around a phrase and typing errors cost a little of what the phrase is worth.
      expect(reading?.score).toBeGreaterThanOrEqual(prior * 0.75);
    }
  });

  it.each(lines)('are given once in $line', ({ phrases }) => {
    const words = phrases.split('|');
    expect(words).toHaveLength(new Set(words).size);
    expect(words.filter((each) => each !== each.trim() || each === '')).toEqual([]);
  });

  it('come to nothing for a sentence', () => {
    expect(
      headerReadings(
        'il target è stato raggiunto nel mese di giugno con due nuove sedi aperte al pubblico in provincia',
      ),
    ).toEqual([]);
  });

  it('are found in a run of them, and not in one that ends otherwise', () => {
    expect(headerReadings(`${'dato'.repeat(14)}x`)).toEqual([]);
    expect(headerReadings('valore'.repeat(9))[0]?.role).toBe('actual');
  });
});
