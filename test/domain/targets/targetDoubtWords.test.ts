import { describe, expect, it } from '@jest/globals';
import {
  PLAIN_TARGET_DOUBTS,
  doubtsWhere,
  joinedDoubts,
} from '../../../src/domain/model/targetDoubt';
import { targetDoubtWords } from '../../../src/domain/targets/targetDoubtWords';

describe('targetDoubtWords', () => {
  it.each(PLAIN_TARGET_DOUBTS)('words %s as part of a sentence', (kind) => {
    expect(targetDoubtWords({ kind })).toMatch(/^[a-zèé«].*[^.]$/);
  });

  it('joins several doubts and says each once', () => {
    const doubts = doubtsWhere({ 'units-differ': true, approximate: true, 'maybe-day': false });
    expect(targetDoubtWords({ kind: 'several', doubts: [...doubts, ...doubts] })).toBe(
      'i valori affiancati hanno unità diverse; il valore è solo indicativo («circa»)',
    );
  });
});

describe('joinedDoubts', () => {
  it('keeps a lone doubt as it is and finds none in an empty list', () => {
    expect(joinedDoubts(doubtsWhere({ approximate: true }))).toEqual({ kind: 'approximate' });
    expect(joinedDoubts([])).toBeNull();
  });
});
