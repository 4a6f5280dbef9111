import { describe, expect, it } from '@jest/globals';
import { decimal, percentOf } from '../../../src/domain/decimal';
import {
  formatCount,
  formatItalian,
  formatItalianDate,
  formatPercentage,
  formatWithUnit,
} from '../../../src/domain/language/italianFormat';

describe('formatItalian', () => {
  it.each([
    ['1250000', 2, '1.250.000,00'],
    ['18307', undefined, '18.307'],
    ['999', undefined, '999'],
    ['97.72', undefined, '97,72'],
    ['-8.36', undefined, '-8,36'],
    ['-1234.5', 1, '-1.234,5'],
    ['-0.001', 2, '0,00'],
    ['2.345', 2, '2,35'],
    ['0', undefined, '0'],
  ])('writes %s with %s places as %s', (value, places, text) => {
    expect(formatItalian(decimal(value), places)).toBe(text);
  });

  it('shows two decimals of what comes from a division', () => {
    expect(formatItalian(decimal(1).dividedBy(3))).toBe('0,33');
    expect(formatPercentage(percentOf(decimal(680), decimal(700)) ?? decimal(0))).toBe('97,14%');
    expect(formatPercentage(decimal(60))).toBe('60%');
  });

  it('puts units where Italians put them', () => {
    expect(formatWithUnit(decimal('28.56'), '%')).toBe('28,56%');
    expect(formatWithUnit(decimal('37.45'), '€')).toBe('€ 37,45');
    expect(formatWithUnit(decimal('3.03'), 'gg')).toBe('3,03 gg');
    expect(formatWithUnit(decimal(3), null)).toBe('3');
  });

  it('writes dates and counts', () => {
    expect(formatItalianDate('2023-12-31')).toBe('31/12/2023');
    expect(formatCount(1, 'giorno', 'giorni')).toBe('1 giorno');
    expect(formatCount(3, 'giorno', 'giorni')).toBe('3 giorni');
  });
});
