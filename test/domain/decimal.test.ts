import { describe, expect, it } from '@jest/globals';
import {
  decimal,
  fromCellNumber,
  halfUp,
  percentOf,
  toModelNumber,
} from '../../src/domain/decimal';

describe('decimal', () => {
  it('reads a stored double as Excel shows it', () => {
    expect(fromCellNumber(1 - 0.9).toString()).toBe('0.1');
  });

  it('keeps percentages exact', () => {
    expect(percentOf(decimal(680), decimal(700))?.toFixed(6)).toBe('97.142857');
    expect(percentOf(decimal(1), decimal(0))).toBeNull();
  });

  it('rounds halves away from zero', () => {
    expect(halfUp(decimal('2.345'), 2).toString()).toBe('2.35');
    expect(halfUp(decimal('-2.345'), 2).toString()).toBe('-2.35');
  });

  it('gives the model no minus zero', () => {
    expect(Object.is(toModelNumber(decimal('-0')), 0)).toBe(true);
  });
});
