import { describe, expect, it } from '@jest/globals';
import { remembered } from '../../../src/domain/language/remembered';

describe('a remembered function', () => {
  const counted = (most: number) => {
    const asked: string[] = [];
    const answer = remembered((text) => {
      asked.push(text);
      return [text.length];
    }, most);
    return { answer, asked };
  };

  it('answers the same text with the very same answer', () => {
    const { answer, asked } = counted(2);
    const first = answer('tre');
    answer('uno');
    expect(answer('tre')).toBe(first);
    expect(asked).toEqual(['tre', 'uno']);
  });

  it('keeps no more answers than it may', () => {
    const { answer, asked } = counted(2);
    for (const text of ['a', 'b', 'c', 'a']) answer(text);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});
