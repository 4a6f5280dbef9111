import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { utf8Length } from '../../../../src/preview/host/wire/serveRequests';

describe('utf8Length', () => {
  test.each([
    ['', 0],
    ['a', 1],
    ['à', 2],
    ['€', 3],
    ['𝄞', 4],
    ['⊘ più di 5 €', 17],
  ])('counts the bytes of %j', (text, bytes) => {
    expect(utf8Length(text)).toBe(bytes);
  });

  test('counts what Node encodes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text, 'utf8'));
      }),
    );
  });
});
