import { describe, expect, it } from '@jest/globals';
import { formulaCell } from '../../../../src/sheets/generated/layout/cells';

describe('a planned formula', () => {
  it('stands without its equals sign', () => {
    expect(formulaCell('A1*2', 4, 'number0')).toEqual({
      formula: 'A1*2',
      result: 4,
      style: 'number0',
    });
    expect(() => formulaCell('=A1*2', 4, 'number0')).toThrow('without "="');
  });
});
